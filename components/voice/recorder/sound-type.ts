/** What a browser says of a kind of sound: whether it records it, and whether it plays it. */
export type Abilities = { readonly records: (type: string) => boolean; readonly plays: (type: string) => boolean };

// WebM first: its pieces can be played up to the last one that was kept, whatever happened then. Safari before 18.4 knows only MP4.
const wanted = ["audio/webm;codecs=opus", "audio/mp4;codecs=mp4a.40.2", "audio/mp4", "audio/webm", "audio/ogg;codecs=opus"];

/** The kind of sound to record here: one that this browser can play again as well. Null where there is none. */
export function soundTypeFor({ records, plays }: Abilities): string | null {
  return wanted.find((type) => records(type) && plays(type)) ?? null;
}

/** What this browser can do. */
export function abilitiesHere(): Abilities {
  const player = document.createElement("audio");
  return {
    records: (type) => globalThis.MediaRecorder?.isTypeSupported(type) ?? false,
    plays: (type) => player.canPlayType(type) !== "",
  };
}
