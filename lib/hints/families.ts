/**
 * Families of questions. `cue` finds, in a sentence of the writer's, what the question is about; every question is put behind
 * that sentence, quoted. None judges, praises, rewrites or knows better; each asks for one thing only.
 */
export type Family = {
  readonly name: string;
  /** Higher is asked earlier. */
  readonly weight: number;
  readonly cue: RegExp;
  /** What would make the cue mean something else. */
  readonly unless?: RegExp;
  readonly questions: readonly string[];
};

export const families: readonly Family[] = [
  {
    name: "yes-said-too-soon",
    weight: 9,
    cue: /\b(?:i (?:said|say|agreed|promised|gave in|let (?:him|her|them)|apologi[sz]ed)(?: yes| no| sorry)?)\b/i,
    questions: [
      "What would you have answered with one more minute?",
      "What did you hope would happen if you said it?",
      "Who in you was speaking just then, and who was quiet?",
    ],
  },
  {
    name: "want",
    weight: 8,
    cue: /\bi (?:just |only |really |still )?(?:want(?:ed)?|wish(?:ed)?|hope[ds]?|need(?:ed)?|long(?:ed)? for|would (?:love|like)|'d (?:love|like)|miss(?:ed)?)\b/i,
    unless: /\bi (?:want|need)(?:ed)? to (?:go|get|buy|sleep|eat|pee|finish|call)\b/i,
    questions: [
      "What would be different on an ordinary Tuesday if you had that?",
      "What is the smallest piece of it that is yours to take?",
      "Who knows that you want this?",
    ],
  },
  {
    name: "should",
    weight: 8,
    cue: /\b(?:i|we) (?:really |probably |know i )?(?:should(?:n't)?|ought to|have to|had to|must|'m supposed to|am supposed to|'ve got to)\b/i,
    questions: [
      "Whose voice says so, when you listen closely?",
      "What would you lose if you simply didn't?",
      "What would you put in place of the “should” if nobody were watching?",
    ],
  },
  {
    name: "not-knowing",
    weight: 8,
    cue: /\b(?:i (?:don't|do not|didn't) (?:really |even )?(?:know|understand)|i'm not sure|i can't (?:tell|decide|explain)|i wonder|confus(?:ed|ing))\b/i,
    questions: [
      "If some part of you did know, what would it say first?",
      "What have you already ruled out?",
      "When did you last feel sure about it?",
    ],
  },
  {
    name: "held-back",
    weight: 8,
    cue: /\b(?:i (?:didn't|did not|couldn't|could not|never) (?:\w+ )?(?:say|tell|ask|answer|call|write|reply|speak|mention|finish)|i (?:kept|stayed|was) (?:quiet|silent)|i swallowed|i bit my tongue|could(?: still)? (?:say|have said))\b/i,
    questions: [
      "What is the sentence that stayed unsaid?",
      "What did keeping it back protect?",
      "Who would you have liked to hear it?",
    ],
  },
  {
    name: "both-sides",
    weight: 7,
    cue: /,? but (?=\w+ \w+)/i,
    questions: [
      "If you leave out everything after the “but”, what is the first half asking for?",
      "Which of the two halves do you say out loud to other people?",
      "What would it take for both halves to be true at once?",
    ],
  },
  {
    name: "not-so",
    weight: 7,
    cue: /\b(?:i'm|i am|i was|i wasn't|i don't feel|i didn't feel|i do not feel|it's|it is|it was|^) ?(?:not |never )?(?:really |very |even )?(?:happy|sad|angry|calm|anxious|afraid|tired|lonely|excited|proud|okay|fine|well|sure|ready|surprised|hungry)\b/i,
    unless: /^(?!.*\b(?:not|never|don't|didn't|wasn't|isn't)\b)/i,
    questions: [
      "If that is what it isn't, which word comes nearer?",
      "Who would have expected it to be otherwise?",
      "When was it last so, and what was around you then?",
    ],
  },
  {
    name: "didn't",
    weight: 6,
    cue: /\bi (?:didn't|did not|haven't|couldn't|could not) (?!know|understand|say|tell|ask|feel)\w+/i,
    questions: [
      "What was there in its place?",
      "What would have had to be different for it to happen?",
      "Was that a choice, a relief or a loss?",
    ],
  },
  {
    name: "quarrel",
    weight: 7,
    cue: /\b(?:(?:i|we) )?(?:fought|argued|quarrell?ed|shouted|yelled|snapped|slammed)\b/i,
    questions: [
      "What was the argument under the argument?",
      "What did you want to be heard, beneath how it was said?",
      "Where does it stand now, in you?",
    ],
  },
  {
    name: "again",
    weight: 5,
    cue: /\b(?:again|once more|as always|as usual|every (?:day|night|morning|time))\b/i,
    questions: [
      "What would the day look like on which it didn't happen?",
      "When was the first time, as far as you can tell?",
      "Who else knows that it keeps happening?",
    ],
  },
  {
    name: "made-small",
    weight: 5,
    cue: /\b(?:it(?:'s| is| was)|i'm|i am|all|day was) (?:just |only |really )?(?:fine|ok|okay|all right|alright|nothing|whatever)\b|\bnot (?:too )?bad\b/i,
    questions: [
      "What would you have to say if that word weren't allowed?",
      "Which part of it was less so than the rest?",
      "For whom did you put it that way?",
    ],
  },
  {
    name: "feeling",
    weight: 7,
    cue: /\bi(?:'m| am| was| feel| felt| have been|'ve been)(?: \w+)?(?: \w+)? (?:sad|angry|furious|anxious|nervous|worried|afraid|scared|ashamed|guilty|lonely|alone|empty|numb|tired|exhausted|overwhelmed|jealous|hurt|small|stuck|lost|restless|heavy|disappointed|frustrated|irritated|annoyed|invisible|embarrassed|homesick|bored|nothing)\b/i,
    questions: [
      "Where in the day did that begin, and what was happening just before?",
      "Where in your body do you notice it as you write this?",
      "What does it want you to know?",
      "What would it be like to have company in that for five minutes, and whose?",
    ],
  },
  {
    name: "good-feeling",
    weight: 7,
    cue: /\b(?:i(?:'m| am| was| feel| felt)(?: \w+)?(?: \w+)? (?:happy|glad|proud|calm|peaceful|light|lighter|hopeful|excited|grateful|thankful|relieved|content|free|safe|alive|better|rested)|i (?:laughed|smiled|loved|enjoyed)|made me (?:laugh|smile))\b/i,
    unless: /\b(?:not|never|no longer|hardly|barely|wasn't|isn't|don't|didn't|wish)\b/i,
    questions: [
      "What made room for that?",
      "What did you do, or leave undone, that let it happen?",
      "Which detail of it would you like to still know in a year?",
    ],
  },
  {
    name: "always-never",
    weight: 6,
    cue: /\b(?:always|never|every (?:single )?time|nobody|no one|everyone|everything|nothing)\b/i,
    questions: [
      "When did it go differently, even a little?",
      "What does that word leave out?",
      "How old is that sentence, and where did you first hear it?",
    ],
  },
  {
    name: "body",
    weight: 6,
    cue: /\b(?:my (?:shoulders?|hands?|chest|stomach|jaw|back|neck|throat|heart|head|breath|knees|eyes|face|legs)|i (?:held my breath|was shaking|cried|couldn't breathe|couldn't sleep|didn't sleep))\b/i,
    questions: [
      "What was your body answering there, before you had words for it?",
      "What would that part of you ask for, if it could ask?",
      "What let go, or what didn't, afterwards?",
    ],
  },
  {
    name: "choice",
    weight: 6,
    cue: /\bi(?:'m| am|'ve| have)? (?:decid(?:e|ed|ing)|cho(?:se|osing)|quit|left|stopped|started|began|refused|changed my mind)\b|\b(?:decision|choice)\b/i,
    questions: [
      "What did you know at that moment that you hadn't put into words yet?",
      "What does this choice make possible by spring?",
      "What are you giving up for it, and is that all right?",
    ],
  },
  {
    name: "ahead",
    weight: 5,
    cue: /\b(?:tomorrow|next (?:week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|i'm going to|i am going to|i'll|i will|soon)\b/i,
    questions: [
      "How would you like to feel on the evening after?",
      "Which part of it is yours to decide, and which part isn't?",
      "What would make it one notch easier?",
    ],
  },
  {
    name: "then",
    weight: 5,
    cue: /\b(?:i remember(?:ed)?|used to|when i was|years ago|back then|as a (?:child|kid)|reminded me)\b/i,
    questions: [
      "What has stayed the same since then?",
      "What did you need then that you could give yourself now?",
      "Who else was there, and what would they say about it?",
    ],
  },
  {
    name: "effort",
    weight: 4,
    cue: /\b(?:i (?:tried|managed|finished|worked|practi[sc]ed|wrote|built|cleaned|cooked|ran|walked|made|fixed|finally))\b/i,
    questions: [
      "What was going on in you while you did?",
      "What had you put down by the end of it?",
      "What made today the day for it?",
    ],
  },
  {
    name: "any-sentence",
    weight: 1,
    cue: /^/,
    questions: [
      "What comes right after that, if you stay with it a moment longer?",
      "Which word in it carries the most?",
      "What would a photograph of that moment show at its edge?",
      "If this were the first line of the page, what would the second be?",
      "What did you leave out there because it seemed obvious?",
    ],
  },
];

/** Asked of someone the writer names. `{name}` is as they spelled it. */
export const aboutSomebody: readonly string[] = [
  "What would you like {name} to understand about that?",
  "How might {name} tell the same moment?",
  "What do you not say to {name}, and why not yet?",
];

/** Asked about a word the writer comes back to. */
export const aboutAWord: readonly string[] = [
  "You come back to “{word}” {times}. What is it standing for?",
  "“{word}” appears {times} here. What changes each time it does?",
];

/** Asked about a thing the writer names, where a line says little more. `{thing}` is as they spelled it. */
export const aboutAThing: readonly string[] = [
  "What put “{thing}” on the page today, of all there was?",
  "What would you see if you looked at “{thing}” a minute longer?",
  "What does “{thing}” have to do with how you are?",
];

/** For other languages: what can be asked of any sentence. */
export const elsewhere: Readonly<Record<"de" | "fr" | "es", readonly string[]>> = {
  de: [
    "Was kommt gleich danach, wenn du noch einen Moment dabei bleibst?",
    "Welches Wort darin wiegt am meisten?",
    "Was hast du dort weggelassen, weil es dir selbstverständlich schien?",
    "Wer sollte diesen Satz hören?",
    "Was wäre an einem gewöhnlichen Dienstag anders, wenn das anders wäre?",
  ],
  fr: [
    "Qu’est-ce qui vient juste après, si tu restes là encore un instant ?",
    "Quel mot pèse le plus dans cette phrase ?",
    "Qu’as-tu laissé de côté parce que cela semblait évident ?",
    "Qui aurait besoin d’entendre cette phrase ?",
    "Que changerait-il, un mardi ordinaire, si cela changeait ?",
  ],
  es: [
    "¿Qué viene justo después, si te quedas ahí un momento más?",
    "¿Qué palabra pesa más en esa frase?",
    "¿Qué dejaste fuera porque parecía obvio?",
    "¿Quién tendría que oír esa frase?",
    "¿Qué sería distinto, un martes cualquiera, si eso cambiara?",
  ],
};
