import { type Variants } from "./variant";

/** Love with somebody, without anybody, after somebody: no question takes a partner, or the wish for one, for granted. */
export const romance: Variants = [
  {
    id: "as-it-is",
    goingWell: [
      "Where did you last see romance done well: by you, by someone for you, or by two strangers on a bench?",
      "Which small gesture makes you feel wanted? Tell of one time you were given it, however long ago.",
      "What do you know about loving that you wouldn’t give back, not even the part that an ending showed you?",
    ],
    needsCare: [
      "What do you miss in love just now: being looked for, being held, being known, being left in peace?",
      "Which sentence do you swallow with a partner, a date or the thought of one? Write it out once in full.",
      "When you imagine love, which part do you hurry past: the first silence, the touch, the second year?",
    ],
    boundaries: [
      "Which subject is out of bounds in a lovers’ quarrel with you, now or some day? Put it in one line.",
      "How much of your week should belong to love, and how much to you alone? Put both in hours.",
      "Before Sunday, what one small brave thing could you do for the love you have, want or remember?",
    ],
  },
  {
    id: "beginnings",
    goingWell: [
      "What draws you to someone that wouldn’t show in a dating photograph? Think of one person and one moment.",
      "Recall a romantic first: a look, a shared umbrella, a night of talking. What do you like about who you were in it?",
      "Which part of your love life, or of your life without one, is peaceful just now?",
    ],
    needsCare: [
      "What do you do when you’ve fallen for someone and don’t want it seen? Tell the latest case, or the funniest.",
      "Which old love, returned or not, still has its say in you? Write down what it tells you about how you love.",
      "What would somebody in love with you have to do, and how often, for you to quite believe it?",
    ],
    boundaries: [
      "What needs to be there before you enjoy a lover’s touch? List it as you’d like to be able to say it.",
      "Which early sign in a love affair would you listen to sooner another time? Write it as a note to yourself.",
      "What will you go on doing alone, by choice, whether you’re single, dating, married or widowed?",
    ],
  },
  {
    id: "two-chairs",
    goingWell: [
      "Describe a plain evening with a partner, had or imagined: who cooks, who talks, who falls asleep first?",
      "What do you give to someone you love so easily that you had to be told it was a gift?",
      "Which compliment from a lover, a crush or a stranger have you kept, and when do you take it out?",
    ],
    needsCare: [
      "Which quarrel comes back in your love life under other names? Describe its opening move.",
      "What have you stopped asking of love, from a partner or from the world, and would you still like to have it?",
      "Love may be here, over or far away: in which corner of the day do you notice it most, and what do you do there?",
    ],
    boundaries: [
      "Whose blessing do you not need in order to love whom you love? Name them, and wish them a good evening.",
      "Keys, passwords, mornings, the window side of the bed: which would you share with a partner, and which not?",
      "Write a love letter of four lines to someone you have, had or hope for. End on a promise you can keep.",
    ],
  },
];
