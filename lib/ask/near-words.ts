import { stemOf } from "@/lib/search/stem";
import { englishSmallWords } from "@/lib/text/language";
import { searchForm, searchWords } from "@/lib/search/view";
import { closeGroups } from "./words/close";
import { amongPeopleSigns } from "./words/signs-among-people";
import { atHomeSigns } from "./words/signs-at-home";
import { atWorkSigns } from "./words/signs-at-work";
import { bodySigns } from "./words/signs-body";
import { doingSigns } from "./words/signs-doing";
import { heartSigns } from "./words/signs-heart";
import { homeSigns } from "./words/signs-home";
import { lifeSigns } from "./words/signs-life";
import { occasionSigns } from "./words/signs-occasions";
import { ofBodySigns } from "./words/signs-of-body";
import { questionSigns } from "./words/signs-by-questions";
import { sceneSigns } from "./words/signs-by-scenes";
import { withinSigns } from "./words/signs-within";
import { thingGroups } from "./words/things";
import { wideFields } from "./words/wide";

/** An expression as the stems of its words: ["lay", "awake"]. Most are of one word. */
export type Expression = readonly string[];

const smallStems = new Set([...englishSmallWords].map((word) => stemOf(word, "en")));

/** `close` means nearly the same, `sign` tells of it by itself, `wide` is of the same field of life. */
export const nearnesses = ["close", "sign", "wide"] as const;
export type Nearness = (typeof nearnesses)[number];
export type Near = Readonly<Record<Nearness, readonly Expression[]>>;

/** The words of a text in search form, stemmed as English: the lexicon is. */
export function stemsIn(text: string): Expression {
  return searchWords(searchForm(text)).map((word) => stemOf(word, "en"));
}

/** Words of the lexicon come again and again. */
const known = new Map<string, Expression>();

function listed(words: string): Expression {
  const before = known.get(words);
  if (before !== undefined) return before;
  const stems = stemsIn(words);
  known.set(words, stems);
  return stems;
}

const expressionsIn = (words: string) => (words.match(/"[^"]+"|\S+/g) ?? []).map(listed);
/** What is asked for, without the small words around it: who asks for "my mother" asks for "mother". */
function headOf(expression: Expression): Expression {
  const from = expression.findIndex((stem) => !smallStems.has(stem));
  const last = expression.findLastIndex((stem) => !smallStems.has(stem));
  return from < 0 ? expression : expression.slice(from, last + 1);
}

const linesOf = (text: string) => text.trim().split("\n");

type Table = Map<string, Map<string, Expression>>;
type Tables = Readonly<Record<Nearness, Table>>;

function note(table: Table, member: Expression, others: readonly Expression[]): void {
  const key = member.join(" ");
  const known = table.get(key) ?? new Map<string, Expression>();
  for (const other of others) if (other.join(" ") !== key) known.set(other.join(" "), other);
  table.set(key, known);
}

function byGroups(...lists: readonly string[]): Table {
  const table: Table = new Map();
  for (const line of lists.flatMap(linesOf)) {
    const [same = [], narrower = []] = line.split(">").map(expressionsIn);
    for (const member of same) note(table, member, [...same, ...narrower]);
    for (const member of narrower) note(table, member, same);
  }
  return table;
}

const signLists = [
  lifeSigns,
  bodySigns,
  homeSigns,
  occasionSigns,
  atHomeSigns,
  amongPeopleSigns,
  ofBodySigns,
  atWorkSigns,
  withinSigns,
  questionSigns,
  sceneSigns,
  heartSigns,
  doingSigns,
];

function readTables(): Tables {
  const tables: Tables = { close: byGroups(closeGroups, thingGroups), sign: new Map(), wide: byGroups(wideFields) };
  for (const line of signLists.flatMap(linesOf)) {
    const [heads = "", signs = ""] = line.split(" : ");
    const [alone = [], together = []] = signs.split("|").map(expressionsIn);
    for (const head of expressionsIn(heads).map(headOf)) {
      note(tables.sign, head, alone);
      note(tables.wide, head, together);
    }
  }
  return tables;
}

let read: { readonly tables: Tables; readonly longest: number } | undefined;

/** Read when something is first asked: no start of PAUZ waits for it. */
function lexicon() {
  if (read !== undefined) return read;
  const tables = readTables();
  read = { tables, longest: Math.max(...[...tables.close.keys(), ...tables.sign.keys()].map((key) => key.split(" ").length)) };
  return read;
}

/** What may stand in an entry for an expression of a question; each only as the nearest it is. */
export function nearWords(expression: Expression): Near {
  const { tables } = lexicon();
  const key = expression.join(" ");
  const seen = new Set<string>();
  const of = (nearness: Nearness) =>
    [...(tables[nearness].get(key) ?? [])].flatMap(([words, other]) => {
      if (seen.has(words)) return [];
      seen.add(words);
      return [other];
    });
  return { close: of("close"), sign: of("sign"), wide: of("wide") };
}

/** How many words, from this place on, are one expression of the lexicon; 0 when none of two or more begins here. */
export function expressionFrom(stems: Expression, at: number): number {
  const { tables, longest } = lexicon();
  for (let length = Math.min(longest, stems.length - at); length > 1; length -= 1) {
    const key = stems.slice(at, at + length).join(" ");
    if (tables.close.has(key) || tables.sign.has(key)) return length;
  }
  return 0;
}
