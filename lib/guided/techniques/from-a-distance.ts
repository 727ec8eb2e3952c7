import { type Technique } from "./technique";

export const fromADistance: Technique = {
  id: "from-a-distance",
  name: "From a distance",
  purpose:
    "You write about something that upset you as if you were watching it happen to somebody you care about, using your own name. From a few steps away it is easier to understand a thing without being swept along.",
  minutes: 12,
  evidence:
    "In seven laboratory studies with 585 people, those who thought about themselves by name or as “you” were less distressed by a stressful task than those who used “I”. How much it does in daily life is less well known.",
  sources: [
    {
      authors:
        "Kross, E., Bruehlman-Senecal, E., Park, J., Burson, A., Dougherty, A., Shablack, H., Bremner, R., Moser, J., & Ayduk, O.",
      year: 2014,
      title: "Self-talk as a regulatory mechanism: How you do it matters",
      journal: "Journal of Personality and Social Psychology",
      doi: "10.1037/a0035173",
      finding:
        "Seven studies, 585 people: using one’s own name or “you” in thought made distance; before a speech or a first meeting it went with less distress and a better performance.",
    },
  ],
  caution: "If what happened is still too close to look at, take a smaller thing from the same week.",
  steps: [
    {
      id: "the-scene",
      kind: "text",
      text: "What happened? Tell it with your own name instead of “I”, as if you had watched from across the room.",
      hint: "“Sam opens the message and puts the phone face down.” Only what could be seen and heard.",
    },
    {
      id: "inside",
      kind: "text",
      text: "What did this person feel, and why might they have felt that way?",
      hint: "Keep to the name, or “they”. Suppose good reasons, as you would with somebody you like.",
    },
    {
      id: "others",
      kind: "text",
      text: "How might the same minutes have looked to somebody else who was there, or heard of them?",
      hint: "It needn’t be kinder or truer, only another window.",
    },
    {
      id: "later",
      kind: "text",
      text: "How will this person tell it in five years, if they tell it at all?",
      hint: "A long story, a footnote, a thing they laugh about, a thing that still matters: any of these.",
    },
    {
      id: "counsel",
      kind: "text",
      text: "What would you say to them tonight? Write it to them by name.",
      hint: "As you would to a friend on the doorstep. Two or three sentences.",
    },
  ],
};
