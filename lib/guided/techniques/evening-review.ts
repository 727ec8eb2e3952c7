import { type Technique } from "./technique";

export const eveningReview: Technique = {
  id: "evening-review",
  name: "Evening review",
  purpose:
    "You walk through the day once more, and put down what is still open so that you needn’t hold it all night. It ends with a list for tomorrow and a line that closes today.",
  minutes: 10,
  evidence:
    "We found no good trial of the review as a whole. For the list there is one sleep-laboratory study with 57 young adults, in which a detailed list for the days ahead went with falling asleep sooner than a list of things done.",
  sources: [
    {
      authors: "Scullin, M. K., Krueger, M. L., Ballard, H. K., Pruett, N., & Bliwise, D. L.",
      year: 2018,
      title:
        "The effects of bedtime writing on difficulty falling asleep: A polysomnographic study comparing to-do lists and completed activity lists",
      journal: "Journal of Experimental Psychology: General",
      doi: "10.1037/xge0000374",
      finding:
        "57 healthy adults aged 18 to 30: five minutes of writing a to-do list at bedtime, above all a detailed one, went with falling asleep faster than writing about finished tasks.",
    },
  ],
  steps: [
    {
      id: "walk-through",
      kind: "text",
      text: "Go through the day from waking until now, as if you walked through its rooms. Where do you stop?",
      hint: "One or two places are enough. Where you stop needn’t be important.",
    },
    {
      id: "as-wished",
      kind: "text",
      text: "What did you do today the way you’d wish to do it?",
      hint: "How you spoke to someone counts, and so does what you let be.",
    },
    {
      id: "otherwise",
      kind: "text",
      text: "What would you do a little differently if you had the same hour again?",
      hint: "Without a verdict: say what you’d do, not what you are.",
    },
    {
      id: "tomorrow",
      kind: "list",
      count: 5,
      text: "What is waiting for tomorrow and the days after it?",
      hint: "The more exact, the better it lets go of you: “ring the dentist at nine” rather than “dentist”.",
    },
    {
      id: "closing",
      kind: "text",
      text: "Which line may close this day?",
      hint: "Something like “It was long, and it’s over”. Yours will be better.",
    },
  ],
};
