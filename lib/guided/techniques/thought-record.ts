import { type Technique } from "./technique";

/** The seven columns as they are taught in cognitive therapy; the belief in the balanced thought belongs to its column. */
export const thoughtRecord: Technique = {
  id: "thought-record",
  name: "Thought record",
  purpose:
    "You take one thought that hurts and look at what speaks for it and what speaks against it. The aim is not a cheerful thought but a fair one.",
  minutes: 20,
  evidence:
    "Thought records are a common part of cognitive behavioural therapy, mostly studied together with the rest of it. In one trial with 91 volunteers a single session did more to loosen a belief than a comparison exercise, and trying things out in practice worked a little faster still.",
  sources: [
    {
      authors: "McManus, F., Van Doorn, K., & Yiend, J.",
      year: 2012,
      title: "Examining the effects of thought records and behavioral experiments in instigating belief change",
      journal: "Journal of Behavior Therapy and Experimental Psychiatry",
      doi: "10.1016/j.jbtep.2011.07.003",
      finding:
        "91 people without a diagnosis, assigned at random: one session of either exercise did more for belief, anxiety and behaviour than the comparison, with a small advantage for behavioural experiments.",
    },
  ],
  caution:
    "Leave this for a steadier hour if you are in acute distress: it asks you to look closely, and that is too much to ask of anybody in the middle of a storm. Help in the menu is always open.",
  steps: [
    {
      id: "situation",
      kind: "text",
      text: "What happened? Say where you were, when, and who was there.",
      hint: "Only what a camera would have caught; what you thought of it comes later.",
    },
    {
      id: "feelings",
      kind: "ratings",
      atMost: 6,
      text: "Which feelings were there, and how strong was each, from 0 to 100?",
      hint: "One word each: “ashamed 70”, “angry 40”. 0 is not at all, 100 is as strong as it gets for you.",
    },
    {
      id: "thought",
      kind: "text",
      text: "Which thought went through your mind just then?",
      hint: "Word for word, even if it sounds harsh or silly by now. If there were several, take the one that stings most.",
    },
    {
      id: "evidence-for",
      kind: "text",
      text: "What speaks for this thought?",
      hint: "Facts that would hold up if somebody else told them. “I felt it” is not one of them.",
    },
    {
      id: "evidence-against",
      kind: "text",
      text: "What doesn’t fit it, even slightly?",
      hint: "Times when it was otherwise, things you know today, what you’d point out to a friend who thought this of themselves.",
    },
    {
      id: "balanced-thought",
      kind: "text",
      text: "Write a thought that does justice to both lists. How would it go?",
      hint: "It often has a “but” or an “and” in it. It needn’t be comforting, only more complete.",
    },
    {
      id: "belief",
      kind: "percent",
      of: "balanced-thought",
      text: "How far do you believe this fairer thought right now, from 0 to 100?",
      hint: "Go by the first number that comes. Thirty is a fine answer.",
    },
    {
      id: "feelings-after",
      kind: "rerate",
      of: "feelings",
      text: "How strong are the feelings from the beginning now, from 0 to 100?",
      hint: "Some sink, some stay, some rise for a while. Write what is so.",
    },
  ],
};
