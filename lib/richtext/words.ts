const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** How many words a plain text has, in any script: Chinese, Japanese and Thai are counted by the words they form. */
export function wordCount(text: string): number {
  let count = 0;
  for (const part of segmenter.segment(text)) if (part.isWordLike === true) count += 1;
  return count;
}
