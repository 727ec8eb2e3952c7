import type { Mood, Quadrant } from "./moods";

export type FeelingWord = {
  readonly word: string;
  readonly quadrant: Quadrant;
  readonly mood: Mood;
  /** One short line in plain words, so that choosing is easier than guessing. */
  readonly meaning: string;
  /** 0 still … 1 lively: how tall its flower stands. */
  readonly energy: number;
};

function words(quadrant: Quadrant, rows: readonly (readonly [word: string, mood: Mood, energy: number, meaning: string])[]) {
  return rows.map(([word, mood, energy, meaning]): FeelingWord => ({ word, quadrant, mood, meaning, energy }));
}

/**
 * The words a person chooses from, each belonging to one mood. Where the home is not obvious:
 *
 * - proud, confident, hopeful, inspired → motivated: all four lean forward; they are felt as strength for a next step.
 * - amazed → excited: wonder is wide awake, where gratitude is settled.
 * - loved → grateful: something was received, and it is felt as a gift.
 * - relieved → calm: what it names is the tension that has gone.
 * - content, safe → peaceful: nothing is missing, where calm only says that nothing stirs.
 * - nostalgic, curious → reflective: both turn something over, with mild warmth and no need to act.
 * - overwhelmed, stressed → anxious: too much at once is felt in the body as alarm.
 * - embarrassed → anxious: it is the worry about other people's eyes.
 * - jealous → angry: it defends something; the fear underneath can be written about.
 * - hurt, guilty → sad: each is a loss, of trust or of a good picture of oneself.
 * - wistful → sad: a soft sadness for what is past or out of reach.
 * - numb → tired: a low flame that asks for rest, not for cheer.
 * - misunderstood, left out → lonely: what is missing is people to belong to.
 */
export const feelingWords: readonly FeelingWord[] = [
  .../* @__PURE__ */ words("good-lively", [
    ["happy", "happy", 0.66, "Glad, in a plain and solid way"],
    ["cheerful", "happy", 0.7, "Light, and easily pleased"],
    ["playful", "happy", 0.8, "In the mood for mischief or a game"],
    ["excited", "excited", 0.92, "Something is coming, and it can't come soon enough"],
    ["amazed", "excited", 0.84, "Struck by how good or strange something is"],
    ["motivated", "motivated", 0.82, "Wanting to do it, and doing it"],
    ["inspired", "motivated", 0.84, "An idea has caught fire"],
    ["proud", "motivated", 0.76, "Pleased with something you did or stood for"],
    ["confident", "motivated", 0.74, "Sure enough of yourself for what is next"],
    ["hopeful", "motivated", 0.66, "It could go well, and you can see how"],
  ]),
  .../* @__PURE__ */ words("good-quiet", [
    ["grateful", "grateful", 0.5, "Aware of something good that was given"],
    ["loved", "grateful", 0.54, "Held dear by someone"],
    ["calm", "calm", 0.3, "Still inside; nothing pulls"],
    ["relaxed", "calm", 0.26, "The body has let go"],
    ["relieved", "calm", 0.4, "A weight has been put down"],
    ["peaceful", "peaceful", 0.36, "At rest with things as they are"],
    ["content", "peaceful", 0.4, "What is here is enough"],
    ["safe", "peaceful", 0.34, "Nothing here can hurt you"],
    ["reflective", "reflective", 0.42, "Turning something over, in no hurry"],
    ["nostalgic", "reflective", 0.36, "Warmly looking back"],
    ["curious", "reflective", 0.56, "Wanting to know more"],
  ]),
  .../* @__PURE__ */ words("hard-restless", [
    ["anxious", "anxious", 0.76, "Braced for something, perhaps without a name"],
    ["worried", "anxious", 0.66, "The same thought keeps coming round"],
    ["overwhelmed", "anxious", 0.8, "Too much at once, and no place to begin"],
    ["stressed", "anxious", 0.78, "Pressed from several sides"],
    ["afraid", "anxious", 0.84, "Something feels like danger"],
    ["embarrassed", "anxious", 0.62, "Seen at a bad moment"],
    ["angry", "angry", 0.88, "Something is wrong and must stop"],
    ["frustrated", "angry", 0.8, "Trying, and it won't move"],
    ["irritated", "angry", 0.7, "Small things scrape"],
    ["jealous", "angry", 0.74, "Someone has what you long for or fear to lose"],
    ["resentful", "angry", 0.64, "An old unfairness, still warm"],
  ]),
  .../* @__PURE__ */ words("hard-heavy", [
    ["sad", "sad", 0.28, "Something is missing or has gone"],
    ["hurt", "sad", 0.4, "Someone's words or deeds went in"],
    ["disappointed", "sad", 0.36, "You had hoped for something else"],
    ["grieving", "sad", 0.22, "Missing someone or something that won't come back"],
    ["wistful", "sad", 0.34, "A soft ache for what is out of reach"],
    ["guilty", "sad", 0.38, "You wish you had done otherwise"],
    ["lonely", "lonely", 0.24, "Missing company, or missing one person"],
    ["left out", "lonely", 0.34, "The others are together, and you are not"],
    ["misunderstood", "lonely", 0.38, "Nobody sees what you mean"],
    ["tired", "tired", 0.14, "Worn, and in need of rest"],
    ["drained", "tired", 0.1, "Given out, with nothing left over"],
    ["numb", "tired", 0.06, "Nothing much gets through"],
  ]),
];

/** The feeling word of that name, or undefined when it is none of ours. */
export function feelingWord(word: string): FeelingWord | undefined {
  return feelingWords.find((one) => one.word === word);
}

/** The words of one quadrant of the check-in, in the order they are offered. */
export function wordsOfQuadrant(quadrant: Quadrant): readonly FeelingWord[] {
  return feelingWords.filter((one) => one.quadrant === quadrant);
}

/** The words that belong to one mood; the first is the mood's own name. */
export function wordsOfMood(mood: Mood): readonly FeelingWord[] {
  return feelingWords.filter((one) => one.mood === mood).sort((a, b) => Number(b.word === mood) - Number(a.word === mood));
}
