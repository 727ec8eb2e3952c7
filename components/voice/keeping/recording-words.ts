import { whenWords } from "@/components/editor/save/recovery";
import { clockWords } from "@/lib/voice/words/times";
import type { Recording } from "./recording-store";

/** What was to be let go, and couldn't be taken out of the journal, which may have some of it. Nothing else waits so. */
export const wasLetGo = ({ state, begun }: Recording): boolean => state === "running" && begun === true;

/** "2:31 of voice, from today at 23:10". */
export function factsOfRecording({ milliseconds, startedAt }: Recording, zone: string): string {
  return `${clockWords(milliseconds)} of voice, from ${whenWords(startedAt, zone)}`;
}
