const segmenter = new Intl.Segmenter("und", { granularity: "word" });

// Going through one long string with Intl.Segmenter takes time that grows with the square of its length (90,000 Chinese
// characters: 11 s, in pieces 40 ms), so it gets pieces that end where no word can go on.
const piece = /[^]{1,1000}(?:[\s。！？、，；：…]|$)|[^]{1,1000}/gu;

// Scripts that put spaces between words can be counted by pattern, fifty times faster than by Intl.Segmenter (375 words:
// 0.01 ms against 0.5 ms), which a save would otherwise spend most of its time on. The pattern follows Unicode's rules for
// word boundaries (UAX 29): an apostrophe or a dot joins letters, a comma or a dot joins digits.
const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\s -~\u00a0-\u00bf\u2010-\u2027\u2030-\u205e€]*$/u;
const word =
  /[\p{L}\p{N}_]*[\p{L}\p{N}][\p{L}\p{N}_]*(?:(?:(?<=\p{L})[.:'’·](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))[\p{L}\p{N}_]+)*/gu;

function countByPattern(text: string): number {
  let count = 0;
  word.lastIndex = 0;
  while (word.test(text)) count += 1;
  return count;
}

/** The words of a text and what stands between them, in any script; together they are the text. */
export function* wordSegments(text: string): Generator<{ readonly segment: string; readonly isWord: boolean }> {
  for (const [each] of text.matchAll(piece)) {
    for (const { segment, isWordLike } of segmenter.segment(each)) yield { segment, isWord: isWordLike === true };
  }
}

function countBySegments(text: string): number {
  let count = 0;
  for (const { isWord } of wordSegments(text)) if (isWord) count += 1;
  return count;
}

/** How many words a plain text has, in any script: Chinese, Japanese and Thai are counted by the words they form. */
export function wordCount(text: string): number {
  return spaced.test(text) ? countByPattern(text) : countBySegments(text);
}
