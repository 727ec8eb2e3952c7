import { type Face, facesFor, lettersOf, type Voice } from "./faces";
import { inRanges } from "./ranges";

/** A stretch of text that one face can set. */
export type Stretch = {
  readonly family: string;
  /** How much larger the face is set than its neighbours, so that they look alike. */
  readonly scale: number;
  readonly text: string;
};

export type Letters = {
  /** The text as stretches, with every letter in a face that has it. */
  set(text: string): readonly Stretch[];
  /** How many letters of the document no face has a form for; each is shown as a box. */
  readonly missing: number;
};

/** Shown where no face has the letter. */
const box = "\u25a1";
/** Joiners and selectors: they change their neighbours and have no form of their own. */
const joiner = /[\u200c\u200d\ufe0e\ufe0f]/u;
/** What has neither form nor effect on paper: marks of direction are kept, since the order of words rests on them. */
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u2060-\u2064\ufeff\u{e0000}-\u{e0fff}]/gu;
const invisible = /^[\u200b-\u200f\u2028-\u202e\u2066-\u2069]$/u;

/**
 * The text as its letters are drawn. Thai's sara am is drawn as two signs around a tone mark: given as one, the PDF library
 * counts fewer letters than it draws, and the line loses as many at its end.
 */
function drawable(text: string): string {
  return text
    .replace(unseen, "")
    .normalize("NFC")
    .replace(/([\u0e48-\u0e4b]?)\u0e33/gu, "\u0e4d$1\u0e32");
}

type Loaded = { readonly face: Face; readonly has: (codePoint: number) => boolean };

/** Chooses faces for a whole document: `text` holds every letter that will be asked for. */
export async function chooseLetters(text: string, voice: Voice): Promise<Letters> {
  const candidates = facesFor(text, voice);
  const loaded: Loaded[] = [];
  const load = async (face: Face) => {
    const entry = { face, has: await lettersOf(face) };
    loaded.push(entry);
    return entry;
  };

  const byLetter = new Map<number, Loaded>();
  const whole = drawable(text);
  const wanted = new Set([...whole, box, " "].map((letter) => letter.codePointAt(0) ?? 0));
  const order = new Map(candidates.map((face, index) => [face, index]));
  for (const codePoint of wanted) {
    for (const face of candidates) {
      if (face.ranges !== undefined && !inRanges(face.ranges, codePoint)) continue;
      const entry = loaded.find((one) => one.face === face) ?? (await load(face));
      if (!entry.has(codePoint)) continue;
      byLetter.set(codePoint, entry);
      break;
    }
  }
  loaded.sort((a, b) => (order.get(a.face) ?? 0) - (order.get(b.face) ?? 0));
  const fallback = byLetter.get(0x25a1);
  if (fallback === undefined) throw new Error("no font has the box for a missing letter");

  const missing = [...whole].filter((letter) => isSeen(letter) && !byLetter.has(letter.codePointAt(0) ?? 0)).length;
  return { missing, set: (part) => setText(part, loaded, byLetter, fallback) };
}

function isSeen(letter: string): boolean {
  return !/\s/u.test(letter) && !joiner.test(letter) && !invisible.test(letter);
}

const clusters = new Intl.Segmenter("und", { granularity: "grapheme" });

function setText(
  text: string,
  loaded: readonly Loaded[],
  byLetter: ReadonlyMap<number, Loaded>,
  fallback: Loaded,
): readonly Stretch[] {
  const stretches: { face: Loaded; text: string }[] = [];
  const add = (face: Loaded, part: string) => {
    const last = stretches.at(-1);
    if (last?.face === face) last.text += part;
    else stretches.push({ face, text: part });
  };
  for (const { segment } of clusters.segment(drawable(text))) {
    const before = stretches.at(-1)?.face;
    // A space stays with the word before it, so that a line is not cut into more pieces than it has scripts.
    const follows = before !== undefined && /^\s+$/u.test(segment) && before.face.part !== "emoji" && hasAll(before, segment);
    const whole = follows ? before : loaded.find((one) => hasAll(one, segment));
    if (whole !== undefined) add(whole, withoutLostJoiners(whole, segment));
    else for (const letter of segment) addLetter(letter, byLetter, fallback, add);
  }
  return stretches.map((one) => ({ family: one.face.face.family, scale: one.face.face.from.scale ?? 1, text: one.text }));
}

/** Letters of one cluster that no single face has together are set one by one. */
function addLetter(
  letter: string,
  byLetter: ReadonlyMap<number, Loaded>,
  fallback: Loaded,
  add: (face: Loaded, part: string) => void,
): void {
  const face = byLetter.get(letter.codePointAt(0) ?? 0);
  if (face !== undefined) add(face, letter);
  else if (/\s/u.test(letter)) add(fallback, " ");
  else if (isSeen(letter)) add(fallback, box);
}

function hasAll(one: Loaded, cluster: string): boolean {
  for (const letter of cluster) {
    const codePoint = letter.codePointAt(0) ?? 0;
    if (!joiner.test(letter) && !one.has(codePoint)) return false;
  }
  return true;
}

/** A joiner that the face doesn't know would be drawn as a box. */
function withoutLostJoiners(one: Loaded, cluster: string): string {
  if (!joiner.test(cluster)) return cluster;
  return [...cluster].filter((letter) => !joiner.test(letter) || one.has(letter.codePointAt(0) ?? 0)).join("");
}
