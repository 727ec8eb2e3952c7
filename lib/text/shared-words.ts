import { folded } from "./prose";

/** The words of a text; of scripts without spaces, each two characters that stand together. */
export function wordsOf(text: string): readonly string[] {
  const lower = folded(text);
  const dense = lower.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu) ?? [];
  const pairs = dense.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)));
  const spaced = lower.match(/(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}\p{M}'])+/gu) ?? [];
  return [...spaced, ...pairs];
}

/** How many of their words two texts share: 1 when all (two without words, too), 0 when none (Dice). */
export function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 1 : (2 * both) / (one.size + other.size);
}
