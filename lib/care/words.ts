// A sentence as the reader takes it in: its words, each in one spelling, short forms drawn apart.

const drawnApart: Readonly<Record<string, string>> = {
  "can't": "can not",
  cant: "can not",
  cannot: "can not",
  "won't": "will not",
  wont: "will not",
  im: "i am",
  ive: "i have",
  dont: "do not",
  didnt: "did not",
  doesnt: "does not",
  isnt: "is not",
  wasnt: "was not",
  couldnt: "could not",
  wouldnt: "would not",
  havent: "have not",
  hes: "he is",
  shes: "she is",
  thats: "that is",
  n: "and",
  ur: "your",
  everybody: "everyone",
  nobody: "no one",
  mom: "mum",
  mam: "mum",
  mama: "mum",
  mummy: "mum",
  daddy: "dad",
};
const ends: readonly (readonly [string, string])[] = [
  ["n't", " not"],
  ["'m", " am"],
  ["'ve", " have"],
  ["'ll", " will"],
  ["'re", " are"],
  ["'d", " would"],
];
const withIs = /^(?:he|she|it|that|there|what|who|where|here|how)'s$/;

/** A word, a number, a mark that ends or parts something. Signs of the scripts without spaces stand alone. */
const parts = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*|[.!?…,;:"“”。！？]/gu;
const spaceless = /[\u3040-\u30ff\u4e00-\u9fff]/;

function spelledOut(word: string): readonly string[] {
  const known = Object.hasOwn(drawnApart, word) ? drawnApart[word] : undefined;
  if (known !== undefined) return known.split(" ");
  if (!word.includes("'")) return [word];
  for (const [end, apart] of ends)
    if (word.endsWith(end) && word.length > end.length) return (word.slice(0, -end.length) + apart).split(" ");
  if (withIs.test(word)) return [word.slice(0, -2), "is"];
  if (word.endsWith("'s")) return [word.slice(0, -2), "'s"];
  return [word.replaceAll("'", "")];
}

/** The words of a sentence as `plainSentences` gives it. A full stop stands for each mark that ends something. */
export function wordsOf(sentence: string): string[] {
  const words: string[] = [];
  for (const [part] of sentence.matchAll(parts)) {
    if (/^[.!?…;:。！？]$/.test(part)) {
      if (words.at(-1) !== ".") words.push(".");
    } else if (part === ",") words.push(",");
    else if (/^["“”]$/.test(part)) words.push('"');
    else if (/^\p{N}+$/u.test(part)) words.push("0");
    else if (spaceless.test(part)) words.push(...part);
    else words.push(...spelledOut(part));
  }
  return words;
}
