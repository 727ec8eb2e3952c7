import { type Technique } from "./technique";

export const bestPossibleSelf: Technique = {
  id: "best-possible-self",
  name: "Best possible self",
  purpose:
    "You describe your life some years from now, if things had gone as well as they really could. It shows what you hope for, and which piece of it is within reach.",
  minutes: 15,
  evidence:
    "Over 29 studies there were small to middling gains in wellbeing, optimism and good mood. The studies differ in when they measured, so how long the gain lasts is less clear.",
  sources: [
    {
      authors: "Carrillo, A., Rubio-Aparicio, M., Molinari, G., Enrique, Á., Sánchez-Meca, J., & Baños, R. M.",
      year: 2019,
      title: "Effects of the Best Possible Self intervention: A systematic review and meta-analysis",
      journal: "PLoS ONE",
      doi: "10.1371/journal.pone.0222386",
      finding:
        "29 studies with 2,909 people: gains in wellbeing (d = 0.33), optimism (d = 0.33) and positive affect (d = 0.51) against control conditions.",
    },
  ],
  caution: "If the distance between then and now only hurts today, choose another page; this one will keep.",
  steps: [
    {
      id: "when-and-where",
      kind: "text",
      text: "Choose a year ahead that you can picture. Where do you wake up on a plain weekday, and what do you see first?",
      hint: "Three years ahead, or ten. Keep to what could happen in your own life, with some luck and some work.",
    },
    {
      id: "the-day",
      kind: "text",
      text: "How does that day go on, hour by hour?",
      hint: "Write in the present tense, as if it were today: who is there, what you do, what you no longer do.",
    },
    {
      id: "people",
      kind: "text",
      text: "Who is in this life, and how are you with one another?",
      hint: "One scene says more than a list.",
    },
    {
      id: "how",
      kind: "text",
      text: "What did you do, learn or put down on the way there?",
      hint: "Look back from that day. The dull and the difficult parts count as well.",
    },
    {
      id: "already",
      kind: "text",
      text: "Which piece of it is already here, be it ever so small?",
      hint: "A habit, a person, a corner of a room, a question you have begun to ask.",
    },
    {
      id: "this-week",
      kind: "text",
      text: "What is one thing this week that the person of that day would be glad you did?",
      hint: "Small enough that you could do it tired.",
    },
  ],
};
