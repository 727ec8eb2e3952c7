import { providerNames, providerWords } from "@/lib/ai/names";
import type { KeptIn, TranscriptionFailure } from "@/lib/voice/view";
import type { RecordingFacts } from "./recording-facts";

/** What is so with a recording's words, where they aren't there; `door` leads to where it can be changed. */
export type TranscriptionWords = {
  readonly says: string;
  readonly detail?: string;
  readonly door?: { readonly words: string; readonly href: string };
  /** What asking for the words (again) is called; absent where that comes to nothing, or is under way. */
  readonly ask?: string;
};

const settings = { words: "To the settings", href: "/settings/ai" };

const keptIn: Readonly<Record<KeptIn, TranscriptionWords>> = {
  no_consent: {
    says: "It stays here: you haven’t been asked yet",
    detail: "To turn it into words, the sound would go to an outside AI. Only your yes lets it.",
    door: { words: "What would be sent, and to whom", href: "/settings/ai" },
    ask: "Turn it into words now",
  },
  provider_not_named: {
    says: "It stays here: your yes was to others",
    detail: "Who would hear it wasn’t there when you said yes.",
    door: settings,
    ask: "Turn it into words now",
  },
  switched_off: {
    says: "It stays here: AI is switched off",
    door: settings,
    ask: "Turn it into words now",
  },
  feature_off: {
    says: "It stays here: turning voice into words is switched off",
    door: settings,
    ask: "Turn it into words now",
  },
  entry_excluded: {
    says: "It stays here: this entry is kept away from AI",
    detail: "Its switch is in this panel.",
    ask: "Turn it into words now",
  },
  budget_spent: {
    says: "It waits: what AI may be used in a day is used up",
    detail: "The sound is kept. Try again tomorrow.",
    ask: "Try again",
  },
};

const failures: Readonly<Record<TranscriptionFailure, string>> = {
  unreachable: "Whoever turns voice into words couldn’t be reached.",
  timed_out: "It took too long to be answered.",
  busy: "Whoever turns voice into words has too much to do just now.",
  refused: "It was refused by whoever turns voice into words.",
  bad_key: "The key for whoever turns voice into words isn’t accepted. Whoever runs this PAUZ can change it.",
  quota_spent: "What whoever turns voice into words may be used for is used up.",
  unreadable_sound: "Whoever turns voice into words couldn’t make out this sound.",
  bad_answer: "The answer made no sense.",
  store_unavailable: "The sound couldn’t be fetched from where it is kept.",
  unreadable: "The sound couldn’t be opened.",
  interrupted: "PAUZ was stopped in the middle of it.",
  internal: "Something went wrong here.",
};

/** What is said in the place of words, or above those heard before; null where there is nothing else to say. */
export function transcriptionWords(recording: RecordingFacts): TranscriptionWords | null {
  const { status, transcription, transcript, why, failure } = recording;
  // Its sound can't be listened to again.
  if (status === "words_only") return null;
  switch (transcription) {
    case "done":
      return null;
    case "queued":
      return { says: "Waiting to be turned into words…" };
    case "transcribing":
      return { says: "Being turned into words…" };
    case "no_words":
      return { says: "We heard no words in it", detail: "The sound is kept as it is.", ask: "Listen again" };
    case "no_provider":
      return {
        says: "Nobody here can turn voice into words",
        detail: "The sound is kept, to be heard.",
        door: { words: "How to have somebody", href: "/settings/voice" },
        ask: "Try again",
      };
    case "not_allowed":
      return why === null ? { says: "It stays here", door: settings, ask: "Turn it into words now" } : keptIn[why];
    case "failed":
      return {
        says: "It couldn’t be turned into words",
        detail: `${failures[failure ?? "internal"]} The sound is kept${transcript === null ? "" : ", and so are the words heard before"}.`,
        ask: "Try again",
      };
    case "none":
      return status === "kept" ? { says: "Not turned into words", ask: "Turn it into words" } : null;
  }
}

/** Who it was, within a sentence. */
export function providerNamed(id: string): string {
  if (id === "on-device") return "this device";
  const known = providerNames.find((name) => name === id);
  return known === undefined ? id : providerWords[known];
}

/** "German", of a language's tag; the tag itself where there is no name for it. */
export function languageNamed(tag: string): string {
  try {
    return new Intl.DisplayNames("en-GB", { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
