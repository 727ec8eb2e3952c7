import type { Library } from "./library";

export const innerVoice: Library = {
  listensFor:
    /\b(?:should(?:n't)?|must(?:n't)?|have to|had to|ought|never|always|not (?:good )?enough|can't|cannot|fail|stupid|lazy|weak|supposed to|fault)\b/i,
  openings: [
    "There is seldom only one voice in a head. Tell me about a moment today when one of them was loud.",
    "Let’s listen for who is talking in there. When did you last hear a voice that judged, pushed or warned you?",
    "Some inner voices scold, some worry, some are very quiet. Which moment would you like to listen to again?",
  ],
  openingChips: ["It was loud when ", "It always starts when ", "The voice says "],
  again: "which",
  end: "close",
  endsByItself: true,
  steps: [
    {
      name: "which",
      purpose:
        "Ask which inner voice spoke just then (for instance one that pushes, warns, judges, or hides), tied to a phrase of theirs in “ ”.",
      lines: [
        "Whose tone is that, in {bit}: one that pushes, warns, judges, or something else?",
        "{bit}. If that sentence had a speaker inside you, what would you call them?",
        "When you write {bit}, how old does that voice sound?",
        "Listen to {bit} once more. Does it come from beside you, from above, or from behind?",
        "Does the voice sound like {name}, or like nobody you know?",
        "Give that voice a name, even a silly one. Who is it?",
        "Is this the voice that is always awake, or one that only comes at certain hours?",
      ],
      chips: ["It is the one that ", "It sounds like ", "I’d call it "],
    },
    {
      name: "says",
      purpose: "Ask what that voice says, word for word, as if it were speaking now.",
      lines: [
        "Let it speak for itself, word for word. What is its sentence?",
        "So that is who talks: {bit}. What exactly does it say when nobody interrupts?",
        "Write down its line as it would say it, with “you” in it. How does it go?",
        "What does it say first, and does it ever finish?",
        "If it had one sentence on a banner, what would be on it?",
        "What does it never say out loud, although it means it?",
      ],
      chips: ["It says: “You ", "Its sentence is: ", "It never says that "],
    },
    {
      name: "guards",
      purpose: "Ask what that voice is trying to protect, or what it is afraid would happen if it were silent.",
      lines: [
        "A voice like that is often on guard. What would happen, in its eyes, if it fell silent?",
        "{bit}. What is it trying to keep safe with that?",
        "What does it know about you from earlier that makes it so sure?",
        "Suppose it means well and is clumsy at it. What is it guarding?",
        "Since when has it had this job?",
        "What would it lose if {name} saw all of you?",
      ],
      chips: ["It guards ", "Without it, ", "It has done this since "],
    },
    {
      name: "kinder",
      purpose:
        "Ask what a kinder voice would answer it: one that knows the same facts and stays on the person's side. It is the person who finds the words.",
      lines: [
        "Now let another voice answer it, one that knows all the same facts and is on your side. What does it say?",
        "To {bit}: what would the gentlest honest voice you know reply?",
        "If a friend of yours had that voice in their head, what sentence would you hand them against it?",
        "What could be said to it without fighting it?",
        "Which answer would make it lower its tone by a little?",
        "Is there a sentence it would believe, spoken softly?",
      ],
      chips: ["It would answer: ", "To a friend I’d say: ", "Softly: "],
    },
    {
      name: "close",
      purpose: "Give back the kinder sentence in the person's own words, in “ ”, and end there without a question.",
      lines: [
        "The kinder voice, in your words: “{kind}” It needn’t win; it only has to be in the room.",
        "So there are two of them now. The second says: “{kind}”",
        "“{kind}” Let that be the last word for today, and let the other one rest.",
        "We can let the voices be. You have heard them apart, and what you wrote is kept.",
        "That is enough listening for now. Neither voice has to be gone.",
      ],
      chips: ["The first voice replies: ", "That is enough for now."],
    },
  ],
  nudges: {
    yes: [
      "And the voice that says yes just now: is it the same one?",
      "One of them nods. What do the others do?",
      "A yes from whom, in there?",
    ],
    no: [
      "Who says no: the loud one, or somebody behind it?",
      "A no has a tone, too. How did that one sound?",
      "Then it is another speaker. Which?",
    ],
    unsure: [
      "The one that doesn’t know is also a voice. What is it like?",
      "Then listen only for its tone: sharp, tired, busy, small?",
      "Don’t look for the words yet. From where in you does it come?",
    ],
    brief: [
      "Would the voice put it so briefly, or is that you?",
      "Let it have the whole sentence, as rude or as soft as it is. How does it go?",
      "Said quickly. What would it say if it had to take its time?",
    ],
  },
  whatAmI: [
    "I’m not one of the voices, and no human or therapist either: a program that asks. The voices are yours. Which of them wanted to know?",
    "Only software, on this page, and nobody listening behind it. Who in you asked?",
  ],
  noAdvice: [
    "That would be one more voice telling you what to do. Which of yours has an opinion already?",
    "I’ll stay out of it; there are enough speakers. What would the quietest of them say?",
  ],
  abroad: ["Whose voice was that?", "What is that voice guarding?", "What would a kinder voice answer?"],
};
