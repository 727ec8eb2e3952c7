import { type Variants } from "./variant";

/** Family by blood, by law or by choice: for those who live in one, left one, lost one or made their own. */
export const family: Variants = [
  {
    id: "the-table",
    goingWell: [
      "Who counts as family for you this year? Make the list by heart, not by the papers.",
      "Tell of a small scene with family, born or chosen, that you wouldn’t want to have missed.",
      "Which dish, saying or tune of your family’s is still alive because of you, and where was it last heard or tasted?",
    ],
    needsCare: [
      "Which seat at the family table is hard to look at just now, and what would you say towards it?",
      "What age do you turn back into when your family rings, writes or comes up in talk? Tell where it shows.",
      "Which subject does your family walk round, like furniture in the dark? You may leave it covered; say who makes the widest circle.",
    ],
    boundaries: [
      "Which family duty do you do out of love, and which because of the look you’d get? Name one of each.",
      "How near, how often and for how long is your family good for you? Put it in miles, visits and hours.",
      "What will you answer when a relative asks the question you dread? Keep it short enough to know by heart.",
    ],
  },
  {
    id: "come-down",
    goingWell: [
      "Think of a room where you were safe as a child, at home or at somebody else’s. What did the light do there?",
      "What did the people who raised you get right, even if it was only one thing?",
      "Tell the family story that always gets a laugh, in five sentences, in the voice of whoever tells it best.",
    ],
    needsCare: [
      "Which sentence would you still like to hear from somebody in your family? Write it in their way of speaking.",
      "Late at night a name from your family comes to mind. Whose is it, and which part of the worry can wait for daylight?",
      "What are you the only one in your family to remember, arrange or ask about? Write the list you’d leave for a stand-in.",
    ],
    boundaries: [
      "Which family custom may end with you, and what would you put in its place?",
      "What belongs to your parents’ or grandparents’ story and not to yours? Write the line that gives it back.",
      "Choose one of your family, living, dead or chosen. What will you do this month for their sake?",
    ],
  },
  {
    id: "near-and-far",
    goingWell: [
      "When did somebody in your family surprise you for the better? Begin with what you’d expected.",
      "With which relative, or somebody as good as one, can you share a room without performing? Say what you do there.",
      "Think of a family photograph, kept or only remembered. What was good just outside its frame?",
    ],
    needsCare: [
      "Which birthday, feast or anniversary in the family calendar weighs on you, and how many days ahead do you feel it?",
      "Whom in your family do you understand better than you can forgive, or forgive better than you understand?",
      "Imagine a note on the fridge for the family you live with, come from or miss. What does it ask for?",
    ],
    boundaries: [
      "What may your family know of your life, and what stays yours? Draw the line in two short lists.",
      "When relatives quarrel, where do you usually end up standing, and where would you rather stand?",
      "Write three lines of a letter to somebody in your family. Then decide whether it’s for posting or for keeping.",
    ],
  },
];
