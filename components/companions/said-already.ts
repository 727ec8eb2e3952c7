import { isPageOpen } from "@/components/editor/save/page-presence";
import { turnsIn } from "./turn-facts";
import { forgetUnsaid, type KeptUnsaid } from "./unsaid-store";

/** Milliseconds until an answer isn't waited for any longer. */
const patience = 10_000;

/** The newest messages of a conversation, by id; none where they can't be asked for. */
async function messagesOf(conversationId: string): Promise<ReadonlySet<string>> {
  try {
    const address = `/api/v1/sessions/${conversationId}/messages?limit=200`;
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const value: unknown = response.ok ? await response.json() : [];
    return new Set(turnsIn(value).map(({ id }) => id));
  } catch {
    return new Set();
  }
}

/**
 * These words without the messages that are in their conversation after all: a page that is left before the answer is whole never
 * hears that they came. A closed page's words that were nothing else are forgotten. Where PAUZ can't be asked, all stay.
 */
export async function stillUnsaid(userId: string, kept: readonly KeptUnsaid[]): Promise<readonly KeptUnsaid[]> {
  const checked = await Promise.all(
    kept.map(async (each): Promise<KeptUnsaid | null> => {
      const { waiting } = each;
      if (waiting === null || !(await messagesOf(each.conversationId)).has(waiting.id)) return each;
      if (each.draft.trim() !== "") return { ...each, waiting: null };
      // An open page may be keeping new words there by now.
      if (!(await isPageOpen(each.pageId))) await forgetUnsaid(userId, each);
      return null;
    }),
  );
  return checked.filter((each) => each !== null);
}
