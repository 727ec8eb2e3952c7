import type { Viewer } from "@/lib/auth/viewer";
import type { JournalService } from "@/lib/journal/service";
import { carefulSuggestions } from "./careful/replies";
import { suggestionsAfter } from "./plan";
import type { StoredConversation, StoredMessage } from "./rows";
import { tongueAmong } from "./tongue";
import { saidBy } from "./turns";
import type { ConversationView, MessageView } from "./view";

/** A conversation as its person sees it. */
export function conversationView(it: StoredConversation): ConversationView {
  const { id, type, status, title, tags, keptHere, care, careful, messageCount, entryId, createdAt, updatedAt } = it;
  return { id, type, status, title, tags, keptHere, care, careful, messageCount, entryId, createdAt, updatedAt };
}

/** A message as its person sees it: without the move it was. */
export function messageView({ id, seq, role, text, provider, insteadOf, createdAt }: StoredMessage): MessageView {
  return { id, seq, role, text, provider, insteadOf, createdAt };
}

/** What the person might like to say next; nothing where care comes first or the conversation rests. */
export function suggestionsFor(conversation: ConversationView, messages: readonly StoredMessage[]): readonly string[] {
  if (conversation.care || conversation.status !== "active") return [];
  if (conversation.careful) return carefulSuggestions(messages);
  const last = messages.at(-1);
  return last?.role === "companion"
    ? suggestionsAfter(conversation.type, last.move, tongueAmong(saidBy("person", messages)))
    : [];
}

/** Shows a conversation to its person: the entry it was saved as is named only while that can be read. */
export function createShowing({ journal }: { readonly journal: Pick<JournalService, "read"> }) {
  return async function shown(viewer: Viewer, found: StoredConversation): Promise<ConversationView> {
    const view = conversationView(found);
    if (view.entryId === null) return view;
    const entry = await journal.read(viewer, view.entryId);
    return entry.ok ? view : { ...view, entryId: null };
  };
}
