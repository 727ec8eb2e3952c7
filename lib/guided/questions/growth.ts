import { type Variants } from "./variant";

/** Learning and changing at one's own pace, and the right to leave something as it is. */
export const growth: Variants = [
  {
    id: "then-and-now",
    goingWell: [
      "What did you once need a recipe, a map or a deep breath for, and do now as if you’d never had to learn it?",
      "Which skill were you clumsy at in the beginning? Describe your very first try, with some affection.",
      "Who saw a change in you before you did? Write down what they said, as nearly as you can.",
    ],
    needsCare: [
      "Which habit did you take on for a good reason that is long gone? Say what the reason was.",
      "Where are you waiting for permission to begin, and who was supposed to give it?",
      "What do you keep trying to change in one great leap? Describe a step so low that a tired person could take it.",
    ],
    boundaries: [
      "Which improvement do you stop owing to anybody, as of tonight? Cross it off in writing.",
      "Who may correct you while you’re still learning, and who had better wait until you ask?",
      "What will you practise this month, for how many minutes, and straight after which thing you do every day anyway?",
    ],
  },
  {
    id: "slow-seasons",
    goingWell: [
      "What did you learn lately without setting out to learn it, and who or what did the teaching?",
      "Where have you grown softer over the years, and where firmer? Give one example of each.",
      "What used to take all your courage and has become an ordinary Wednesday?",
    ],
    needsCare: [
      "What are you so practised at that it teaches you nothing any more, and what do you miss about being new to it?",
      "One lesson seems to come to you again and again in new clothes. Describe what it wore the last time.",
      "What would you try if nobody could watch you being a beginner? Describe the first wobbly half hour.",
    ],
    boundaries: [
      "Which course, book or good advice may stay unfinished so that one new habit can take root?",
      "How slowly may you change? Write down the slowest pace that would still count as growing.",
      "Finish this line with something one could see or hear: “Before the season turns I’ll have learned to …”.",
    ],
  },
  {
    id: "first-words",
    goingWell: [
      "Which of these did you learn late to say: no, sorry, help, I don’t know? Tell about one time it came out.",
      "What went better on the second try lately? Say what you’d changed in between.",
      "From whom do you learn just by watching, and what have you begun to copy?",
    ],
    needsCare: [
      "Some criticism stings because part of it is useful. Take one: write the sting on one line, what it taught on the next.",
      "What are you pretending to have learned already, and whom could you ask without losing face?",
      "Where do you measure your progress with somebody else’s ruler? Say whose it is and what it can’t measure.",
    ],
    boundaries: [
      "Which earlier version of you do people still expect at the door, and how will you introduce the newer one?",
      "What sort of teacher would you not let near your beginnings again? Describe the sort you’d welcome.",
      "Write your own school report for three months from now: one subject you’re learning, in words instead of marks.",
    ],
  },
];
