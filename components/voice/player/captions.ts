import type { HeardWord, Transcript } from "@/lib/voice/view";

/** A stretch of a transcript: one heard word (its place among them), or what stands between two. */
export type Piece = { readonly text: string; readonly word: number | null };

/** A word further on than this many letters is another one that is spelled the same. */
const near = 60;

/** The text, nothing added or left out, with the words in it that have a time. A word that isn't found is only text. */
export function piecesOf({ text, words }: Transcript): readonly Piece[] {
  const lower = text.toLowerCase();
  // Some letters become two when they are made small: then only the very same spelling is found.
  const among = lower.length === text.length ? lower : text;
  const pieces: Piece[] = [];
  let at = 0;
  for (const [word, heard] of words.entries()) {
    const bare = heard.text.trim();
    const wanted = among === lower ? bare.toLowerCase() : bare;
    const found = wanted === "" ? -1 : among.slice(at, at + wanted.length + near).indexOf(wanted);
    if (found === -1) continue;
    if (found > 0) pieces.push({ text: text.slice(at, at + found), word: null });
    pieces.push({ text: text.slice(at + found, at + found + bare.length), word });
    at += found + bare.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), word: null });
  return pieces;
}

/** A pause this much longer than its last word, and nothing is being heard. */
const hush = 700;

/** The word that is heard at that moment; -1 before the first and in a long pause. */
export function wordAt(words: readonly HeardWord[], milliseconds: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.from ?? 0) <= milliseconds) low = middle + 1;
    else high = middle;
  }
  const last = words[low - 1];
  return last === undefined || milliseconds > last.to + hush ? -1 : low - 1;
}
