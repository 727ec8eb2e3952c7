import type { MadeEntry } from "./ask-made";

// Everyday entries around the targets, put together by a seeded generator from sentences of our own: the same ones each time.

const people = ["Rosa", "Felix", "Hanne", "Milo", "Edda", "Samir", "Judith", "Kaspar", "Noor", "Bruno", "Wiebke", "Theo"];
const places = [
  "the baker's",
  "the post office",
  "the corner shop",
  "the town hall",
  "the tram stop",
  "the laundrette",
  "the square",
  "the swimming baths",
  "the ironmonger's",
  "the bookshop",
];
const foods = [
  "lentil soup",
  "pancakes",
  "rye bread with cheese",
  "a plate of beans",
  "rice with too much ginger",
  "an apple and a handful of nuts",
  "potatoes with quark",
  "cold noodles",
];
const things = [
  "a blue scarf",
  "two batteries",
  "a card for somebody's retirement",
  "a jar of plum jam",
  "a new pencil",
  "stamps",
  "a packet of candles",
  "a tin of paint",
  "a ball of string",
];
const weathers = [
  "Fog until noon.",
  "A bright, sharp day.",
  "Drizzle that could not make up its mind.",
  "Wind from the east, doors banging.",
  "Grey, and mild for once.",
  "Hot already at nine.",
  "A clear sky and cold hands.",
  "Rain against the kitchen window.",
];

const openings = [
  "Slow start today.",
  "Up early, for no reason.",
  "A day like a drawer that will not close.",
  "Nothing much to tell, and I want to tell it anyway.",
  "Wrote this on the windowsill.",
  "Late entry, short entry.",
  "It was one of those Tuesdays that turn up on other days.",
  "I meant to write yesterday.",
  "Half an hour before everybody else is up.",
  "Sat down with a clean page and no plan.",
];
const middles = [
  "{person} came by and stayed for {food}.",
  "Met {person} near {place}; we talked about nothing and it took an hour.",
  "Went to {place} for {thing} and came back with something else.",
  "Answered eleven messages and wrote one that mattered.",
  "The meeting ran long and said little.",
  "Finished the report that had been sitting on me since last week.",
  "A good conversation with {person} in the corridor, about weekends and whether one needs them.",
  "{food} for lunch, eaten standing up.",
  "Cleaned the windows on one side only.",
  "Walked round the block twice in the evening and felt better the second time.",
  "{person} sent a picture of a hat.",
  "I keep putting off the call to the insurance.",
  "The radiator is making its little speech again.",
  "Read two chapters and remember one.",
  "{person} is thinking of going back to painting.",
  "Mended the strap of my bag with {thing} and some luck.",
  "The children upstairs rehearsed something with bells.",
  "I said no to a second project and the roof stayed on.",
  "Listened to the radio while ironing, a programme about moss.",
  "We tried the new place by the bridge; {food}, rather good.",
  "{person} borrowed my ladder and returned it cleaner.",
  "Too many tabs open, in the computer and in me.",
  "Watered the plants, talked to one of them.",
  "The bus was full and everybody was kind about elbows.",
  "Somebody played the trumpet on the other side of the yard.",
  "I slept well enough and still yawned at three.",
  "Sorted the papers on the shelf into two heaps, and then into one.",
  "{person} made me laugh with the story about the filing cabinet.",
  "Bought {thing} at {place}.",
  "A short call with the office about next month.",
  "The evening went by with a jigsaw of a harbour.",
  "I noticed that I hum when I count.",
];
const endings = [
  "That is all.",
  "Early to bed.",
  "Tomorrow is another try.",
  "I am quite content with that.",
  "A little restless, not badly.",
  "Tired in a good way.",
  "I should do this more often.",
  "The lamp is off, I am writing by the street.",
  "Not every day needs a title.",
  "Somewhat worried about Thursday, but it will be Thursday either way.",
  "Calm, on the whole.",
  "I miss something and cannot say what.",
];

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** So many entries over the two years before 15 June 2026. */
export function fillerEntries(count: number): readonly MadeEntry[] {
  const next = random(20_261_121);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "";
  const filled = (sentence: string) => {
    const words = sentence
      .replace("{person}", () => pick(people))
      .replace("{place}", () => pick(places))
      .replace("{food}", () => pick(foods))
      .replace("{thing}", () => pick(things));
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2024, 5, 16) + Math.floor((at / count) * 728) * 86_400_000);
    const sentences = [
      ...(next() < 0.5 ? [pick(weathers)] : []),
      pick(openings),
      ...Array.from({ length: 2 + Math.floor(next() * 5) }, () => filled(pick(middles))),
      pick(endings),
    ];
    return { key: `f${at}`, date: day.toISOString().slice(0, 10), body: sentences.join(" ") };
  });
}
