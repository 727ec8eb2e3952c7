const fence = /^\s*(?:```|~~~)/;
const blockMarks = /^(?:\s*(?:>|#{1,6}(?=\s)|[-*+](?=\s)(?:\s+\[[ xX]\](?=\s))?|\d{1,9}[.)](?=\s)))+\s*/;
const rule = /^\s*(?:[-*_]\s*){3,}$/;

/** Anything a mark could be made of: a text of very many lines is looked at more closely only where one has it. */
const anyMark = /[>#*+\-\d_~`[\\]/;

/** Whether a line is only a mark: a rule, or the fence of a block of code. */
export function isMark(line: string): boolean {
  return anyMark.test(line) && (fence.test(line) || rule.test(line));
}

/** A line without Markdown's marks; what stays is spelled and ordered as it was. */
export function plainLine(line: string): string {
  if (!anyMark.test(line)) return line.trim();
  const words = line.replace(blockMarks, "");
  // A line of a book's length is not marked up by hand, and matching pairs of marks in it could take seconds.
  if (words.length > 10_000) return words.trim();
  return words
    .replace(/!?\[([^\]\n]*)\]\([^()\s]*(?:\s+"[^"\n]*")?\)/g, "$1")
    .replace(/(\*\*|__|~~)(?=\S)([^\n]*?\S)\1/g, "$2")
    .replace(/(?<![\w*_])([*_])(?=\S)([^*_\n]*\S)\1(?![\w*_])/g, "$2")
    .replace(/`([^`\n]+)`/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();
}

/**
 * The writer's words as lines of plain text: Markdown's marks are gone, every word stays. An empty string parts paragraphs.
 */
export function proseLines(markdown: string): string[] {
  const lines: string[] = [];
  for (const line of markdown.replace(/\r\n?/g, "\n").split("\n")) {
    if (isMark(line)) continue;
    lines.push(plainLine(line));
  }
  return lines;
}

/**
 * A text without the lines its writer set apart as quoted: somebody else's words, as a companion's are in a conversation that was
 * saved as an entry. Empty where all of it is quoted: for whatever says of the writer what they write about.
 */
export function ownWords(markdown: string): string {
  const own = markdown
    .split(/\r\n?|\n/)
    .filter((line) => !/^ {0,3}>/.test(line))
    .join("\n");
  return own.trim() === "" ? "" : own;
}

/** The same where something is asked about the text at hand: one that is nothing but quoted stays whole. */
export function withoutQuoted(markdown: string): string {
  const own = ownWords(markdown);
  return own === "" ? markdown : own;
}

/** As `withoutQuoted`, with spaces where the quoted lines stood: each letter that is left keeps its place. */
export function quotedBlanked(markdown: string): string {
  const own = markdown.replace(/(?<=^|[\r\n]) {0,3}>[^\r\n]*/g, (line) => " ".repeat(line.length));
  return own.trim() === "" ? markdown : own;
}

// "isn't. My" ends a sentence: the letter after an apostrophe inside a word is no initial.
const shortForms = /(?:^|[\s("“]|(?<!\p{L})')(?:mr|mrs|ms|dr|st|prof|jr|sr|vs|etc|e\.g|i\.e|no|approx|a\.m|p\.m|[A-Z])\.$/iu;
/** Characters in which a short form at the end of a sentence surely lies, with what stands before it. */
const shortFormReach = 12;
// Looked for only at the first of several marks: a line of a million dots would be gone through from each of them.
const stop =
  /(?<![.!?…])[.!?…]+["'”’)\]]*\s+(?=[\p{Lu}\p{Lo}\p{N}"'“‘(¿¡—-])|[。！？]+[”’」』）]*|(?<![.!?…])[.!?…]+["'”’)\]]*$/gu;

/** The sentences of a line, each a part of it. */
export function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of line.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (end < line.length && endsInShortForm(line, from, end)) continue;
    const candidate = line.slice(from, end).trim();
    if (candidate !== "") sentences.push(candidate);
    from = end;
  }
  const rest = line.slice(from).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

function endsInShortForm(line: string, from: number, end: number): boolean {
  const last = line.slice(from, end).trimEnd();
  return shortForms.test(last.slice(-shortFormReach).trimStart());
}

/**
 * The sentences of a Markdown text in order, as the writer spelled them (a line break inside one becomes a space).
 * A line that goes on in lower case after a line without an end is one sentence with it: hard-wrapped text.
 */
export function sentencesOf(markdown: string): string[] {
  const joined: string[][] = [];
  let above = "";
  for (const line of proseLines(markdown)) {
    // Asked of the line above alone: what it was joined to may be a book by now, and would be gone through for each line.
    if (line !== "" && above !== "" && goesOn(above, line)) joined.at(-1)?.push(line);
    else if (line !== "") joined.push([line]);
    above = line;
  }
  return joined.flatMap((lines) => splitLine(lines.join(" ")));
}

/** Whether a line goes on with the sentence of the line above it. */
export function goesOn(above: string, line: string): boolean {
  return /^\p{Ll}/u.test(line) && !/[.!?…:。！？]["'”’)\]]*$/u.test(above);
}

/** Words of any script: for scripts without spaces each character counts. */
export function countWords(text: string): number {
  return text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu)?.length ?? 0;
}

/** Straight quotes, single spaces, lower case: for comparing wording, never for showing. */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();
}
