import type { Unsent } from "../keeping/outbox";
import type { Lost, Sent } from "../keeping/send-recording";
import { clockWords, spokenLength } from "@/lib/voice/words/times";
import type { Trouble } from "./trouble";

/** Where a kept recording is. */
export type Whereabouts =
  | { readonly kind: "preparing" }
  /** 0 to 1. */
  | { readonly kind: "sending"; readonly part: number }
  | { readonly kind: "in_journal" }
  | { readonly kind: "here"; readonly why: Exclude<Sent, { kind: "kept" | "gone" }> | Lost };

/** Why it ended without being asked to. */
export type EndedBy = "writer" | "full" | "lost";

export type RecorderState =
  | { readonly stage: "asking" }
  | { readonly stage: "failed"; readonly trouble: Trouble }
  | {
      readonly stage: "recording" | "paused";
      /** Whether its sound is kept on this device as it comes, or only in this tab. */
      readonly sheltered: boolean;
      /** Minutes until it ends by itself, once that is near. */
      readonly minutesLeft: number | null;
      /** Nothing has been heard for a while. */
      readonly silent: boolean;
      /** Paused by itself: the microphone is muted, or something else has it. */
      readonly muted: boolean;
      /** Whether the writer is being asked if it may be let go. */
      readonly asked: boolean;
    }
  | { readonly stage: "keeping" }
  | {
      readonly stage: "kept";
      readonly milliseconds: number;
      readonly endedBy: EndedBy;
      readonly sheltered: boolean;
      readonly where: Whereabouts;
      readonly asked: boolean;
      /** It was to be let go, and the journal couldn't be reached. */
      readonly stuck: boolean;
      /** It is being let go: until that is known, nothing else can be chosen. */
      readonly going: boolean;
    }
  /** Let go. */
  | { readonly stage: "gone" };

/** Whether sound is being taken in, or could be in a moment. */
export const isUnderWay = ({ stage }: RecorderState): boolean =>
  stage === "asking" || stage === "recording" || stage === "paused" || stage === "keeping";

/** What couldn't be let go is no longer on its way, wherever it was then. */
export const mayBeTriedAgain = ({ where, stuck }: Extract<RecorderState, { stage: "kept" }>): boolean =>
  where.kind === "here" || stuck;

/** Differs where other things can be pressed: what was pressed may be gone with what it did. */
export function doorsOf(state: RecorderState): string {
  const asked = "asked" in state && state.asked;
  const again = state.stage === "kept" && mayBeTriedAgain(state);
  const going = state.stage === "kept" && state.going;
  return [state.stage, asked, again, going].join();
}

/** What a screen reader says of a state; it changes only when something has changed, never with the seconds. */
export function spoken(state: RecorderState, milliseconds: number): string {
  switch (state.stage) {
    case "asking":
      return "Waiting for the microphone.";
    case "failed":
      return "";
    case "recording":
      if (state.minutesLeft !== null) return `Recording. It ends by itself in ${spokenLength(state.minutesLeft * 60_000)}.`;
      return state.silent ? "Recording, but nothing is heard." : "Recording.";
    case "paused":
      return `Paused at ${spokenLength(milliseconds)}.${state.muted ? " The microphone can’t be heard just now." : ""}`;
    case "keeping":
      return "Stopped.";
    case "kept":
      return `Stopped. ${spokenLength(state.milliseconds)} kept. ${whereWords(state)}`;
    case "gone":
      return "The recording is gone.";
  }
}

/** Where a kept recording is, in words. */
export function whereWords({ where, sheltered, stuck, going }: Extract<RecorderState, { stage: "kept" }>): string {
  if (going) return "It is being let go. This can take a moment.";
  if (stuck) return "It couldn’t be taken out of your journal: PAUZ can’t be reached. Try again in a moment.";
  switch (where.kind) {
    case "preparing":
    case "sending":
      return "On its way to your journal.";
    case "in_journal":
      return "It is in your journal.";
    case "here":
      if (where.why.kind === "lost") return `${becauseOf(where.why)} This tab still has it: try again, and it is sent from here.`;
      return `${sheltered ? "It is on this device." : "It is only in this tab: leave it open."} ${becauseOf(where.why)}`;
  }
}

/** What stands between a recording and the journal, and what becomes of it. */
export function becauseOf(why: Unsent): string {
  switch (why.kind) {
    case "lost":
      return "It isn’t on this device any more: it was let go in another tab, or this browser’s data was cleared.";
    case "unread":
      return "Your browser couldn’t get at it just now; it is tried again.";
    case "unreachable":
      return "PAUZ can’t be reached; it is sent as soon as it can be.";
    case "busy":
      return "PAUZ has too much to do just now; it is sent in a moment.";
    case "signed_out":
      return "Your session has ended; sign in again, and it is sent.";
    case "other_account":
      return "Somebody else is signed in here; it waits for you.";
    case "other_version":
      return "This page and PAUZ are of different versions; load the page again, and it is sent.";
    case "missing":
      return "Its entry was moved to the trash or deleted.";
    case "refused":
      return `${why.title}. ${why.detail}`.trim();
  }
}

/** How a recording is called when it ended without being asked to. */
export function endedWords(endedBy: EndedBy, milliseconds: number): string {
  switch (endedBy) {
    case "writer":
      return `${clockWords(milliseconds)} kept`;
    case "full":
      return `${clockWords(milliseconds)} kept: that is as long as one can be. You can go on in another.`;
    case "lost":
      return `The microphone was taken away. ${clockWords(milliseconds)} kept until then.`;
  }
}
