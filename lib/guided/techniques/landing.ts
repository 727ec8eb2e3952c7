import { inTurn } from "../in-turn";

/** The last step of every guided session: one kind or concrete thing, because writing can leave one lower for a while. */
export type Landing = { readonly id: string; readonly text: string; readonly hint: string };

export const landings: readonly Landing[] = [
  {
    id: "next-ten-minutes",
    text: "Before you close the page: what is one kind thing you could do for yourself in the next ten minutes?",
    hint: "Small and near: a glass of water, a jumper, a lamp turned down.",
  },
  {
    id: "look-up",
    text: "Look up from the page. What are three things you can see, one you can hear, and one within reach?",
    hint: "Plain nouns will do. This is only for coming back into the room.",
  },
  {
    id: "plain-work",
    text: "What will your hands do next? Choose something plain that has an end.",
    hint: "Rinse a cup, open a window, fold one thing, feed the cat.",
  },
  {
    id: "a-friendly-line",
    text: "Who might be glad of one friendly line from you, tonight or tomorrow? Try the line out here.",
    hint: "It needn’t mention any of this. It needn’t be sent, either.",
  },
  {
    id: "may-wait",
    text: "Which of the things you wrote may wait until daylight? Write its name and “not tonight”.",
    hint: "It stays on this page, safe, and you can find it again.",
  },
  {
    id: "held",
    text: "Let your weight sink into whatever is holding you for five slow breaths. What is different at the fifth?",
    hint: "“Nothing” is an answer, too.",
  },
  {
    id: "one-line-to-keep",
    text: "Which one line of all this would you like to keep? Copy it here, and let the rest be.",
    hint: "The one that is most yours, not the cleverest.",
  },
];

/** The landing step for a seed: consecutive seeds take them in turn. */
export function landingFor(seed: number): Landing {
  return inTurn(landings, seed);
}

/** The landing step of a journal: the same on every device, and another for most others. `id` is its UUID. */
export function landingOf(id: string): Landing {
  return landingFor(Number.parseInt(id.replaceAll("-", "").slice(-8), 16));
}
