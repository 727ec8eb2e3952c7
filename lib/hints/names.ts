import { englishSmallWords } from "@/lib/text/language";

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|german|french|spanish|god|i|ok|tv|dr|mr|mrs|ms)$/i;
/** Things that often begin a line of a diary. */
const ordinary =
  /^(?:went|woke|slept|drank|ate|got|found|met|saw|had|ran|wrote|read|made|took|came|left|lost|won|bought|spent|sat|lay|stood|thought|felt|knew|told|said|heard|gave|kept|put|cut|hit|sent|paid|rang|sang|drove|flew|broke|spoke|forgot|chose|began|swam|fell|\p{L}+ed|coffee|tea|rain|snow|sun|wind|work|school|dinner|lunch|breakfast|sleep|home|bread|milk|money|music|traffic|weather|life|love|time|train|bus|tired|happy|sad|morning|evening|night|bed|news|dear|yes|thanks|sorry|please|maybe|bad|good|great|fine)$/iu;
const kin =
  /\bmy (?:mum|mom|mother|dad|father|sister|brother|wife|husband|partner|boyfriend|girlfriend|son|daughter|boss|best friend|friend|grandmother|grandma|grandfather|grandpa|aunt|uncle|cousin|neighbour|neighbor|colleague|teacher|therapist)\b/gi;
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** What people do: enough to take a word at the beginning of a sentence for a name. */
const human = setOf(
  "said says asked asks called calls told tells rang thinks wants wanted laughed smiled cried cooked wrote texted knew knows hugged again",
);
const doing = new Set([
  ...human,
  ..."came comes left looked was is will would has had didn't doesn't about got went made".split(" "),
]);
const toSomebody = setOf(
  "with told called asked and miss missed met saw hugged love loves loved for about to from ask call tell visit visited",
);
const toSomewhere = setOf("in at near through across leaving around");

/** What speaks for and against a word with a capital being somebody's name, over the whole text. */
type Signs = { count: number; acts: boolean; place: boolean; sure: boolean };

/** People the writer names, as spelled, the most often named first: proper names that act or are acted with, and close kin. */
export function peopleIn(sentences: readonly string[]): readonly string[] {
  const found = new Map<string, Signs>();
  const kinfolk = new Map<string, number>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    // One pass over the words: a text may be a megabyte, and a search of all of it for each name would take minutes.
    const words = [...sentence.matchAll(/\p{L}[\p{L}\p{N}]*(?:[’'-][\p{L}\p{N}]+)*,?/gu)].map(([word]) => word);
    const lower = words.map((word) => word.toLowerCase().replace(/,$/, "").replace(/’/g, "'"));
    for (const [at, word] of words.entries()) {
      const name = word.replace(/,$/, "").replace(/[’']s$/, "");
      if (!/^\p{Lu}\p{Ll}{1,20}$/u.test(name)) {
        small.add(lower[at] ?? "");
        continue;
      }
      if (calendar.test(name) || ordinary.test(name) || englishSmallWords.has(name.toLowerCase())) continue;
      const [previous = "", next = ""] = [lower[at - 1], lower[at + 1]];
      const asPeopleDo = human.has(next) || (next === "and" && words[at + 2] === "I") || word.endsWith(",");
      const signs = found.get(name) ?? { count: 0, acts: false, place: false, sure: false };
      found.set(name, {
        count: signs.count + 1,
        acts: signs.acts || asPeopleDo || doing.has(next) || toSomebody.has(previous),
        place: signs.place || toSomewhere.has(previous) || previous === "the",
        // "Coffee didn't help": what begins a sentence and acts is somebody only when it acts as people do.
        sure: signs.sure || asPeopleDo || at > 0,
      });
    }
    for (const match of sentence.matchAll(kin)) {
      const name = `your ${match[0].slice(3).toLowerCase()}`;
      kinfolk.set(name, (kinfolk.get(name) ?? 0) + 1);
    }
  }
  const named = [...found]
    // A capital at the beginning of a sentence is no sign by itself.
    .filter(([name, { acts, place, sure }]) => acts && !place && sure && !small.has(name.toLowerCase()))
    .map(([name, { count }]) => [name, count] as const);
  return [...named, ...kinfolk].sort((a, b) => b[1] - a[1]).map(([name]) => name);
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

/** "Ana", "Ana and Tom", "Ana, Tom and your sister". */
export function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Words before which a thing is named. */
const before = /^(?:the|a|an|my|our|his|her|their|some|of|about|with|in|at|on)$/i;
/** Words after which the last of a sentence is no thing: "I am sure", "didn't help", "want to quit". */
const noThingAfter =
  /^(?:to|not|no|is|are|am|was|were|be|been|being|get|got|gets|look|looks|looked|seem|seems|seemed|feel|felt|feels|so|very|really|too|just|and|or|i|you|he|she|it|we|they|can|could|would|will|should|must|may|might|.*n't|.*'(?:m|s|re|ve|d|ll))$/i;
/** Feelings, judgements, numbers and verbs: they name nothing that could be looked at. */
const nothingNamed =
  /(?:ed|ing|ly|ous|ful|less|able|ible|ish)$|^(?:happy|sad|angry|calm|anxious|afraid|scared|tired|lonely|proud|sure|glad|numb|okay|fine|good|bad|nice|great|better|worse|best|well|late|early|alone|thin|full|either|neither|anything|everything|three|four|five|six|seven|eight|nine|ten|eleven|twelve|whole|entire|other|same|own|went|slept|ate|left|help|happen)$/i;

/** The things an English sentence names: what follows "the", "my", "about" …, and its last word. As spelled. */
export function thingsIn(sentence: string): readonly string[] {
  const words = sentence.replace(/’/g, "'").match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const things = words.filter((word, at) => {
    const previous = words[at - 1] ?? "";
    if (word.length < 3 || englishSmallWords.has(word.toLowerCase()) || nothingNamed.test(word) || calendar.test(word))
      return false;
    return before.test(previous) || (at > 0 && at === words.length - 1 && !noThingAfter.test(previous));
  });
  return [...new Set(things)].map((thing) => thing.replace(/'/g, "’"));
}
