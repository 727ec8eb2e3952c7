import { type Variants } from "./variant";

/** Friendship, also for somebody who has few friends just now, or lost one. */
export const friends: Variants = [
  {
    id: "in-touch",
    goingWell: [
      "Which friend made an ordinary day lighter lately? Tell it as a scene, with the words that were said.",
      "What does a friend of yours know about you without ever having asked?",
      "Look at the last message a friend sent you. What does it show of how the two of you are?",
    ],
    needsCare: [
      "Two friends laughing, then a long silence. Which friendship does that bring to mind, and what was the joke?",
      "When did you last come away from friends emptier than you went, and what had you hoped to get?",
      "Is there a friend waiting for an answer from you? Write down what makes it hard to begin.",
    ],
    boundaries: [
      "Which favour do you do gladly for a friend, and which one has turned into a habit you’d like to end?",
      "How many hours a week can you truly listen, and how could your friends tell when those hours are used up?",
      "Choose one friend and one day this week. What is the smallest way of being in touch that would still be you?",
    ],
  },
  {
    id: "old-and-new",
    goingWell: [
      "Pick one friend, past or present. Where did the two of you first talk, and what did you take them for?",
      "Which thing in your home came from a friend, and what had they seen in you when they chose it?",
      "With which friend do you talk nonsense best? Write down the latest good nonsense.",
    ],
    needsCare: [
      "Which friend has gone in another direction, so that you no longer know how to begin? Try out a first line.",
      "Is there something that all your friends know except one? Write what it is, and what is different with that friend.",
      "If loneliness had a fixed hour in your week, which would it be, and which friend would you wish into it?",
    ],
    boundaries: [
      "Which nickname, joke or old story about you should your friends retire, and how could you say so lightly?",
      "What would you rather not lend to friends any more: your evenings, your spare key, your calm? Word one kind refusal.",
      "Write the names of the friends you want to grow old beside. What will you do for one of them before the month ends?",
    ],
  },
  {
    id: "being-one",
    goingWell: [
      "What do friends come to you for: the truth, the lift home, the recipe, the silence? Tell about the last time.",
      "Who might become a friend, given time: a neighbour, a colleague, a voice online? Say what you’ve noticed.",
      "Which friend was the first you wanted to tell about something lately, and what was the something?",
    ],
    needsCare: [
      "Which friend’s good luck left you standing a little to one side? Say how that was, without being fair.",
      "Which talk with a friend stopped too early or on the wrong word? Write down where it broke off.",
      "Think of a friend you’ve lost to distance, quarrel or death. What do you still save up to tell them?",
    ],
    boundaries: [
      "To which friend do you always say yes too fast? Write the slow answer to their next request.",
      "What should friends know about your bad weeks so that they needn’t guess? Put it as you’d text it.",
      "Think of somebody who isn’t quite a friend yet. What could you invite them to, soup, a walk, an errand, and in which week?",
    ],
  },
];
