import { openingOf, replyOnDevice } from "@/lib/companions/on-device";
import type { Turn } from "@/lib/companions/turns";
import { type CompanionType, companionTypes } from "@/lib/companions/view";
import { flatters } from "@/lib/hints/view";
import { folded } from "@/lib/text/prose";
import { companionConversations, companionConversationsAbroad } from "./data/companion-conversations";
import type { Figure } from "./figure";

/** Turns in which nothing may be said twice. */
const turnsLong = 12;

const words = (text: string): ReadonlySet<string> => new Set(folded(text).match(/[\p{L}']{3,}/gu) ?? []);
/** The person's own words, given back, are no sign of one companion or another. */
const withoutQuotes = (text: string) => text.replace(/“[^”]*”|„[^“]*“|«[^»]*»/gu, " ");

/** How much of their words two replies share, 0 to 1 (Jaccard). */
function overlap(a: string, b: string): number {
  const [first, second] = [words(withoutQuotes(a)), words(withoutQuotes(b))];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = new Set([...first, ...second]).size;
  return all === 0 ? 0 : shared / all;
}

/** What a companion answers to each turn, on this device. */
export function repliesTo(type: CompanionType, said: readonly string[]): readonly string[] {
  const turns: Turn[] = [{ role: "companion", ...openingOf(type, said[0] ?? "") }];
  for (const text of said) {
    turns.push({ role: "person", text, move: null });
    const reply = replyOnDevice(type, turns);
    if (reply !== undefined) turns.push({ role: "companion", ...reply });
  }
  return turns.filter(({ role }) => role === "companion").map(({ text }) => text);
}

/** As many turns as wanted, going round in what was said. */
const stretched = (said: readonly string[], length: number) => Array.from({ length }, (_, at) => said[at % said.length] ?? "");

type Conversations = readonly (readonly string[])[];

/** How much two of the five share in what they say to one turn, and how often two say the same. */
function apart(conversations: Conversations): { readonly overlaps: readonly number[]; readonly same: number } {
  const overlaps: number[] = [];
  let same = 0;
  for (const said of conversations) {
    const byType = companionTypes.map((type) => repliesTo(type, said).slice(1));
    for (let turn = 0; turn < said.length; turn += 1) {
      const replies = byType.map((list) => list[turn] ?? "");
      if (new Set(replies.map(folded)).size < replies.length) same += 1;
      for (let a = 0; a < replies.length; a += 1)
        for (let b = a + 1; b < replies.length; b += 1) overlaps.push(overlap(replies[a] ?? "", replies[b] ?? ""));
    }
  }
  return { overlaps, same };
}

/** What the five say in twelve turns of each conversation, opening included. */
const longOf = (conversations: Conversations) =>
  conversations.flatMap((said) => companionTypes.map((type) => repliesTo(type, stretched(said, turnsLong))));

/** Lines said twice in one conversation. */
const repeatedIn = (lists: Conversations) => lists.reduce((sum, list) => sum + list.length - new Set(list.map(folded)).size, 0);

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** One line of figures for each of the other languages: told apart, nothing twice, never silent, and in that language. */
function abroad(): readonly Figure[] {
  return Object.entries(companionConversationsAbroad).map(([language, said]) => {
    const { overlaps, same } = apart([said]);
    const long = longOf([said]);
    const replies = long.flatMap((list) => list.slice(1));
    const foreign = replies.filter((text) => english.test(withoutQuotes(text))).length;
    const faults =
      same +
      repeatedIn(long) +
      long.reduce((sum, list) => sum + turnsLong + 1 - list.length, 0) +
      replies.filter(flatters).length +
      foreign;
    const shared = mean(overlaps);
    return {
      name: `Companions in ${languageNames[language] ?? language}: words shared by two replies to the same turn (mean)`,
      value: Number(shared.toFixed(3)),
      goal: "≤ 0.15, and no line twice, alike, praising, missing or in English",
      met: shared <= 0.15 && faults === 0,
      note: `${overlaps.length} pairs over ${said.length} turns; ${faults} faults in ${replies.length} replies`,
    };
  });
}

/** Small words that only English has. */
const english = /\b(?:the|what|you|your|that|this|and|is|it)\b/i;

const languageNames: Readonly<Record<string, string>> = { de: "German", fr: "French", es: "Spanish" };

/** How far apart the five companions are on this device, and whether one repeats or flatters. */
export async function evaluate(): Promise<readonly Figure[]> {
  const { overlaps, same } = apart(companionConversations);
  const long = longOf(companionConversations);
  const repeated = repeatedIn(long);
  const silent = long.reduce((sum, list) => sum + turnsLong + 1 - list.length, 0);
  const praised = long.flat().filter(flatters).length;
  const questions = long.flat().filter((text) => (withoutQuotes(text).match(/\?/g)?.length ?? 0) > 1).length;
  const shared = mean(overlaps);
  const turns = companionConversations.reduce((sum, said) => sum + said.length, 0);
  return [
    {
      name: "Companions: words shared by two replies to the same turn (mean)",
      value: Number(shared.toFixed(3)),
      goal: "≤ 0.15",
      met: shared <= 0.15,
      note: `${overlaps.length} pairs over ${turns} turns, the person's own words left out`,
    },
    { name: "Companions: turns answered alike by two of five", value: same, goal: "0", met: same === 0 },
    { name: `Companions: lines said twice in ${turnsLong} turns`, value: repeated, goal: "0", met: repeated === 0 },
    { name: `Companions: turns of ${turnsLong} without an answer`, value: silent, goal: "0", met: silent === 0 },
    { name: "Companions: replies that praise", value: praised, goal: "0", met: praised === 0 },
    { name: "Companions: replies with more than one question", value: questions, goal: "0", met: questions === 0 },
    ...abroad(),
  ];
}
