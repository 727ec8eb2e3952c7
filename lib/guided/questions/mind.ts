import { type Variants } from "./variant";

/** Thoughts, worries, attention, decisions: what the head does all day and part of the night. */
export const mind: Variants = [
  {
    id: "one-day",
    goingWell: [
      "What did you think through to the end lately, calmly? Say where you were when the last piece fell into place.",
      "Which thought was a pleasure to think lately, the kind you went back to on purpose?",
      "What do you understand now that was still fog in your head a month ago?",
    ],
    needsCare: [
      "Which worry is awake before you are, and what does it say while your eyes are still shut?",
      "Write down one thought that has been going in circles, word for word. At which word does it start over?",
      "What are you keeping in your head that a piece of paper could hold for you? Write it out as a list.",
    ],
    boundaries: [
      "If your mind had a closing time, when would it be, and what small act would turn the sign on the door?",
      "Choose one subject you may stop thinking about until a day you name. Write down the subject and the day.",
      "What should have your attention first tomorrow, before anything with a screen asks for it?",
    ],
  },
  {
    id: "the-house",
    goingWell: [
      "If your mind were a house tonight, in which room would a lamp be on, and what is lying on the table there?",
      "Which idea has moved in with you lately and turned out to be good company?",
      "Which old worry has gone so quiet that you nearly forgot it used to live in your head?",
    ],
    needsCare: [
      "Which thought walks in without knocking? Describe it as a visitor: its voice, its shoes, what it wants.",
      "Somebody’s opinion has rented a room in your head. Whose is it, and who signed for them?",
      "What lies in the drawer at the back of your mind? Write only the label on the drawer; it can stay shut.",
    ],
    boundaries: [
      "Who or what may ring at your mind’s door after nine in the evening, and who can wait until the morning?",
      "What would you stop reading, checking or looking up for one week, so as to hear yourself think?",
      "Write the house rule you’d pin up inside your own head: one line, worded as for a guest you like.",
    ],
  },
  {
    id: "attention",
    goingWell: [
      "What held your attention so well lately that the tea went cold? Begin with the moment you looked up.",
      "Which decision, however small, did you make lately with a steady mind, and what steadied it?",
      "Write down three things you’re curious about for no good reason. Which would you look into on a rainy day?",
    ],
    needsCare: [
      "Which undecided thing stands in your mind like an open umbrella in a hallway, and what is it waiting for?",
      "When something goes wrong, what is the first thing your mind says to you? Add what a fair witness would say.",
      "When your thoughts scatter, where do they run first: to a screen, a plan, an old argument, the next room?",
    ],
    boundaries: [
      "Which problem have you been thinking through on somebody else’s behalf, and how could you hand it back kindly?",
      "How many things can your mind hold well on an ordinary day? Give the number, then name only that many.",
      "Choose one hour of the coming week for thinking about nothing in particular. How will you guard it?",
    ],
  },
];
