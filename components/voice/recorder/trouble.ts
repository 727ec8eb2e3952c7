/** Why there is no recording, or none any more. */
export type Trouble =
  /** The person, or their browser's settings, said no. */
  | "denied"
  | "no_microphone"
  /** Another program holds it. */
  | "in_use"
  /** No secure address, or a browser that can't record. */
  | "insecure"
  | "unable"
  | "other_tab"
  | "too_short"
  | "unknown";

/** What stands in the way, by what the browser said when it was asked for the microphone. */
export function troubleOf(reason: unknown): Trouble {
  const name = reason instanceof Error || reason instanceof DOMException ? reason.name : "";
  switch (name) {
    case "NotAllowedError":
    case "PermissionDeniedError":
      return "denied";
    case "NotFoundError":
    case "DevicesNotFoundError":
    case "OverconstrainedError":
      return "no_microphone";
    case "NotReadableError":
    case "TrackStartError":
    case "AbortError":
      return "in_use";
    case "SecurityError":
      return "insecure";
    case "NotSupportedError":
      return "unable";
    default:
      return "unknown";
  }
}

type TroubleWords = {
  readonly title: string;
  readonly what: string;
  /** Whether trying again may help. */ readonly again: boolean;
};

const words: Readonly<Record<Trouble, TroubleWords>> = {
  denied: {
    title: "PAUZ may not use the microphone",
    what: "Nothing was recorded. Allow the microphone for this site in your browser, by the sign beside the address or in its settings, then try again.",
    again: true,
  },
  no_microphone: {
    title: "No microphone was found",
    what: "Nothing was recorded. Plug one in or turn it on, then try again.",
    again: true,
  },
  in_use: {
    title: "The microphone can’t be used just now",
    what: "Nothing was recorded. Another program may hold it, a call perhaps. End that, then try again.",
    again: true,
  },
  insecure: {
    title: "Recording needs a secure address",
    what: "Browsers give the microphone only to pages with https, or on the machine itself. Open PAUZ that way.",
    again: false,
  },
  unable: {
    title: "This browser can’t record",
    what: "A newer version of it, or another browser, can. What you write here is kept as always.",
    again: false,
  },
  other_tab: {
    title: "You are recording in another tab",
    what: "Stop there first; one recording at a time.",
    again: true,
  },
  too_short: {
    title: "That was too short to keep",
    what: "Nothing could be heard in so short a time. Try again, and begin when the line moves.",
    again: true,
  },
  unknown: {
    title: "The recording could not begin",
    what: "Your browser gave no reason. Try again; if it stays so, load the page anew.",
    again: true,
  },
};

/** What happened and what can be done, in words. */
export const troubleWords = (trouble: Trouble): TroubleWords => words[trouble];
