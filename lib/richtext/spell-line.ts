import { blocks } from "./parse";
import { settled } from "./settle";
import type { Inline, Run } from "./tree";

/** How bold and italic are written. Each is tried until what was written reads back as what was meant. */
type Spelling = { readonly bold: string; readonly italic: string };

const SPELLINGS: readonly Spelling[] = [
  { bold: "**", italic: "*" },
  { bold: "**", italic: "_" },
  { bold: "__", italic: "*" },
];

type Mark = "bold" | "italic" | "href";
type Stretch = readonly Inline[];

const PLAIN = { bold: false, italic: false, href: null };

/** A letter after which a `_` is part of a word, as in snake_case. */
const WORD = /[\p{L}\p{N}]/u;

function escapeText(text: string, inLink: boolean): string {
  return text.replace(/[\\*_[\]!]/gu, (sign, at: number) => {
    const before = text[at - 1] ?? "";
    const after = text[at + 1] ?? "";
    if (sign === "_") return WORD.test(before) && WORD.test(after) ? sign : `\\${sign}`;
    if (sign === "[") return inLink ? "\\[" : sign;
    // A `]` can only end a link when `(` follows; at the end of a run we can't see what does.
    if (sign === "]") return inLink || after === "(" || after === "" ? "\\]" : sign;
    // `!` before a link would make it a picture, which stays literal.
    if (sign === "!") return after === "" ? "\\!" : sign;
    return `\\${sign}`;
  });
}

/** Guards the start of a line against being read as a list, heading, quote, rule or box. */
function escapeLineStart(line: string): string {
  if (/^(?:#{1,3}(?:[ \t]|$)|>)/.test(line)) return `\\${line}`;
  if (/^[-+](?:[ \t]|$)/.test(line) || /^(?:-[ \t]*){3,}$/.test(line)) return `\\${line}`;
  if (/^\[[ xX]\](?:[ \t]|$)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, "$1\\$2");
}

function escapeHref(href: string): string {
  return /[()<>\\]/.test(href) ? `<${href.replace(/[<>\\]/g, "\\$&")}>` : href;
}

function has(part: Inline, mark: Mark, like: Run): boolean {
  if (part.kind === "break") return true;
  return mark === "href" ? part.href === like.href : part[mark];
}

/** How many parts from `start` on share the mark of the run there; breaks inside belong, trailing ones don't. */
function extent(parts: Stretch, start: number, mark: Mark, like: Run): number {
  let end = start;
  for (let at = start; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined || !has(part, mark, like)) break;
    if (part.kind === "text") end = at + 1;
  }
  return end;
}

const without = (part: Inline, mark: Mark): Inline =>
  part.kind === "break" ? part : mark === "href" ? { ...part, href: null } : { ...part, [mark]: false };

function wrap(inner: string, mark: Mark, href: string | null, spelling: Spelling): string {
  if (mark === "href") return `[${inner}](${escapeHref(href ?? "")})`;
  return `${spelling[mark]}${inner}${spelling[mark]}`;
}

/** Longest mark outermost, so that what overlaps nests. */
function spellParts(parts: Stretch, spelling: Spelling, inLink: boolean): string {
  let out = "";
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (part === undefined) break;
    if (part.kind === "break") {
      // A line with nothing on it would end the paragraph; a lone backslash holds it open.
      out += parts[at - 1]?.kind === "break" || (at === 0 && out === "") ? "\\\n" : "\n";
      at += 1;
      continue;
    }
    const marks: Mark[] = [
      ...(part.href === null ? [] : ["href" as const]),
      ...(["bold", "italic"] as const).filter((m) => part[m]),
    ];
    const [widest] = marks.map((mark) => ({ mark, end: extent(parts, at, mark, part) })).sort((a, b) => b.end - a.end);
    if (widest === undefined) {
      out += escapeText(part.text, inLink);
      at += 1;
      continue;
    }
    const inner = parts.slice(at, widest.end).map((each) => without(each, widest.mark));
    out += wrap(spellParts(inner, spelling, inLink || widest.mark === "href"), widest.mark, part.href, spelling);
    at = widest.end;
  }
  return out;
}

function same(a: readonly Inline[], b: readonly Inline[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readsAs(markdown: string, meant: readonly Inline[]): boolean {
  const found = blocks(markdown);
  const [only] = found;
  return found.length === 1 && only?.kind === "paragraph" && same(only.content, meant);
}

function isPlain(part: Inline): boolean {
  return part.kind === "break" || (!part.bold && !part.italic && part.href === null);
}

const guardLines = (markdown: string) => markdown.split("\n").map(escapeLineStart).join("\n");

/**
 * One paragraph's Markdown. What is written is read again before it is believed; if no spelling of the marks
 * comes back whole (a few tangles of bold and italic inside one word), they are loosened rather than a letter lost.
 */
export function spellLine(content: readonly Inline[]): string {
  const known = spelled.get(content);
  if (known !== undefined) return known;
  const found = findSpelling(content);
  spelled.set(content, found);
  return found;
}

/** An editor spells its whole text again after each pause; paragraphs that didn't change are known. */
const spelled = new WeakMap<readonly Inline[], string>();

function findSpelling(content: readonly Inline[]): string {
  const meant = settled(content);
  if (meant.length === 0) return "";
  for (const spelling of SPELLINGS) {
    const tried = guardLines(spellParts(meant, spelling, false));
    if (readsAs(tried, meant)) return tried;
    if (meant.every(isPlain)) break;
  }
  for (const mark of ["italic", "bold", "href"] as const) {
    const looser = settled(meant.map((part) => without(part, mark)));
    if (!same(looser, meant)) return spellLine(looser);
  }
  return escapeEverything(meant);
}

function escapeEverything(meant: readonly Inline[]): string {
  const bareRuns = meant.map((part) => (part.kind === "break" ? part : { ...part, ...PLAIN }));
  return guardLines(spellParts(bareRuns, SPELLINGS[0] ?? { bold: "**", italic: "*" }, true));
}
