import { type Variants } from "./variant";

/** Fun, play, delight; and kindness towards the days that have none. */
export const joy: Variants = [
  {
    id: "small-pleasures",
    goingWell: [
      "List five small pleasures of the last seven days, the smallest first. Which of them came unplanned?",
      "Who can make you laugh with one look? Describe the look, and the last time it worked.",
      "What do you do for fun and are happily bad at? Tell of your finest failure.",
    ],
    needsCare: [
      "One pleasure has slipped out of your weeks without a goodbye. Which is it, and when did you have it last?",
      "What spoils your fun most surely: the phone, the clock, the guilt, the washing-up? Catch it in the act, in one scene.",
      "When something delights you, what is the first thought that tries to tidy it away?",
    ],
    boundaries: [
      "Which fun of yours may stay useless, unshared and unphotographed? Declare it here in writing.",
      "What do you go along with because it’s supposed to be fun? Write the cheerful no for next time.",
      "Put one hour of play into the coming week. On which day, in which shoes, and with or without company?",
    ],
  },
  {
    id: "out-to-play",
    goingWell: [
      "Which sound or smell made you smile lately before you knew why? Follow it back as far as it goes.",
      "In water, in kitchens, with dogs, in bad weather: where do you turn playful? Give the latest proof.",
      "Which game would you still play until it got too dark to see, and beside or against whom?",
    ],
    needsCare: [
      "What did you delight in until somebody called it silly? Let it back in for three sentences.",
      "Everybody is supposed to enjoy it, and it leaves you cold: which festive day is that, and what would be more fun for you?",
      "When joy is thin on the ground, what do you take in its place? Say, without scolding, what it does give you.",
    ],
    boundaries: [
      "How much fuss do you enjoy on your own good days? Describe the celebration that would truly fit you.",
      "Whose frown will you not look for the next time you’re enjoying yourself, and where will you look instead?",
      "Name the next thing you’ll celebrate although nobody sends cards for it. How will you mark it?",
    ],
  },
  {
    id: "the-invitation",
    goingWell: [
      "Which weekday has the most fun hidden in it, as things are, and where exactly is it hidden?",
      "Which cheerful thing do you own that is of no use whatever? Tell why it may stay.",
      "Tell of a day when the plan fell through and it was fun for that very reason.",
    ],
    needsCare: [
      "Picture someone enjoying themselves without brakes: a toddler, a dog, a dancer. What do they do that you hold back?",
      "When did you last pretend to enjoy something? Write what your face did, and what you’d have liked to do.",
      "What has to be finished before you allow yourself some fun, and who made that rule?",
    ],
    boundaries: [
      "How late, how loud and how many people is fun for you? Set the three dials as you like them.",
      "Which treat are you saving for best: the good plates, the candle, the dancing shoes? Name the plain day for it.",
      "Write yourself an invitation to something that makes you grin: the place, the time, and what to leave at home.",
    ],
  },
];
