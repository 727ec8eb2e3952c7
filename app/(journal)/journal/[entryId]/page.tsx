import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { OpenEntry } from "@/components/editor/open-entry";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { garden } from "@/lib/garden";
import { guided } from "@/lib/guided";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";
import { addressOf } from "@/lib/library/view";
import { askFirstOf, factsOf, helpOf } from "../entry-facts";

// Never the entry's own words: a title ends up in the browser's history and in screenshots of open tabs.
export const metadata: Metadata = { title: "Entry" };

export default async function EntryPage({ params }: { params: Promise<{ entryId: string }> }) {
  const viewer = await requireViewer();
  const id = parseId<EntryId>((await params).entryId);
  if (id === undefined) notFound();
  const [entry, flower, settings] = await Promise.all([
    journal().read(viewer, id),
    garden().ofEntry(viewer, id),
    account().settings(viewer),
  ]);
  // What the record has of a guided journal may not open; its own page says what can be done.
  if (!entry.ok && entry.error === "unreadable" && (await guided().isGuided(viewer, id))) redirect(`/guided/${id}`);
  if (!entry.ok) notFound();
  // A guided journal has a page of its own; links that know only the id come here.
  if (entry.value.kind === "guided") redirect(addressOf(entry.value));
  return (
    <OpenEntry
      key={id}
      userId={viewer.userId}
      entry={factsOf(entry.value, flower, settings)}
      askFirst={askFirstOf(settings)}
      hintsOn={settings.ai.hints}
      help={helpOf(settings)}
    />
  );
}
