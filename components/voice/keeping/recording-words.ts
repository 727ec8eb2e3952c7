import { whenWords } from "@/components/editor/save/recovery";
import { clockWords } from "@/lib/voice/words/times";
import type { Recording } from "./recording-store";

/** "2:31 of voice, from today at 23:10". */
export function factsOfRecording({ milliseconds, startedAt }: Recording, zone: string): string {
  return `${clockWords(milliseconds)} of voice, from ${whenWords(startedAt, zone)}`;
}
