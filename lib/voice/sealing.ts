import type { PersonVault } from "@/lib/crypto/vault";
import type { RecordingId } from "@/lib/ids/ids";
import type { HeardWord, Tidied, Transcript } from "./view";

// Where each sealed value of a recording lies. Its parts are bound to their number, the manifest that names them to the recording.

const place = (id: RecordingId, column: string) => ({ table: "recordings", row: id, column });

/** Of part `number` of the sound. */
export const partPlace = (id: RecordingId, number: number) => place(id, `audio#${number}`);
/** Of the list of its parts. */
export const manifestPlace = (id: RecordingId) => place(id, "audio manifest");

type Bytes = Uint8Array<ArrayBuffer>;

export function sealName(vault: PersonVault, id: RecordingId, name: string): Bytes {
  return new Uint8Array(vault.seal(place(id, "name"), name));
}

export function openName(vault: PersonVault, id: RecordingId, sealed: Uint8Array): string {
  return vault.open(place(id, "name"), sealed);
}

export function sealPeaks(vault: PersonVault, id: RecordingId, peaks: readonly number[]): Bytes {
  return new Uint8Array(vault.seal(place(id, "peaks"), JSON.stringify(peaks)));
}

export function openPeaks(vault: PersonVault, id: RecordingId, sealed: Uint8Array): readonly number[] {
  const peaks: readonly number[] = JSON.parse(vault.open(place(id, "peaks"), sealed));
  return peaks;
}

/** As short as it may be: an hour's talk has ten thousand words. */
type KeptTranscript = { readonly text: string; readonly words: readonly (readonly [string, number, number])[] };

export function sealTranscript(vault: PersonVault, id: RecordingId, transcript: Transcript): Bytes {
  const kept: KeptTranscript = { text: transcript.text, words: transcript.words.map(({ text, from, to }) => [text, from, to]) };
  return new Uint8Array(vault.seal(place(id, "transcript"), JSON.stringify(kept)));
}

export function openTranscript(vault: PersonVault, id: RecordingId, sealed: Uint8Array): Transcript {
  const kept: KeptTranscript = JSON.parse(vault.open(place(id, "transcript"), sealed));
  return { text: kept.text, words: kept.words.map(([text, from, to]): HeardWord => ({ text, from, to })) };
}

export function sealTidied(vault: PersonVault, id: RecordingId, tidied: Tidied & { readonly model: string | null }): Bytes {
  return new Uint8Array(vault.seal(place(id, "tidied"), JSON.stringify(tidied)));
}

export function openTidied(vault: PersonVault, id: RecordingId, sealed: Uint8Array): Tidied {
  const { text, provider }: Tidied = JSON.parse(vault.open(place(id, "tidied"), sealed));
  return { text, provider };
}
