import type { Library } from "./library";

export const growthChallenge: Library = {
  listensFor:
    /\b(?:i (?:want|need|wish|would like|plan|hope|try|tried|keep putting|put off|never get)|i'd (?:like|love)|i've been meaning|to (?:start|stop|learn|change|finish|call|write|ask))\b/i,
  openings: [
    "We’ll make something large very small: one act within a day. What would you like to move, however little?",
    "Name a thing you would like to grow in or get unstuck. It will end in one small act, nothing heroic.",
    "What have you been meaning to do, learn or change? We look for the smallest true piece of it.",
  ],
  openingChips: ["I want to ", "I’ve been putting off ", "I’d like to be able to "],
  again: "obstacle",
  end: "close",
  endsByItself: true,
  steps: [
    {
      name: "narrow",
      purpose:
        "Narrow what they want to one small act that could be done within 24 hours, by asking; never propose the act yourself.",
      lines: [
        "{bit}. Which piece of that would fit into ten minutes before this time tomorrow?",
        "If {bit} were a staircase, what is the lowest step you could stand on today?",
        "What is one thing, visible from outside, that you could do about {bit} within a day?",
        "Where would {name} see that you had begun?",
        "Take the whole wish and cut off the first centimetre. What is it?",
        "What could be done by this hour tomorrow, badly, and still count?",
        "Which act is so small that it feels almost silly?",
      ],
      chips: ["Within a day I could ", "Ten minutes of ", "The first centimetre is "],
    },
    {
      name: "smaller",
      purpose: "Make the act concrete and smaller still: ask when exactly and where they would do it.",
      lines: [
        "When and where would it happen: after what, in which room?",
        "{bit}. At what hour, and what will you have just done?",
        "Make it half as big. What is left?",
        "How would you know at this time tomorrow that it has been done?",
        "What has to lie ready beforehand?",
        "Say it with a time in it. How does the sentence go then?",
      ],
      chips: ["At ", "Right after ", "Half of it would be "],
    },
    {
      name: "obstacle",
      purpose: "Ask for the likeliest obstacle, outside or inside, in their own words.",
      lines: [
        "And what will most likely get in the way?",
        "Picture the hour itself: {bit}. What pulls you off?",
        "The last time something like this didn’t happen, what stood there instead?",
        "What excuse will sound best tomorrow?",
        "Is the obstacle a thing, a person, or a thought?",
        "Who or what will want that hour, too?",
      ],
      chips: ["What gets in the way is ", "Last time it was ", "The excuse will be "],
    },
    {
      name: "if_then",
      purpose: "Ask them to complete an if–then plan for that obstacle in their own words.",
      lines: [
        "Then let it have an answer ready. If that happens, then you …?",
        "Finish this one: if {bit}, then I …?",
        "What is the smallest thing you’d do even then?",
        "If it comes, at what point do you stop, and at what point do you go on anyway?",
        "Give the obstacle its place: if it turns up, then what, in one sentence?",
        "How would the act look on the worst version of tomorrow?",
      ],
      chips: ["If that happens, then I ", "Even then I would "],
    },
    {
      name: "close",
      purpose:
        "State their act, and their if–then, in their own words in “ ”, and offer to look at it again when they come back. No cheering.",
      lines: [
        "Your act, in your words: “{act}” And if it gets in the way: “{plan}” Come back when it’s done or not done; we look at it either way.",
        "So it is this: “{act}” Whether it happens or not, we can look at it again here.",
        "“{act}” That is the whole of it. This conversation waits for you afterwards.",
        "Leave it that small. When you come back, we look at what happened, done or not.",
        "Then that is the act for now. Nobody counts; you can look at it again here whenever you like.",
      ],
      chips: ["I’ll look at it again after ", "That is enough for now."],
    },
    {
      name: "look_again",
      purpose: "Look again at the act they named: ask what happened, done or not done, without judging either.",
      lines: [
        "Looking again at “{act}”: what happened?",
        "Done, half done, or not done, each tells something. What does this one tell?",
        "What turned out differently from what you pictured?",
        "Which part was easier than the rest, and which harder?",
        "What would the next act be, and would it be larger, smaller, or the same?",
      ],
      chips: ["What happened was ", "I did ", "It didn’t happen because "],
    },
    {
      name: "next",
      purpose: "Ask for the next small act within 24 hours, in the light of what happened with the last one.",
      lines: [
        "After {bit}: what is the next step of that size?",
        "With what you know now, which act would you choose for the coming day?",
        "If you kept only its easiest minute, what would tomorrow’s act be?",
        "What would you drop, and what would you do once more?",
        "Choose again, as small as before. What is it?",
      ],
      chips: ["Next I could ", "Once more: "],
    },
  ],
  nudges: {
    yes: [
      "Good to know where it stands. What would that look like, done?",
      "Then put it in a sentence with a verb. What do you do?",
      "Agreed. What is the first movement of your hand in it?",
    ],
    no: [
      "Not that one. What would be half its size?",
      "Then it’s too large or not yours. Which?",
      "Set it aside. What else could move by a finger’s breadth?",
    ],
    unsure: [
      "Guess, then; a wrong act can be swapped. What comes up first?",
      "Leave the choosing. What did you nearly do this week?",
      "If somebody filmed you tomorrow, what would be the first sign of it?",
    ],
    brief: [
      "Turn that into something that can be ticked off. What is it?",
      "Where, and at what hour, would that be?",
      "What would somebody see you do?",
    ],
  },
  whatAmI: [
    "No coach and no person: a program that makes things smaller by asking. The act stays yours. What is it, as far as it goes?",
    "I’m software, and no therapist. I don’t check up on anyone; I only keep your plan in your words. Shall we go on with it?",
  ],
  noAdvice: [
    "An act I picked wouldn’t be yours. Of the things you have named, which is the smallest?",
    "I won’t choose it. Which one could be done before supper?",
  ],
  abroad: ["Which small act could fit into tomorrow?", "What could get in the way?", "If that happens, then what?"],
};
