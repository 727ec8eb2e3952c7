import { type Variants } from "./variant";

/** Sleep, strength, pain, ease. Never about weight, eating or looks, and written for bodies that are ill or old, too. */
export const body: Variants = [
  {
    id: "head-to-foot",
    goingWell: [
      "Which part of your body did its work today without a word of complaint? Tell what it did, from morning on.",
      "Where in your body is it easy right now? An earlobe will do: say what ease is like in that place.",
      "Which movement feels good from inside: stretching, humming, kneading dough, turning over in bed?",
    ],
    needsCare: [
      "Which part of your body has been asking for something lately, and in what language: an ache, heat, a sigh?",
      "Think of a time this week when you were tired and went on. What was the first sign your body gave?",
      "What do your shoulders know about this month that your calendar doesn’t show?",
    ],
    boundaries: [
      "When would your body go to bed if nothing and nobody else had a say, and how near to that could you get?",
      "Where may your body say no: to a hug, a late train, one more hour on its feet? Write the words for one of them.",
      "Promise one part of your body one thing for this week. Write down the part, the thing and the day.",
    ],
  },
  {
    id: "night-and-day",
    goingWell: [
      "Think of the best sleep of the last few weeks. What was the evening before it like, and the room, and the blanket?",
      "At what time of day does your body have the most to give, and what do you usually spend it on?",
      "What was good on your skin lately: sun, clean sheets, rain, somebody’s cat? Tell it with the temperature.",
    ],
    needsCare: [
      "Three in the morning, and awake: what stands between your body and sleep? Make a list: noises, light, aches, plans.",
      "When something hurts or you’re run down, whom do you tell, and how much smaller do you make it?",
      "Which check-up, prescription, plaster or pair of glasses is your body waiting for, and what has been in the way?",
    ],
    boundaries: [
      "On a day with half your strength, which half of the day would you keep, and what would you let drop first?",
      "Imagine your body could sign a contract for its days. Which two clauses would it insist on?",
      "What could you do in the last twenty minutes before sleep tonight that your legs and eyes would thank you for?",
    ],
  },
  {
    id: "old-companion",
    goingWell: [
      "What can your hands do by themselves while you talk about something else, and who first showed them?",
      "Think of a cold, a strain or a long winter that your body got over. What was the first thing you did again?",
      "Which smell or sound makes you breathe more deeply at once? Describe the last place you met it.",
    ],
    needsCare: [
      "If the part of you that aches or tires most often wrote you a short letter, how would it begin?",
      "What have you been asking of your body that you would never ask of a friend’s?",
      "Let three breaths come and go. What might give them more room: an open window, a pillow, a yawn, a walk?",
    ],
    boundaries: [
      "A noise, a light, a chair, a pace: what does your body put up with all day, and which of these could you change?",
      "Which remarks about your body will you leave unanswered from now on, and what could you talk about instead?",
      "Write three lines of thanks to your body as it is tonight. End with one thing you will let it have.",
    ],
  },
];
