import type { Language } from "@/lib/text/language";

// Light stemmers: near forms of a word get one stem. They take words in search form (no case, no accents). A stem need not be
// a word; what counts is that the same word of a question and of an entry meet, and that different words seldom do.

const bare = (list: string) => list.trim().split(/\s+/);

/** Forms that no rule reaches, each line "base: forms". */
const irregularLines = `
be: am is are was were been being
go: went gone goes going
feel: felt
sleep: slept
eat: ate eaten
drink: drank drunk
write: wrote written
run: ran
swim: swam swum
sing: sang sung
begin: began begun
break: broke broken
speak: spoke spoken
steal: stole stolen
choose: chose chosen
wake: woke woken awoke
drive: drove driven
ride: rode ridden
fly: flew flown
grow: grew grown
know: knew known
throw: threw thrown
draw: drew drawn
see: saw seen
give: gave given
take: took taken
shake: shook shaken
fall: fell fallen
forget: forgot forgotten
forgive: forgave forgiven
get: got gotten
meet: met
leave: left
lose: lost
find: found
buy: bought
bring: brought
think: thought
teach: taught
catch: caught
fight: fought
tell: told
sell: sold
hold: held
keep: kept
weep: wept
sweep: swept
dream: dreamt
mean: meant
spend: spent
send: sent
lend: lent
build: built
hear: heard
say: said
pay: paid
make: made
stand: stood
understand: understood
win: won
sit: sat
lie: lay lain lying
die: died dying
come: came
become: became
hurt: hurting
read: reading
cry: cried crying cries
bite: bit bitten
hide: hid hidden
wear: wore worn
tear: tore torn
freeze: froze frozen
bleed: bled
feed: fed
lead: led
shine: shone
shoot: shot
stick: stuck
strike: struck
have: had has having
do: did done does doing
man: men
woman: women
child: children
tooth: teeth
foot: feet
mouse: mice
life: lives
wife: wives
knife: knives
leaf: leaves
half: halves
person: people
good: better best
bad: worse worst
far: further farther furthest
anxious: anxiety anxieties anxiously
angry: anger angrily
hungry: hunger
lonely: loneliness
proud: pride proudly
grieve: grief grieving grieved
relieve: relief relieved relieving
believe: belief beliefs
succeed: success successful succeeded
fail: failure failures failed failing
lazy: laziness
strong: strength
long: length
warm: warmth
grow: growth
lose: loss losses
marry: marriage married
argue: argument arguments argued arguing
decide: decision decisions
arrive: arrival
refuse: refusal
choose: choice choices
`;

const irregular = new Map<string, string>();
for (const line of irregularLines.trim().split("\n")) {
  const [base = "", forms = ""] = line.split(":");
  for (const form of bare(forms)) irregular.set(form, base);
}

const vowel = /[aeiouy]/;

function withoutSuffix(word: string, suffix: string, left: number): string | undefined {
  const rest = word.slice(0, -suffix.length);
  return word.endsWith(suffix) && rest.length >= left && vowel.test(rest) ? rest : undefined;
}

const undoubled = (word: string) => (/([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith("s")) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|z|ss|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const endings: readonly (readonly [string, number])[] = [
  ["fulness", 3],
  ["ousness", 3],
  ["iveness", 3],
  ["ness", 3],
  ["ment", 4],
  ["ful", 3],
  ["less", 3],
  ["ly", 4],
];

function english(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return english(known);
  if (word.length <= 3) return word;
  let stem = singular(word);
  if (irregular.has(stem)) return english(irregular.get(stem) ?? stem);
  if (stem.endsWith("ied") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else {
    const verb = withoutSuffix(stem, "ing", 3) ?? withoutSuffix(stem, "ed", 3);
    if (verb !== undefined) stem = undoubled(verb);
  }
  for (const [suffix, left] of endings) stem = withoutSuffix(stem, suffix, left) ?? stem;
  stem = /[st]ion$/.test(stem) && stem.length > 5 ? stem.slice(0, -3) : stem;
  return stem.length > 3 ? stem.replace(/e$/, "").replace(/y$/, "i") : stem;
}

/** Strips the first ending that leaves enough of the word. */
function stripped(word: string, suffixes: readonly string[], left: number): string {
  const suffix = suffixes.find((each) => word.endsWith(each) && word.length - each.length >= left);
  return suffix === undefined ? word : word.slice(0, -suffix.length);
}

const germanFirst = bare("ungen ung lichen licher liches liche lich keiten keit heiten heit ern em er en es e s n");
const germanThen = bare("est en er st t e");
const frenchFirst = bare(
  "issements issement ements ement ations ation euses euse eux aient ions erai era ees ee es er ez ais ait ant ent e s x",
);
const spanishFirst = bare(
  "aciones acion amente mente iendo ando aron ieron aban aba ados adas ado ada idos idas ido ida ar er ir es os as o a e s",
);

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  de: (word) => stripped(stripped(word, germanFirst, 4), germanThen, 4),
  fr: (word) => stripped(word, frenchFirst, 4),
  es: (word) => stripped(word, spanishFirst, 3),
  other: (word) => word,
};

/** The stem of one word in search form. */
export function stemOf(word: string, language: Language): string {
  return stemmers[language](word);
}

const languages = ["en", "de", "fr", "es", "other"] as const satisfies readonly Language[];

/** The stems a word has in any of the languages: few words of a question don't tell which language they are in. */
export function stemsOf(word: string): readonly string[] {
  return [...new Set(languages.map((language) => stemOf(word, language)))];
}
