/** What a sentence does, beside being about something: it wishes, holds back, decides, … . The first that is found in it counts most. */
type CueFacts = {
  /** Higher is more telling. */
  readonly weight: number;
  readonly found: RegExp;
  /** What would make it mean something else. */
  readonly unless?: RegExp;
};

const denial = /\b(?:not|never|no longer|hardly|barely|wasn't|isn't|don't|didn't|wish|without)\b/i;

const cues = {
  yes: {
    weight: 7.5,
    found: /\bi (?:said|say|agreed|promised|gave in|let (?:him|her|them)|apologi[sz]ed)(?: yes| no| sorry)?\b/i,
  },
  "held-back": {
    weight: 8.5,
    found:
      /\b(?:i (?:didn't|did not|couldn't|could not|never) (?:\w+ )?(?:say|tell|ask|answer|call|write|reply|speak|mention|finish)|i (?:kept|stayed|was) (?:quiet|silent)|i (?:said|say) nothing|i swallowed|i bit my tongue|could(?: still)? (?:say|have said))\b/i,
  },
  wish: {
    weight: 8,
    found:
      /\bi (?:just |only |really |still |do )?(?:want(?:ed)?|wish(?:ed)?|hope[ds]?|need(?:ed)?|long(?:ed)? for|would (?:love|like)|'d (?:love|like))\b|\bi'd (?:love|like)\b/i,
    unless: /\bi (?:just |only )?(?:want|need)(?:ed)? to (?:go|get|buy|sleep|eat|pee|finish|call)\b/i,
  },
  should: {
    weight: 8,
    found:
      /\b(?:i|we) (?:really |probably |know i )?(?:should(?:n't)?|ought to|have to|must|'m supposed to|am supposed to|'ve got to)\b/i,
  },
  "not-knowing": {
    weight: 8,
    found:
      /\b(?:i (?:don't|do not|didn't) (?:really |even )?(?:know|understand)|i'm not sure|i can't (?:tell|decide|explain)|i wonder|confus(?:ed|ing))\b/i,
  },
  fear: {
    weight: 8,
    found:
      /\b(?:afraid|scared|frightened|terrified|dread(?:ing|ed)?|i(?:'m| am| was)? (?:worried|worry)|what if|i fear(?:ed)?|panic(?:ked|king)?)\b/i,
    unless: /\b(?:not|no longer|never) (?:afraid|scared|worried)\b/i,
  },
  quarrel: {
    weight: 7.5,
    found: /\b(?:fought|argued|argument|quarrell?(?:ed)?|shouted|yelled|snapped|slammed|row with|big row)\b/i,
  },
  "not-so": {
    weight: 7,
    found:
      /\b(?:i'm|i am|i was|i wasn't|i don't feel|i didn't feel|i do not feel|it's|it is|it was|^) ?(?:not |never )?(?:really |very |even )?(?:happy|sad|angry|calm|anxious|afraid|tired|lonely|excited|proud|okay|fine|well|sure|ready|surprised|hungry)\b/i,
    unless: /^(?!.*\b(?:not|never|don't|didn't|wasn't|isn't)\b)/i,
  },
  "both-sides": { weight: 6.5, found: /,? but (?=\w+ \w+)|\band yet\b/i },
  "good-thing": {
    weight: 7,
    found:
      /\b(?:i(?:'m| am| was| feel| felt)(?: \w+)?(?: \w+)? (?:happy|glad|proud|calm|peaceful|light|lighter|hopeful|excited|grateful|thankful|relieved|content|free|safe|alive|better|rested)|(?:i|we) (?:all )?(?:laughed|smiled|loved|enjoyed|giggled)|made (?:me|us) (?:laugh|smile)|grinn(?:ed|ing))\b/i,
    unless: denial,
  },
  choice: {
    weight: 6.5,
    found:
      /\bi(?:'m| am|'ve| have)? (?:finally )?(?:decid(?:e|ed|ing)|cho(?:se|osing)|quit|left|stopped|refused|changed my mind)\b|\b(?:decision|choice)\b/i,
  },
  bodily: {
    weight: 6.5,
    found:
      /\b(?:my (?:shoulders?|hands?|chest|stomach|jaw|back|neck|throat|heart|breath|knees|eyes|face|legs|fingers)|i (?:held my breath|was shaking|cried|couldn't breathe))\b/i,
  },
  didnt: {
    weight: 6,
    found:
      /\bi (?:didn't|did not|haven't|couldn't|could not) (?!know|understand|say|tell|ask|feel|sleep|answer|call|write|reply|speak|mention|finish|remember|think|mind|notice|believe|want|even|have|need|care|see|hear|stop|help|breathe|let)\w+/i,
  },
  "always-never": {
    weight: 6,
    found:
      /\b(?:(?:i|you|he|she|it|we|they|who|nobody|mum|dad)(?:'s|'m|'re)? (?:always|never)|every (?:single )?time|(?:nobody|no one|everyone|everybody) (?:ever|else|always|would|will|cares?|asks?|likes?|knows?|thinks?|understands?|keeps?|notices?|listens?)|nothing (?:ever|works|changes|helps|matters)|everything (?:is|goes|falls|always|has to))\b/i,
  },
  again: { weight: 5.5, found: /\b(?:again|once more|as always|as usual|every (?:day|night|morning|week|year))\b/i },
  "made-small": {
    weight: 5,
    found:
      /\b(?:it(?:'s| is| was)|i'm|i am|all|day was) (?:just |only |really )?(?:fine|ok|okay|all right|alright|nothing|whatever)\b|\bnot (?:too )?bad\b/i,
  },
  ahead: {
    weight: 5,
    found:
      /\b(?:tomorrow|next (?:week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|spring|autumn|winter)|i'm going to|i am going to|i'll|i will|soon)\b/i,
  },
  then: { weight: 5, found: /\b(?:i remember(?:ed)?|used to|years ago|back then|reminded me|long ago)\b/i },
  effort: {
    weight: 4.5,
    found: /\bi (?:tried|managed|finished|worked|practi[sc]ed|wrote|built|cleaned|cooked|ran|walked|made|fixed|finally)\b/i,
  },
} as const satisfies Readonly<Record<string, CueFacts>>;

export type Cue = keyof typeof cues;

export type CueHit = { readonly cue: Cue; readonly at: number; readonly weight: number };

/** What a sentence does, with where, the most telling first. */
export function cuesIn(sentence: string): readonly CueHit[] {
  const plain = sentence.replace(/[‘’]/g, "'");
  return Object.entries(cues)
    .flatMap(([name, facts]: [string, CueFacts]) => {
      const match = facts.found.exec(plain);
      // The keys are cues and nothing else.
      return match === null || facts.unless?.test(plain) === true
        ? []
        : [{ cue: name as Cue, at: match.index, weight: facts.weight }];
    })
    .sort((a, b) => b.weight - a.weight);
}
