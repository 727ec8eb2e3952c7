import type { Library } from "./library";

export const reflectionBuddy: Library = {
  listensFor: /\b(?:i (?:felt|feel|was|am|thought|realis|realiz|miss|keep|kept)|i'm|it (?:felt|feels)|somehow|suddenly|still)\b/i,
  openings: [
    "I’ll give you back one phrase at a time, and ask what is under it. Where does today begin?",
    "Say it as it comes; I’ll hold one phrase of it still so that you can look. What is on your mind?",
    "One thing at a time, in your own words. What would you like to lay down here first?",
  ],
  openingChips: ["Today ", "What stays with me is ", "I keep coming back to "],
  again: "mirror",
  end: "close",
  endsByItself: true,
  steps: [
    {
      name: "mirror",
      purpose: "Give back one short phrase of theirs, exactly as they said it, in “ ”, and ask what in it matters most to them.",
      lines: [
        "{bit}. Which word in that carries the most?",
        "I hear {bit}. What makes that the thing you said first?",
        "{bit}. If you read that tomorrow, what would you want to remember about it?",
        "Let me hold this one up: {bit}. What do you see when it stands alone?",
        "{name} is in what you wrote. What is the part that is only yours?",
        "You have said “{word}” {times}. What does it stand for here?",
        "Of all you could have said, you said this. What made it come first?",
      ],
      chips: ["What matters in it is ", "The word that counts is ", "Before that, "],
    },
    {
      name: "under",
      purpose: "Ask, in one sentence, what was under the phrase: what lay beneath it or came before it.",
      lines: [
        "And under {bit}, what lies there?",
        "What was already there before {bit}?",
        "Put {bit} aside for a moment. What is left?",
        "If {bit} is the top layer, what is the next one down?",
        "What would {name} not have seen from the outside?",
        "Go one layer down, slowly. What is there?",
        "What did you leave out just now?",
      ],
      chips: ["Under it is ", "What I left out: ", "I don’t see it yet, but "],
    },
    {
      name: "return",
      purpose: "Set two of their own phrases beside each other, both in “ ”, and ask what connects or parts them.",
      lines: [
        "Earlier you said {first}. Now you say {bit}. What runs between the two?",
        "{first}, and then {bit}. Which of them is nearer the middle of it?",
        "You began with {first}. Is {bit} the same thing, seen later?",
        "{bit}. What has moved since your first sentence here?",
        "Look back over what you have laid down. Which piece is heavier than it looked?",
        "What do you understand now that you didn’t when you began writing?",
      ],
      chips: ["What connects them is ", "They are different because ", "The heavier one is "],
    },
    {
      name: "keep",
      purpose: "Ask for one sentence, in their own words, that they would like to keep from this conversation.",
      lines: [
        "If you kept one sentence of all this, which would it be?",
        "Let’s bring it to one line. How would you write it so that you’d recognise it in a year?",
        "After {bit}: which single sentence would you take with you?",
        "One sentence for the page, as plain as you like. What does it say?",
        "Suppose the rest could be forgotten. What is the sentence that stays?",
        "Which sentence is truest, even if it isn’t finished?",
      ],
      chips: ["The sentence is: ", "I’d keep this: "],
    },
    {
      name: "close",
      purpose: "Give back their sentence to keep, exactly, in “ ”, and end there without a question.",
      lines: [
        "To keep, in your words: “{kept}” We can leave it here, or you go on where you like.",
        "“{kept}” That is yours; it stays as you wrote it. You can save all this as an entry.",
        "Here is the sentence, untouched: “{kept}” It can rest now.",
        "Then let this be enough for now. What you wrote is kept, and you can save it as an entry.",
        "We stop here. Nothing of it is lost, and nothing has to be finished.",
      ],
      chips: ["There is one more thing: ", "That is enough for now."],
    },
  ],
  nudges: {
    yes: [
      "Yes, and which part of it most?",
      "You say yes. What does the yes leave out?",
      "Then stay with that yes a moment. What is beside it?",
    ],
    no: [
      "Not that, then. Which phrase would you have held up instead?",
      "No. What did I put in the wrong place?",
      "Then let me put it down. What is nearer?",
    ],
    unsure: [
      "It needn’t be clear. Which piece of it can you see from here?",
      "Not knowing is also a place to look from. What is at the edge of it?",
      "Leave the answer open. What comes to mind beside it?",
    ],
    brief: [
      "That is short. What would the longer sentence be?",
      "A few words. What stands behind them?",
      "And if you let that sentence run on, where does it go?",
    ],
  },
  whatAmI: [
    "I’m a program on your side of the page, not a person and not a therapist. I can hold your phrases still; what they mean is yours. Shall we go on with the last one?",
    "No person is here, and nobody reads along. I’m software that gives your phrases back to you. Which one shall we look at?",
  ],
  noAdvice: [
    "I won’t tell you what to do; I only hold things still. When you picture each way, what do you notice first?",
    "That weighing stays with you. Which phrase of yours already leans to one side?",
  ],
  abroad: ["Which phrase of it would you keep?", "What is under it?", "Which sentence would you take with you?"],
};
