import { type Variants } from "./variant";

/** What somebody gives their effort to: a job, a search for one, studies, care, a cause, a retirement. */
export const mission: Variants = [
  {
    id: "the-working-day",
    goingWell: [
      "What did you work on this week, paid or unpaid, that you’d have minded leaving undone?",
      "Who is a little better off through your work, your care or your being there? Say how far away they live.",
      "Through which tool does your best work pass: a pan, a keyboard, a needle, a voice? Describe it in use.",
    ],
    needsCare: [
      "Which task have you been walking round for days? Describe only its first ten minutes.",
      "There is a part of your work, study or caring that nobody sees. Give it a job title and three duties.",
      "Which duty do you do with clenched teeth, and what are the teeth protesting against?",
    ],
    boundaries: [
      "At which minute does your working day end, caring and job-hunting included, and what could mark it?",
      "Which task would you hand over tomorrow if the right person knocked? Write what they’d need to be told.",
      "Choose the one piece of work this week is for. What may stay half done so that it gets finished?",
    ],
  },
  {
    id: "a-name-on-it",
    goingWell: [
      "When did a piece of work last seem to be waiting for nobody but you? Set the scene, with its sounds.",
      "What were you trusted with early on, at school, at home or in a first job, that still shows in how you work?",
      "Which problem, in the world or on your street, do you keep noticing as if it were your job?",
    ],
    needsCare: [
      "What did you once want to become, and which part of that calling still raises its head now and then?",
      "How would you use your working hours if nobody ever asked you what you do?",
      "Some of your effort runs into the sand: no thanks, no result, no rest. Where in your work is the sand?",
    ],
    boundaries: [
      "Which good cause do you believe in and will still not take on this year? Give the reason without an excuse.",
      "What is enough for one day of your work? Put it as a number, a length or a picture.",
      "Which Tuesday-sized piece of the work that matters to you could you begin before the month is out?",
    ],
  },
  {
    id: "the-bench",
    goingWell: [
      "What can you do in your trade, your studies or your kitchen that would have impressed you as an apprentice?",
      "With whom is it good to work, at anything at all? Describe how you hand things to each other.",
      "Which job did you finish lately, however small? Walk round it once and say what you see from each side.",
    ],
    needsCare: [
      "A failed exam, a refused application, a piece of work that went wrong: which is still in the room? Say what it gets wrong about you.",
      "Somebody asks what you do for work, or with your days. What do you answer, and what is truer?",
      "What needs a rest before you can care about your work again: your eyes, your patience, your belief in it?",
    ],
    boundaries: [
      "Whose urgent request can wait tomorrow morning until your own first task is done?",
      "What would you not do for any title, post or thank-you? Write down the line, then the reason.",
      "Write the note you’d like to find on your desk, bench or kitchen counter when this stretch of work is over.",
    ],
  },
];
