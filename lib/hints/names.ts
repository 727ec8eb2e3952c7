import { englishSmallWords } from "@/lib/text/language";

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish|god|i|ok|tv|dr|mr|mrs|ms)$/i;
const kin =
  /\bmy (?:mum|mom|mother|dad|father|sister|brother|wife|husband|partner|boyfriend|girlfriend|son|daughter|boss|best friend|friend|grandmother|grandma|grandfather|grandpa|aunt|uncle|cousin|neighbour|neighbor|colleague|teacher|therapist)\b/gi;
const doing =
  "said|says|asked|asks|called|calls|told|tells|rang|thinks|wants|wanted|came|comes|left|laughed|smiled|cried|cooked|wrote|texted|looked|was|is|and I|again|will|would|has|had|didn’t|didn't|doesn’t|doesn't|about|knew|knows|got|went|made";

/** People the writer names, as spelled, the most often named first: proper names that act or are acted with, and close kin. */
export function peopleIn(sentences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = sentences.join("\n");
  for (const sentence of sentences) {
    for (const match of sentence.matchAll(/(?<![\p{L}\p{N}’'.-])\p{Lu}\p{Ll}{1,20}(?![\p{L}\p{N}])/gu)) {
      const name = match[0];
      if (calendar.test(name) || englishSmallWords.has(name.toLowerCase())) continue;
      const acts = new RegExp(
        `(?:\\b(?:with|told|called|asked|and|miss(?:ed)?|met|saw|hugged|love[ds]?|for|about|to|from|ask|call|tell|visit(?:ed)?) ${name}\\b|\\b${name}(?:’s|'s)? (?:${doing})\\b|\\b${name},)`,
        "u",
      );
      const place = new RegExp(`\\b(?:in|at|near|through|across|leaving|around) ${name}\\b`, "u");
      if (!acts.test(all) || place.test(all)) continue;
      // A capital at the beginning of a sentence is no sign by itself.
      const lower = new RegExp(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`, "u");
      if (!lower.test(all)) add(name);
    }
    for (const match of sentence.matchAll(kin)) add(`your ${match[0].slice(3).toLowerCase()}`);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Words of matter that return, with how often; the most frequent first. */
export function returningWords(sentences: readonly string[]): readonly { readonly word: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const [word] of sentence.toLowerCase().matchAll(/(?<![\p{L}’'])\p{L}{4,20}(?![\p{L}’'])/gu)) {
      if (!englishSmallWords.has(word) && !calendar.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts.entries()]
    .filter(([, count]) => count >= 2)
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .map(([word, count]) => ({ word, count }));
}

/** "twice", "three times", … */
export function times(count: number): string {
  const names = [
    "",
    "once",
    "twice",
    "three times",
    "four times",
    "five times",
    "six times",
    "seven times",
    "eight times",
    "nine times",
  ];
  return names[count] ?? `${count} times`;
}
