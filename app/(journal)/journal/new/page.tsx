import type { Metadata } from "next";
import { LeftWords } from "@/components/editor/left-words";
import { NewEntry } from "@/components/editor/new-entry";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { questionAsQuote, questionById } from "@/lib/prompts/view";
import { askFirstOf, blankFacts, helpOf } from "../entry-facts";

export const metadata: Metadata = { title: "New entry" };

/** A blank page. Opening it makes nothing; `?question=` names one of our own questions, never anybody's words. */
export default async function NewEntryPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const [settings, query] = await Promise.all([account().settings(viewer), searchParams]);
  const asked = typeof query["question"] === "string" ? questionById(query["question"]) : undefined;
  return (
    <NewEntry
      userId={viewer.userId}
      blank={blankFacts(settings)}
      begin={asked === undefined ? "" : questionAsQuote(asked)}
      askFirst={askFirstOf(settings)}
      hintsOn={settings.ai.hints}
      help={helpOf(settings)}
      notes={<LeftWords userId={viewer.userId} zone={settings.zone} />}
    />
  );
}
