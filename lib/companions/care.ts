import { careSignal } from "@/lib/care/view";

/** The person's messages that are looked at together: quiet signs add up over several of them. */
const together = 20;

/** Whether what was said last, or the conversation around it, is too heavy for a companion. Works with every AI off. */
export function needsCare(texts: readonly string[]): boolean {
  const last = texts.slice(-together);
  return last.some((text) => careSignal(text) !== undefined) || careSignal(last.join("\n\n")) !== undefined;
}
