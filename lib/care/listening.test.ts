import { join } from "node:path";
import { expect, it } from "vitest";
import { createEncoder, type Encoder, encoderFiles } from "@/lib/encoder/encoder";
import { createListening } from "./listening";
import { careSignal, longestLookedAt } from "./view";

// The encoder as it is shipped, in its thread. It is given all the time it needs: what is tested is what it hears.
const patienceMs = 120_000;
const encoder = createEncoder();
const { hears } = createListening({ encoder, patienceMs });

/** One with an empty memory, and what it asks the encoder. */
function noting() {
  const asked: string[] = [];
  const noted: Pick<Encoder, "weigh"> = {
    weigh(texts, patience) {
      asked.push(...texts);
      return encoder.weigh(texts, patience);
    },
  };
  return { asked, listening: createListening({ encoder: noted, patienceMs }) };
}

const veiled = [
  "He checks my phone each evening, and I hide the bruises under long sleeves.",
  "I keep rehearsing how they'd tell my mother.",
  "I feel so calm now that I've decided.",
  "I wish I could just fade away.",
  "I made a list of who should have what.",
  "I sat in the car in the garage for an hour with the engine off, thinking.",
  "I don't plan on growing old.",
  "I have a plan and I have the pills.",
];
const ordinary = [
  "This commute is killing me, and the lemon tart was to die for.",
  "I don't want to die, I want to sleep for a week.",
  "Grandpa died on Sunday and I miss him at breakfast already.",
  "Hamlet again at school; to be or not to be, and I fell asleep.",
];

it("hears between the lines what the floor doesn't, and says whose danger it is", async () => {
  expect(veiled.map((text) => careSignal(text))).toContain(undefined);
  for (const text of veiled) expect(await hears(text), text).toBeDefined();
  expect(await hears("My husband hit me again last night.")).toEqual({ kind: "danger" });
  expect(await hears("I want to die.")).toEqual({ kind: "self_harm" });
  expect(await hears("I want to die. I can't say it to anyone.")).toEqual({ kind: "self_harm" });
});

it("leaves ordinary days alone, one by one and as a page", async () => {
  const fragments = ["Only mine.", "Cut off.", "Before the tunnel. In the tunnel", "Delete everything", "Gone again."];
  for (const text of [...ordinary, ...fragments, "", "> ", "7:42", "…"]) expect(await hears(text), text).toBeUndefined();
  expect(await hears(ordinary.join("\n\n"))).toBeUndefined();
});

it("hears a sentence on a long page, at its beginning, in its middle and at its end", async () => {
  const page = Array.from({ length: 24 }, (_, at) => `On day ${at + 1} we walked to the weir and had soup with Lena.`);
  for (const place of [0, 11, 24]) {
    const text = page.toSpliced(place, 0, "I have decided to end my life and nobody knows.").join(" ");
    expect(await hears(text), String(place)).toEqual({ kind: "self_harm" });
  }
});

it("hears other languages, beside English too", async () => {
  expect(await hears("Ich will nicht mehr leben. Heute gab es Suppe.")).toEqual({ kind: "self_harm" });
  expect(await hears("Heute gab es Suppe, und Lena kam am Abend vorbei.")).toBeUndefined();
  const both = "We had soup with Lena and walked to the weir.\n\nIch will nicht mehr leben, das sage ich nur hier.";
  expect(await hears(both)).toEqual({ kind: "self_harm" });
  const amongEnglish = "We had soup with Lena and walked to the weir. Nie chcę już żyć. Then we went home to the dog.";
  expect(await hears(amongEnglish)).toEqual({ kind: "self_harm" });
  expect(await hears("We had żurek with Łukasz and walked to the weir. Then we went home to the dog.")).toBeUndefined();
});

it("hears a few words that tell no language as English and as any other", async () => {
  for (const text of ["want to die", "no reason to live any more", "chcę umrzeć", "voglio morire", "ölmek istiyorum"])
    expect(await hears(text), text).toEqual({ kind: "self_harm" });
  for (const text of ["soup, bread, tea", "zupa i chleb", "pane e vino", "çorba ve ekmek"])
    expect(await hears(text), text).toBeUndefined();
});

it("reads what it has read no second time", async () => {
  const { asked, listening } = noting();
  const page = Array.from({ length: 9 }, (_, at) => `On day ${at + 1} we walked to the weir with Lena.`).join(" ");
  await listening.hears(page);
  expect(asked).toHaveLength(4);
  await listening.hears(`${page} Then there was soup.`);
  // The last window has one more sentence; the others are as they were.
  expect(asked).toHaveLength(5);
});

it("reads of the longest text what weighs most, and not all of it", async () => {
  const { asked, listening } = noting();
  const sentence = "We walked to the weir with Lena and had soup. ";
  const filler = Array.from({ length: 1_000 }, (_, at) => `Day ${at}. ${sentence}`).join("");
  const text = `${filler.slice(0, longestLookedAt / 2)} I want to kill myself tonight. ${filler.slice(0, longestLookedAt / 3)}`;
  expect(await listening.hears(text)).toEqual({ kind: "self_harm" });
  expect(asked).toHaveLength(60);
});

it("of a book reads the end, and hears all of it with the floor", async () => {
  const filler = Array.from({ length: 3_000 }, (_, at) => `Day ${at}. We walked to the weir with Lena and had soup.`).join(" ");
  expect(filler.length).toBeGreaterThan(2 * longestLookedAt);
  const { asked, listening } = noting();
  expect(await listening.hears(filler)).toBeUndefined();
  expect(asked.join(" ")).toMatch(/Day [12]\d\d\d\./);
  expect(asked.join(" ")).not.toMatch(/Day \d{1,3}\./);
  expect(await listening.hears(`I want to kill myself tonight. ${filler}`)).toEqual({ kind: "self_harm" });
});

it.each([
  ["its program isn't there", createEncoder({ ...encoderFiles(), program: join("/", "nowhere.mjs") })],
  [
    "its model isn't there",
    createEncoder({ ...encoderFiles(), models: { ...encoderFiles().models, trunk: join("/", "nowhere.onnx") } }),
  ],
  ["its vocabulary isn't there", createEncoder({ ...encoderFiles(), vocabulary: join("/", "nowhere.txt") })],
  ["it has no time", { weigh: (texts) => encoder.weigh(texts, 0) } satisfies Pick<Encoder, "weigh">],
])("leaves it to the floor when %s", async (_, broken) => {
  const alone = createListening({ encoder: broken, patienceMs });
  expect(await alone.hears("I want to die.")).toEqual({ kind: "self_harm" });
  expect(await alone.hears(ordinary.join("\n\n"))).toBeUndefined();
  for (const text of veiled) expect(await alone.hears(text)).toEqual(careSignal(text));
});
