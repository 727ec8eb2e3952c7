import type { Answer } from "@/components/editor/panel/call";
import { askStreamed } from "@/components/editor/panel/hint-stream";
import { type TurnFacts, turnsIn } from "./turn-facts";

type Said = {
  readonly id: string;
  readonly text: string;
  /** The place of the newest message this page shows. */
  readonly after: number;
};

/** Says something and waits for the answer; `onText` gets what there is of it so far. Sent again, it is said once. */
export async function sendTurn(
  conversationId: string,
  { id, text, after }: Said,
  onText: (sofar: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  return askStreamed(`/sessions/${conversationId}/messages`, { id, content: text, after }, onText, signal);
}

/** What stands before a place of the conversation; null when PAUZ can't be reached. */
export async function earlierTurns(
  conversationId: string,
  before: number,
): Promise<{ readonly turns: readonly TurnFacts[]; readonly more: boolean } | null> {
  try {
    const response = await fetch(`/api/v1/sessions/${conversationId}/messages?cursor=${before}`);
    if (!response.ok) return null;
    const value: unknown = await response.json();
    return { turns: turnsIn(value), more: response.headers.has("link") };
  } catch {
    return null;
  }
}
