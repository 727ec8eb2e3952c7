import { type Variants } from "./variant";

/** Feelings: had, hidden, shared. A question may come near a sorrow; none makes anybody open it. */
export const heart: Variants = [
  {
    id: "under-fine",
    goingWell: [
      "What warmed your heart this week without asking first? Describe it, down to the light.",
      "Which feeling has been a good guest lately, one you’d gladly let stay another night?",
      "What moved you almost to tears in a good way: a choir, a film, somebody feeding birds? Tell what it touched.",
    ],
    needsCare: [
      "Which feeling did you hide behind “I’m fine” this week, and from whom?",
      "Take the strongest feeling of today and give it a size: a pea, a loaf, a wardrobe. What is it leaning on?",
      "What are you still a little sad about, although everybody else has stopped asking?",
    ],
    boundaries: [
      "When your heart is raw, who may hear of it the same day, and who can hear later or never?",
      "Which feeling will you no longer say sorry for? Write it as a plain sentence that begins with “I’m allowed”.",
      "Next time somebody asks how you feel and it isn’t fine, which honest five words would be safe to say?",
    ],
  },
  {
    id: "tenderness",
    goingWell: [
      "Which colour was your heart on its best day lately? Say what or who painted it.",
      "For whom, or for what, did you feel tenderness lately without having planned to?",
      "Some hurts go dull while one is looking elsewhere. Which of yours has, and what told you so?",
    ],
    needsCare: [
      "What is your heart homesick for: a place, a time, a person, a way of being spoken to?",
      "Alone at last, the door shut: which feeling turns up first, and what do you usually hand it to keep it quiet?",
      "A café that closed counts, too: who or what are you mourning in some small way just now?",
    ],
    boundaries: [
      "Whose mood do you catch like a cold, and where could you stand so as to be kind and stay dry?",
      "Which question about your feelings may people stop asking? Write the friendly answer that closes it.",
      "Make your heart a promise that is small enough for a bad day. How does it go?",
    ],
  },
  {
    id: "plain-words",
    goingWell: [
      "When were you glad for someone, all the way through? Describe where that gladness went in you.",
      "Which feeling did you let come lately without pushing it aside, and what happened then?",
      "Whose voice, near or long gone, settles your heart just by saying your name?",
    ],
    needsCare: [
      "What are you angry about that sounds petty when said aloud? Say it aloud here, as pettily as you like.",
      "Which small disappointment did you wave away with “It’s nothing”? Give it two honest sentences.",
      "When did tears last come, or nearly, and what stopped them or let them through?",
    ],
    boundaries: [
      "To keep the peace, which feeling did you leave at the door lately, and what might it have said in a quiet voice?",
      "On which evening this week could you stop being the strong one, and with whom would your heart be safe?",
      "Begin a letter to the feeling you know best. Start with “You may come in, but” and go on for three lines.",
    ],
  },
];
