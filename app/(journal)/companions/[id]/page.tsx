import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Conversation } from "@/components/companions/conversation";
import { turnsIn } from "@/components/companions/turn-facts";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { companions } from "@/lib/companions";
import { messageJson } from "@/lib/companions/schema";
import { type ConversationId, parseId } from "@/lib/ids/ids";
import { helpOf } from "../../journal/entry-facts";

// The title stays the room's: what was said belongs into no tab and no history.
export const metadata: Metadata = { title: "A conversation" };

export default async function ConversationPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer();
  const id = parseId<ConversationId>((await params).id);
  const [found, settings] = await Promise.all([
    id === undefined ? undefined : companions().open(viewer, id),
    account().settings(viewer),
  ]);
  if (found?.ok !== true) notFound();
  const { type, status, care, careful, more, suggestions, tags, keptHere, entryId, messages } = found.value;
  return (
    <Conversation
      key={found.value.id}
      userId={viewer.userId}
      type={type}
      facts={{ id: found.value.id, status, care, careful, more, suggestions, turns: turnsIn(messages.map(messageJson)), tags }}
      about={{ keptHere, entryId }}
      help={helpOf(settings)}
    />
  );
}
