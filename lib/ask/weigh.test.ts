import { describe, expect, it } from "vitest";
import { type LocalDate, localDateOf } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import { termsOfText } from "@/lib/search/terms";
import { candidatesFor, termsOfQuestion } from "./candidates";
import { nearWords, stemsIn } from "./near-words";
import { readQuestion } from "./question";
import { answering, type OpenedEntry, weigh } from "./weigh";

const today: LocalDate = localDateOf(new Date("2026-06-15T12:00:00Z"), "UTC", 0);

/** The entries that answer, by their places, among forty others that speak of something else. */
function asked(text: string, ...bodies: readonly string[]): readonly number[] {
  const others = Array.from({ length: 40 }, (_, at) => `The tram was full and I read page ${at} of the paper.`);
  const entries = [...bodies, ...others].map((body, at): OpenedEntry => {
    const id = String(at) as EntryId; // Places stand for ids.
    return { id, kind: "free", heading: "", title: null, tags: [], body, aiExcluded: false, date: today, mood: undefined };
  });
  const question = readQuestion(text, { today: today, weekStart: 1, hemisphere: "north" });
  const postings = new Map<string, EntryId[]>();
  for (const { id, body } of entries)
    for (const term of termsOfText(body)) postings.set(term, [...(postings.get(term) ?? []), id]);
  const known = new Map(termsOfQuestion(question).map((term) => [term, postings.get(term) ?? []]));
  const { usage, ids } = candidatesFor(question, known, entries.length, 120);
  const opened = ids.flatMap((id) => entries[Number(id)] ?? []);
  return answering(
    question,
    opened.map((entry) => weigh(question, entry, usage)),
  ).map(({ entry }) => Number(entry.id));
}

describe("asking by signs", () => {
  it("finds what is spoken of in its signs alone, when there are enough of them", () => {
    expect(asked("When did I have insomnia?", "Wide awake again, tossed until the alarm, the pillow too warm.")).toEqual([0]);
    expect(asked("When did I have insomnia?", "The clock in the hall has stopped.")).toEqual([]);
  });

  it("knows an expression with small words in it, in its order only", () => {
    expect(asked("When did I quit?", "I handed the keys in and packed.", "Handed my notice in. My last day is in May.")).toEqual([
      1,
    ]);
  });

  it("doesn't take the sign for the thing", () => {
    expect(asked("Where is the pillow?", "I had insomnia.")).toEqual([]);
  });

  it("asks signs to stand near each other", () => {
    const between = Array.from({ length: 12 }, () => "The tram was full.").join(" ");
    expect(asked("When was I at the beach?", `Sand everywhere. ${between} The gull was back.`)).toEqual([]);
    expect(asked("When was I at the beach?", "Sand everywhere, and the tide took a towel. Salt on my lips.")).toEqual([0]);
  });

  it("declines when one thing asked for is missing, however well the rest stands there", () => {
    expect(asked("Did I ever go skiing in Norway?", "Skiing all day, the slope was ours.")).toEqual([]);
    expect(asked("What did Karin wear at the ball?", "Karin laughed at the ball game on the radio.")).toEqual([]);
  });

  it("takes one sign beside a name for a guess, and lets it stand where the rest is there as it was asked", () => {
    expect(asked("What did Petra say about her holiday?", "So loudly that Petra came out of her office.")).toEqual([]);
    expect(asked("When did I forget my line on stage with Beate?", "I forgot the third line and looked at Beate.")).toEqual([0]);
  });

  it("counts each word of an entry for one sign only", () => {
    // "let go" is within "let go of the edge": one thing happened here, not two.
    expect(asked("When did I go parachuting?", "Let go of the pool edge. The instructor clapped.")).toEqual([]);
  });

  it("doesn't take a heap of words of the same field of life for the thing itself", () => {
    const entry = "A seat was offered and I gave my thanks. Home from the shop, and a sit down.";
    expect(asked("When did I help with homework?", entry)).toEqual([]);
  });

  it("doesn't take whoever is named afterwards for the one something is told of", () => {
    const question = "Where did I buy the lead for Milo?";
    expect(asked(question, "I could buy Ava a lead at the market. We ran home. Tea and cake. Milo slept.")).toEqual([]);
    expect(asked(question, "Milo came along. We ran a little. Tea and cake. Then I could buy him a lead at the market.")).toEqual(
      [0],
    );
    expect(asked(question, "I could buy a lead at the market. Milo was proud of it.")).toEqual([0]);
    // Whatever begins a question has a capital; it needn't be a name.
    expect(
      asked("Leads, where did I buy them?", "I could buy one at the market. We ran home. Tea and cake. Both leads are red."),
    ).toEqual([0]);
  });

  it("wants a price for how much, and the one who is asked about", () => {
    expect(asked("How much was the lamp?", "A new lamp, and it leans.", "The lamp: forty euros, too dear.")).toEqual([1]);
    expect(asked("What did Dr. Weiss say about my mother?", "Dr. Weiss gave the stone back to me.")).toEqual([]);
  });
});

describe("the lexicon", () => {
  it("names each expression once, as the nearest it is", () => {
    for (const head of ["beach", "insomnia", "job", "doctor"]) {
      const { close, sign, wide } = nearWords(stemsIn(head));
      const all = [...close, ...sign, ...wide].map((expression) => expression.join(" "));
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain(head);
      expect(all.length).toBeGreaterThan(5);
    }
  });
});
