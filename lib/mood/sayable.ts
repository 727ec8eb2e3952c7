import type { Mood } from "./moods";

// The lexicon also holds what only tells of a feeling: what was done ("finished the"), where one was ("by the sea"), halves of a
// sentence ("thank you for"). Those count when a mood is read; said back as a feeling they would be nonsense, or a guess.

/** Of the words that name a feeling (strength 3): those that don't by themselves, or mean something else just as often. */
const noFeeling =
  "happily|so much fun|counting the days|counting down|thankfully|so lucky|lucky to have|count my blessings|thank you for|steady|settled|composed|unhurried|unwound|made my peace|all is well|stillness|harmon~|reflect~|contemplat~|ponder~|introspect~|looking back|look back on|thinking about how|been thinking about|made me think|wondering|thought a lot about|driven|ambitious|ready to start|ready for it|i can do this|on a roll|productive|i will do it|rest in peace|sadly|anxiously|drained|wiped out|shattered|run down|angrily|raging|mad at|nobody cares|no one cares|nobody to talk to|no one to talk to";

/** Of the words that point to one (strength 2): those in which the feeling itself shows. */
const shown: Readonly<Record<Mood, string>> = {
  happy:
    "laughed|laughing|laughter|giggl~|beaming|smiled|smiling|smile|grinning|grin~|enjoyed|enjoying|good mood|bliss~|couldn't stop smiling",
  excited: "jumped up and down|squealed|too happy to sleep|tingl~|eager|woohoo|yay|hooray",
  grateful: "moved me|touched by",
  calm: "eased|grounded|breathe again",
  peaceful: "quiet in me|at home in myself",
  reflective: "",
  motivated: "stronger|confident",
  sad: "cried|crying|cry|tears|wept|weep~|sobb~|miss her|miss him|miss them|miss you|missed her|missed him|missing her|missing him|heavy heart|my heart is heavy|heart ached|heart aches|numb|disappoint~|let down|regret~|worthless|lump in my throat",
  anxious:
    "restless|tense|tension|trembl~|jittery|insecure|jumpy|knot in my stomach|butterflies in my stomach|heart racing|heart was racing|heart pounding|heart in my mouth|cold sweat|on tenterhooks",
  tired: "yawn~|sluggish|groggy|dead tired|bone tired|no strength",
  angry: "annoy~|irritat~|frustrat~|jealous|fuming|shouted|shouting|yelled|yelling|scream~",
  lonely: "don't belong|excluded",
};

const mute = new Set(noFeeling.split("|"));
const showing = new Set(Object.entries(shown).flatMap(([mood, words]) => words.split("|").map((word) => `${mood}/${word}`)));

/** Whether a phrase of the lexicon may be said back to its writer as what they felt. */
export function isSayable(mood: Mood, strength: number, phrase: string): boolean {
  if (strength === 3) return !mute.has(phrase);
  return strength === 2 && showing.has(`${mood}/${phrase}`);
}

/** Every phrase named here, each of which the lexicon has. */
export const namedPhrases: readonly { readonly mood: Mood | null; readonly phrase: string }[] = [
  ...[...mute].map((phrase) => ({ mood: null, phrase })),
  ...Object.entries(shown).flatMap(([mood, words]) =>
    words === "" ? [] : words.split("|").map((phrase) => ({ mood: mood as Mood, phrase })),
  ),
];
