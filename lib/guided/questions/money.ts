import { type Variants } from "./variant";

/** Money for whoever counts coins and for whoever needn't: the sums are the writer's own. */
export const money: Variants = [
  {
    id: "one-week",
    goingWell: [
      "What did you pay for lately that was worth it to the last penny, whether it cost one or a thousand?",
      "Which good hour of the last days cost nothing at all, and what would you have paid for it?",
      "Which bill, debt or dear repair is behind you now? Tell what the first day without it was like.",
    ],
    needsCare: [
      "An envelope unopened, a bank’s message unread: which one has waited longest, and what do you expect it to say?",
      "When did you last feel poor, whatever the account said? Describe the shop, the table or the talk.",
      "Write the sentence about money you heard most often as a child. Where does it still decide things for you?",
    ],
    boundaries: [
      "What sum could you lend gladly, and at what sum would you begin to lie awake? Put down both numbers.",
      "What would you rather not buy although everybody around you seems to? Say what you keep instead.",
      "Choose one small money chore: a call, a form, a look at the balance. When will you do it, and with which tea?",
    ],
  },
  {
    id: "in-the-pocket",
    goingWell: [
      "Look through your pockets, your wallet or the latest receipt. Which coin or line says something good about your life?",
      "Who showed you something useful about money, by example or by warning? Tell the scene in which you saw it.",
      "Recall a time when the money was exactly enough. What was in the basket, the tank or the tin?",
    ],
    needsCare: [
      "What do you spend on, or can’t afford, that you tell nobody? Write it here, where no one counts.",
      "Which price did you pay this year that appears on no bill: hours, sleep, pride, a Sunday?",
      "Who do you turn into beside people with much more money than you, or much less? Describe one moment of it.",
    ],
    boundaries: [
      "There is an expense you needn’t defend to anybody any more. Name it, and what it buys you besides the thing itself.",
      "When the bill comes, who expects you to pay, or never lets you? Write the sentence that would make it fair.",
      "If your next spare coin or banknote had one purpose, which would it be, and where can it wait until then?",
    ],
  },
  {
    id: "a-fair-deal",
    goingWell: [
      "Which gift, given or got, was worth far more than its price? Tell how you knew.",
      "What can you mend, cook, find or swap instead of buying it? Tell how you found out that you can.",
      "Which decision about money would you make again tomorrow? Say what you knew when you made it.",
    ],
    needsCare: [
      "The money isn’t in yet, or a big bill is about to go out. What are those days like, from the inside?",
      "Which talk about money hasn’t found its moment: with a landlord, a boss, a partner, a parent? Write its easiest line.",
      "If worry about money sat at your table, which question would it ask every evening, and who might know the answer?",
    ],
    boundaries: [
      "Whose idea of a proper income, home or holiday have you been paying towards? Say which part is your own.",
      "How could you say “that’s not in my budget” so that it sounds like a fact and not like an apology?",
      "Write a short deal with your money for thirty days: one thing it’s for, and one thing it isn’t for.",
    ],
  },
];
