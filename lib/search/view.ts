const marks = /\p{Mn}+/gu;
/** Scripts that are written without spaces: words can't be told apart, so any place in them may begin one. */
const unspaced =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}";
const runs = new RegExp(`[${unspaced}]+|[^${unspaced}]+`, "gu");
const startsUnspaced = new RegExp(`^[${unspaced}]`, "u");
const endsBetweenWords = new RegExp(`(?:^|[\\s\\p{P}${unspaced}])$`, "u");
const breaks = /[\s\p{P}]+/u;

const plain = /^[\u0000-\u007F]*$/;

/** The form in which searches compare: case, accents and compatibility forms don't matter. */
export function searchForm(text: string): string {
  // Most text needs no more, and what needs more takes ten times as long.
  if (plain.test(text)) return text.toLowerCase();
  // A Greek word's last sigma is lower-cased by its place, which a single character doesn't know.
  return text.normalize("NFKD").replace(marks, "").toLocaleLowerCase("und").replace(/ς/g, "σ");
}

/** The words of a text in search form. */
export function searchWords(form: string): readonly string[] {
  return form.split(breaks).filter((word) => word !== "");
}

/** Those words, parted where a script without spaces begins or ends. */
export function searchRuns(form: string): readonly { readonly run: string; readonly spaced: boolean }[] {
  return searchWords(form).flatMap((word) => (word.match(runs) ?? []).map((run) => ({ run, spaced: !startsUnspaced.test(run) })));
}

/** Whether a word begins at this place of a text in search form. */
export function beginsWord(form: string, at: number): boolean {
  if (at === 0 || startsUnspaced.test(form.slice(at, at + 2))) return true;
  return endsBetweenWords.test(form.slice(Math.max(0, at - 2), at));
}
