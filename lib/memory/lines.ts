import { careSignal } from "@/lib/care/view";
import type { EntryId } from "@/lib/ids/ids";
import { folded } from "@/lib/text/prose";
import { asLine, type MemoryKind, type MemoryView } from "./view";

export type LinesPurpose = "hint" | "prompts" | "companion" | "ask";

/** A memory with the word by which a text is recognised as being about it. */
export type Known = MemoryView & { readonly about: string };

const mostLines = 6;
const mostAbout = 3;
/** What helps with each use beside what the text is about, in this order. */
const general: Readonly<Record<LinesPurpose, readonly MemoryKind[]>> = {
  hint: ["family", "style"],
  prompts: ["style"],
  companion: ["style", "family", "hours"],
  ask: [],
};

function names(text: string, about: string): boolean {
  if (about === "") return false;
  const escaped = folded(about).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|['’]s)?(?![\\p{L}\\p{N}])`, "u").test(text);
}

/** The memories that matter to a use: those the text at hand speaks of, then what holds in general; at most six. */
export function chosen(
  memories: readonly Known[],
  purpose: LinesPurpose,
  text: string | undefined,
  themesOf: (text: string) => readonly { readonly name: string }[],
): readonly Known[] {
  // The person may have put anything into their own words.
  const usable = memories.filter((memory) => !memory.edited || careSignal(memory.text) === undefined);
  const touched = new Set(text === undefined ? [] : themesOf(text).map(({ name }) => name));
  const said = folded(text ?? "");
  const ofText = usable.filter(
    ({ kind, about }) => (kind === "person" || kind === "theme") && (touched.has(about) || names(said, about)),
  );
  const ofAll = general[purpose].flatMap((kind) => usable.filter((memory) => memory.kind === kind));
  return [...ofText.slice(0, mostAbout), ...ofAll].slice(0, mostLines);
}

/** What is kept for outside AIs: a few people and matters, how the person writes, and what helped. */
export function contextOf(memories: readonly Known[]): readonly Known[] {
  const usable = memories.filter((memory) => !memory.edited || careSignal(memory.text) === undefined);
  const some = (kind: MemoryKind, most: number) => usable.filter((memory) => memory.kind === kind).slice(0, most);
  return [...some("style", 3), ...some("person", 4), ...some("theme", 4), ...some("hours", 1), ...some("family", 2)];
}

export const inLines = (memories: readonly MemoryView[]): readonly string[] => memories.map(asLine);

/** A line with the entries that its words may come from. */
export type SourcedLine = { readonly line: string; readonly entries: readonly EntryId[] };

const named: ReadonlySet<MemoryKind> = new Set(["person", "theme"]);

/** How somebody writes, and when, says no word of an entry; whom and what they write of does. */
export const sourced = (memories: readonly MemoryView[]): readonly SourcedLine[] =>
  memories.map((memory) => ({
    line: asLine(memory),
    entries: named.has(memory.kind) ? memory.entries.map(({ id }) => id) : [],
  }));
