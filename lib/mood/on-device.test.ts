import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded } from "@/lib/text/prose";
import { reflectOnDevice } from "./on-device";

const quotesOf = (line: string) => [...line.matchAll(/“([^”]+)”/g)].map(([, quote = ""]) => quote.replace(/[.!]$/, ""));
const sayings = (text: string) => {
  const { insights, questions } = reflectOnDevice(text);
  return [...insights, ...questions];
};

describe("a reflection on two lines", () => {
  const short: readonly string[] = [
    "I am not happy.",
    "I am happy and sad at once.",
    "Lunch with Ana.\nShe looked thin.",
    "Worked late again. Nobody asked how I was.",
    "Fought with Tom about money. I said things I regret.",
    "Mum called. We talked about the house.",
    "I want to quit but I am scared of what comes after.",
    "Walked to the shop.\nBought bread.",
    "Tired. Went to bed at nine.",
    "The kids were loud and I shouted at them, then we all laughed.",
    "Slept badly. Coffee didn’t help.",
  ];

  it.each(short)("has something of its own to say and to ask: %s", (text) => {
    const { insights, questions } = reflectOnDevice(text);
    expect(insights.length).toBeGreaterThanOrEqual(1);
    expect(questions.length).toBeGreaterThanOrEqual(2);
  });

  it.each(short)("quotes nothing that isn't there: %s", (text) => {
    for (const line of sayings(text)) {
      // “I” is said not to be there.
      for (const quote of quotesOf(line).filter((it) => it !== "I" && it !== "but")) {
        expect(folded(text), line).toContain(folded(quote));
      }
    }
  });

  it("is another for another text: nothing is said twice to different people", () => {
    const said = short.flatMap((text) => sayings(text).filter((line) => !line.includes("no “I”")));
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("a denied feeling", () => {
  it("is said to be denied, and is never the suggestion", () => {
    const { mood, insights } = reflectOnDevice("I am not happy.");
    expect(mood).not.toBe("happy");
    expect(insights[0]).toBe("You say what it isn’t: “not happy”. What it is has no word here.");
    for (const text of [
      "I don't feel calm. I don't feel sad either.",
      "I’m not sad, and I am not happy.",
      "Not angry. Not anything.",
    ])
      expect(reflectOnDevice(text).mood, text).toBeNull();
    expect(reflectOnDevice("I'm not angry any more, I am just tired.").mood).toBe("tired");
  });

  it("is not asked about as if it were there", () => {
    for (const question of reflectOnDevice("I am not happy with how it went.").questions)
      expect(question).not.toMatch(/made room/);
  });
});

describe("mixed feelings", () => {
  it("are named side by side, and none is chosen", () => {
    const { mood, insights } = reflectOnDevice("I am happy and sad at once.");
    expect(mood).toBeNull();
    expect(insights[0]).toBe("You name more than one feeling: “happy” and “sad”.");
    expect(reflectOnDevice("The kids were loud and I shouted at them, then we all laughed.").insights[0]).toBe(
      "More than one thing is felt here: “shouted” and “laughed”.",
    );
  });

  it("of somebody else are not the writer's", () => {
    expect(reflectOnDevice("My sister is so happy, and he was angry all day.").insights.join(" ")).not.toMatch(/happy|angry/);
  });
});

describe("honesty", () => {
  it.each(["🙂🙂🙂", "...", "12 34 56", "", "# \n***"])("says that there are no words: %j", (text) => {
    expect(reflectOnDevice(text)).toMatchObject({ mood: null, insights: [], questions: [] });
    expect(reflectOnDevice(text).summary).toMatch(/no words/);
  });

  it.each(["rain", "Bad day.", "thanks"])("says when there is too little: %s", (text) => {
    expect(reflectOnDevice(text)).toMatchObject({ mood: null, evidence: [] });
    expect(reflectOnDevice(text).summary).toMatch(/too little/);
  });

  it.each([
    "今天很累。我想回家。",
    "أنا متعب اليوم ولا أريد الكلام.",
    "Сегодня я устал и злой.",
    "오늘은 너무 피곤하다.",
    "आज मैं बहुत थक गया हूँ।",
    "hej jag är trött idag och vill inte prata",
  ])("says that it can't read a language: %s", (text) => {
    const { mood, evidence, insights, summary } = reflectOnDevice(text);
    expect({ mood, evidence, insights }).toEqual({ mood: null, evidence: [], insights: [] });
    expect(summary).toMatch(/doesn’t read this language/);
  });

  it.each(["Ich bin nicht traurig. Nur müde.", "Je suis contente mais fatiguée.", "Hoy no quiero nada. Estoy cansado."])(
    "says that it reads feelings in English only, and asks in the writer's language: %s",
    (text) => {
      const { mood, summary, questions } = reflectOnDevice(text);
      expect(mood).toBeNull();
      expect(summary).toMatch(/English only/);
      expect(questions.join(" ")).toMatch(/\b(?:Was|Welches|Wie|Worum|Wo|Wer|Wann)\b|Qu|¿| \?$/);
    },
  );

  it("takes what begins a line for somebody only when it acts as people do", () => {
    expect(reflectOnDevice("Slept badly. Coffee didn’t help.").insights.join(" ")).not.toMatch(/Coffee/);
    expect(reflectOnDevice("Lena called. It was late.").insights.join(" ")).toMatch(/Lena/);
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { insights, questions, summary } = reflectOnDevice(text);
        expect(insights.length + questions.length).toBeLessThanOrEqual(6);
        expect(insights.length > 0 || questions.length > 0 || summary !== "").toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("takes little time for a megabyte, with one name or with thousands", () => {
    const letter = (n: number) => String.fromCharCode(97 + (n % 26));
    const crowd = Array.from(
      { length: 20_000 },
      (_, n) => `Q${letter(n)}${letter(n / 26)}${letter(n / 676)} called and I was tired.`,
    );
    for (const text of ["Lena called about Tom, and I was tired but happy. ".repeat(20_000), crowd.join(" ")]) {
      const before = performance.now();
      reflectOnDevice(text);
      expect(performance.now() - before).toBeLessThan(2_000);
    }
  });

  it("says nothing of what a companion said in a saved conversation", () => {
    const talk =
      "I feel sad and I cried, I miss her.\n\n> I am so happy for you, how wonderful and lovely!\n\nShe lived by the canal. I walked there.";
    const { mood, evidence, insights, summary, questions } = reflectOnDevice(talk);
    expect({ mood, evidence }).toEqual({ mood: "sad", evidence: ["I feel sad and I cried, I miss her."] });
    expect([...insights, summary, ...questions].join(" ")).not.toMatch(/happy|wonderful|lovely/);
  });
});
