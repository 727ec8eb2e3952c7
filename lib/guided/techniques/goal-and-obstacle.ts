import { type Technique } from "./technique";

/** Mental contrasting with an if-then plan. */
export const goalAndObstacle: Technique = {
  id: "goal-and-obstacle",
  name: "Goal and obstacle",
  purpose:
    "You picture a wish come true and then, straight after, the thing in you that usually gets in its way. Out of the two comes one plan that begins with “if”.",
  minutes: 10,
  evidence:
    "Over 21 studies with almost 16,000 people, this kind of plan helped goals along, with a small to middling effect. It was smaller where people worked from paper alone, and the true effect may be smaller still, because failed studies are published less often.",
  sources: [
    {
      authors: "Wang, G., Wang, Y., & Gai, X.",
      year: 2021,
      title: "A meta-analysis of the effects of mental contrasting with implementation intentions on goal attainment",
      journal: "Frontiers in Psychology",
      doi: "10.3389/fpsyg.2021.565202",
      finding:
        "21 studies with 15,907 people: g = 0.34 for reaching goals, 0.28 where people worked with documents; some publication bias.",
    },
  ],
  caution: "Choose something that is partly in your hands. If it turns out not to be, letting it go is a good ending as well.",
  steps: [
    {
      id: "wish",
      kind: "text",
      text: "What do you wish for in the next four weeks? Make it hard enough to matter and possible enough to happen.",
      hint: "Six words or so: “Speak up once in the team meeting”.",
    },
    {
      id: "within-reach",
      kind: "percent",
      of: "wish",
      text: "How likely does it seem to you that you can do it, from 0 to 100?",
      hint: "Under 40 or so, go back and make the wish smaller.",
    },
    {
      id: "outcome",
      kind: "text",
      text: "What would be the best thing about it coming true? Stay inside that moment for a few lines.",
      hint: "How it feels, where you are, who notices or doesn’t.",
    },
    {
      id: "obstacle",
      kind: "text",
      text: "What in you usually stands in its way? Look until you find the real one.",
      hint: "A feeling, a habit, an old belief, a tired hour. Picture the moment when it happens.",
    },
    {
      id: "answer-to-it",
      kind: "text",
      text: "What could you do or tell yourself in exactly that moment?",
      hint: "One thing, so short that you would remember it there.",
    },
    {
      id: "plan",
      kind: "text",
      text: "Put both together: “If … (the obstacle), then I will … (what you’ll do).” What is your sentence?",
      hint: "“If I feel my face get hot, then I’ll read my first line from the page.”",
    },
  ],
};
