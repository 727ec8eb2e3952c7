/** The ten categories in the order in which they are offered. An id never changes: finished journals carry it. */
export const categoryIds = [
  "mind",
  "body",
  "heart",
  "friends",
  "family",
  "romance",
  "mission",
  "growth",
  "money",
  "joy",
] as const;

export type CategoryId = (typeof categoryIds)[number];

export type Category = {
  readonly id: CategoryId;
  readonly name: string;
  /** One line that says what its questions are about. */
  readonly about: string;
};

export const categories: readonly Category[] = [
  { id: "mind", name: "Mind", about: "What you think about, what you worry about, and where your attention goes." },
  { id: "body", name: "Body", about: "Sleep, strength, aches and ease: how it is to live in your body just now." },
  { id: "heart", name: "Heart", about: "What you feel, what you hide of it, and what it asks for." },
  { id: "friends", name: "Friends", about: "The people you choose: the near ones, the quiet ones, the ones to come." },
  { id: "family", name: "Family", about: "By blood or by choice, near or far, living or missed." },
  { id: "romance", name: "Romance", about: "Love with somebody, without anybody, before, after and in between." },
  { id: "mission", name: "Mission", about: "What you give your work and care to, paid or not." },
  { id: "growth", name: "Growth", about: "What you are learning, practising, changing and leaving as it is." },
  { id: "money", name: "Money", about: "Earning, spending, owing, giving: what money does in your days." },
  { id: "joy", name: "Joy", about: "Fun, play and delight: where they are, and where they went." },
];

/** Whether a text is the id of one of the ten categories. */
export function isCategoryId(text: string): text is CategoryId {
  return categoryIds.some((id) => id === text);
}
