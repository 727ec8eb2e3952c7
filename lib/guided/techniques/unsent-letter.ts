import { type Technique } from "./technique";

/** No trial of the letter itself was found; its sources are those of expressive writing, and the text says so. */
export const unsentLetter: Technique = {
  id: "unsent-letter",
  name: "Unsent letter",
  purpose:
    "You write to somebody who will not read it: a person near, lost or long gone, or you at another age. You can say all of it, because nothing follows from it.",
  minutes: 20,
  evidence:
    "We found no good trial of the unsent letter itself. It is a kind of expressive writing, and over 146 studies of that the benefit is real but small.",
  sources: [
    {
      authors: "Frattaroli, J.",
      year: 2006,
      title: "Experimental disclosure and its moderators: A meta-analysis",
      journal: "Psychological Bulletin",
      doi: "10.1037/0033-2909.132.6.823",
      finding: "146 randomised studies of writing or speaking about what moves one: a small positive effect (r = .075).",
    },
  ],
  caution:
    "Right after such a letter people often feel lower before they feel lighter, so leave some quiet time behind it. Stop whenever you like, and send nothing tonight.",
  steps: [
    {
      id: "to-whom",
      kind: "text",
      text: "Whom are you writing to, and how do you address them?",
      hint: "Use the name you really use, or would have used. If this person frightens you, choose another one for today.",
    },
    {
      id: "why-now",
      kind: "text",
      text: "What makes you write today? Let the letter begin there.",
      hint: "A date, a dream, a thing you found, a sentence that won’t leave.",
    },
    {
      id: "how-it-was",
      kind: "text",
      text: "How was it for you? Tell them, in as much detail as you want to and no more.",
      hint: "Sentences that begin with “I” carry further here than those that begin with “you”.",
    },
    {
      id: "never-said",
      kind: "text",
      text: "What have you never said to them?",
      hint: "Thanks, anger, love, a question. It may be one line.",
    },
    {
      id: "keep-and-leave",
      kind: "text",
      text: "What do you keep from what was between you, and what do you leave with them?",
      hint: "Name one of each, if you can.",
    },
    {
      id: "farewell",
      kind: "text",
      text: "How do you end the letter? Write the last line and sign it.",
      hint: "“Until another time” is an ending, too.",
    },
  ],
};
