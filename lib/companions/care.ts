import type { Listening } from "@/lib/care/listening";
import { careSignal } from "@/lib/care/view";

/** The person's messages that are looked at together: quiet signs add up over several of them. */
const together = 20;

/**
 * Whether what was said last, or the conversation around it, is too heavy for a companion. Works with every AI off. Answers to
 * somebody's questions, strung together, are no page the encoder knows: to the whole the floor listens alone.
 */
export async function needsCare(hears: Listening["hears"], texts: readonly string[]): Promise<boolean> {
  const last = texts.slice(-together);
  if (careSignal(last.join("\n\n")) !== undefined) return true;
  const each = await Promise.all(last.map((text) => hears(text)));
  return each.some((signal) => signal !== undefined);
}
