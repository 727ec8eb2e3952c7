/** Words by which a writer names a feeling of their own; the groups are those that questions tell apart, no diagnosis. */
const groups = {
  sad: "sad|sadder|unhappy|heartbroken|gloomy|low|down|heavy|empty|disappointed|hurt|broken|hopeless|miserable|tearful|gutted",
  lonely: "lonely|alone|left out|isolated|invisible|unwanted|homesick|forgotten",
  tired: "tired|exhausted|worn out|drained|weary|shattered|knackered|sleepy|spent",
  anxious:
    "anxious|nervous|worried|afraid|scared|frightened|restless|tense|overwhelmed|uneasy|panicky|stressed|on edge|unsettled",
  angry: "angry|furious|annoyed|irritated|frustrated|resentful|cross|bitter|jealous|envious|livid|fed up",
  ashamed: "ashamed|guilty|embarrassed|humiliated|small|stupid|foolish|useless|worthless|pathetic|awkward",
  numb: "numb|nothing|flat|blank|stuck|lost|bored|hollow|dull",
  glad: "happy|glad|proud|calm|peaceful|light|lighter|hopeful|excited|grateful|thankful|relieved|content|free|safe|alive|rested|cheerful|joyful|loved|delighted|at ease|moved",
} as const;

export type FeelingGroup = keyof typeof groups;

export type FeelingHit = {
  readonly group: FeelingGroup;
  /** As the writer spelled it. */ readonly word: string;
  readonly at: number;
};

const subject =
  "\\b(?:i(?:'m| am| was| feel| felt| have been|'ve been|'d been| still feel| still felt| became| got)|makes me|made me|make me feel|left me|feeling)";
const between = "(?: (?!not |never |no )[a-z]+){0,2}? ";

const patterns: readonly (readonly [FeelingGroup, RegExp])[] = Object.entries(groups).map(
  // The keys are groups and nothing else.
  ([group, list]) => [group as FeelingGroup, new RegExp(`${subject}${between}(${list})\\b`, "i")] as const,
);

const denied = /\b(?:not|never|no longer|hardly|barely|wasn't|isn't|don't|didn't|wish|if)\b/i;

/** The feeling a sentence names as the writer's own; undefined when it names none, or says that it is not so. */
export function feelingIn(sentence: string): FeelingHit | undefined {
  const plain = sentence.replace(/[‘’]/g, "'");
  for (const [group, pattern] of patterns) {
    const match = pattern.exec(plain);
    const word = match?.[1];
    if (match === null || word === undefined) continue;
    const end = match.index + match[0].length;
    if (
      denied.test(plain.slice(Math.max(0, match.index - 14), end)) ||
      isntOne(word, plain.slice(match.index, end), plain.slice(end))
    )
      continue;
    return { group, word: word.toLowerCase(), at: match.index };
  }
  return undefined;
}

/** Words that are feelings only where they are said to be felt: "I felt flat", but not "I was flat". */
const ifFelt = /^(?:flat|moved|spent|cross|broken|blank|dull|down|low|free|light|heavy|empty|lost|small|safe|alone)$/i;
const felt = /\bfe(?:el|lt|els|eling)\b|\b(?:made|makes|left) me\b|\b(?:so|very|really|completely|all) \S+$/i;
const goesOn =
  /^(?:\s*[.,;:!?…–—-]|\s+(?:and|but|today|again|about|because|all|when|at (?:the|my) thought|inside|enough|next to|beside|in front of)\b|$)/i;

/** "I felt nothing new", "I was down at the shop", "I am alone with him": a word that is no feeling there. */
function isntOne(word: string, before: string, after: string): boolean {
  if (ifFelt.test(word)) return !felt.test(before) || !goesOn.test(after);
  return /^nothing$/i.test(word) && !/^\s*(?:[.,;:!?…]|at all|$)/i.test(after);
}
