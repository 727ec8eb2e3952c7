import type { Answer } from "@/components/editor/panel/call";
import { askStreamed } from "@/components/editor/panel/hint-stream";

/** Asks the journal; `onText` gets the checked sentences so far. The question goes in the body, never into an address. */
export async function askTheJournal(question: string, onText: (sofar: string) => void, signal: AbortSignal): Promise<Answer> {
  return askStreamed("/ask", { question }, onText, signal);
}
