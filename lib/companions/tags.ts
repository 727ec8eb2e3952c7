import { folded } from "@/lib/text/prose";
import { peopleOf, recurring } from "./counting";
import { tongueOf } from "./tongue";
import { maxConversationTagLength, maxConversationTags } from "./view";

/** What a conversation is about, told by the person's own words: two of them, or one twice, make a theme. */
const themes: readonly (readonly [string, RegExp])[] = [
  ["work", /\b(?:work(?:ing)?|job|boss|manager|office|colleagues?|meetings?|deadlines?|shift|career|project|clients?|salary)\b/g],
  [
    "family",
    /\b(?:family|mum|mom|mother|dad|father|parents?|sister|brother|siblings?|grandm\w+|grandp\w+|aunt|uncle|cousins?)\b/g,
  ],
  ["children", /\b(?:kids?|child(?:ren)?|baby|son|daughter|toddler|nursery|kindergarten)\b/g],
  ["love", /\b(?:boyfriend|girlfriend|husband|wife|partner|marriage|dating|wedding|divorce|broke up|break-?up|relationship)\b/g],
  ["friends", /\b(?:friends?|friendship|best friend)\b/g],
  ["sleep", /\b(?:sleep(?:ing|less)?|slept|insomnia|awake|bed|dream(?:s|t|ed)?|nap|pillow)\b/g],
  ["body", /\b(?:body|headache|stomach|shoulders?|back|pain|weight|food|eating|running|exercise|walk(?:s|ed|ing)?|doctor)\b/g],
  ["money", /\b(?:money|rent|debts?|bills?|savings?|bank|afford|loan|budget)\b/g],
  ["home", /\b(?:home|house|flat|apartment|kitchen|moving|neighbou?rs?|landlord|garden)\b/g],
  ["study", /\b(?:study(?:ing)?|exams?|university|school|thesis|class|homework|teacher|course|degree)\b/g],
  ["loss", /\b(?:died|death|funeral|grief|grieving|miss(?:ed|ing)? (?:him|her|them)|grave|passed away)\b/g],
  ["time", /\b(?:busy|late|hurry|rush(?:ed|ing)?|no time|schedule|calendar|overtime|deadlines?)\b/g],
];

/** They return, and are about nothing. */
const noTag = /^(?:again|always|never|alone|wieder|immer|nie|allein|encore|toujours|jamais|seule?|siempre|nunca|sol[oa])$/i;

function themesIn(text: string): readonly string[] {
  const plain = folded(text);
  return themes
    .map(([theme, words]) => ({ theme, count: plain.match(words)?.length ?? 0 }))
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count)
    .map(({ theme }) => theme);
}

/** Up to five tags a conversation earns by its own words: themes (in English), then people, then words that return. */
export function foundTags(texts: readonly string[]): readonly string[] {
  const text = texts.join("\n\n");
  const tongue = tongueOf(text, []);
  if (tongue === undefined) return [];
  const people = peopleOf(text, tongue).map((name) => name.replace(/^(?:your|deine?|ta|ton|tu) /, ""));
  const words = recurring(texts).filter(({ word, count }) => count >= 3 && !noTag.test(word));
  const all = [...(tongue === "en" ? themesIn(text) : []).slice(0, 2), ...people.slice(0, 2), ...words.map(({ word }) => word)];
  const kept = new Map(all.map((tag) => [folded(tag), tag.slice(0, maxConversationTagLength)]));
  return [...kept.values()].slice(0, maxConversationTags);
}
