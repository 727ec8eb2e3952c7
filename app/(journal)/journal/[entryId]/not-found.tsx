import type { Metadata } from "next";
import { MissingEntry } from "@/components/editor/missing-entry";
import { NothingFound } from "@/components/library/nothing-found";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { blankFacts, helpOf } from "../entry-facts";

export const metadata: Metadata = { title: "Not found" };

/** Another person's entry, one that never was, or one whose first save hasn't arrived: the server can't tell, the device may. */
export default async function EntryNotFound() {
  const viewer = await requireViewer();
  const settings = await account().settings(viewer);
  return (
    <MissingEntry userId={viewer.userId} blank={blankFacts(settings)} help={helpOf(settings)}>
      <NothingFound />
    </MissingEntry>
  );
}
