import { describe, expect, it } from "vitest";
import { hitsAt } from "./lexicon";
import { MOODS } from "./moods";
import { reflectOnDevice } from "./on-device";
import { isSayable, namedPhrases } from "./sayable";

const insightsOf = (text: string) => reflectOnDevice(text).insights.join(" ");
const said = (text: string) =>
  /(?:felt here|more than one feeling|word for it is yours|what it isn’t)[^.]*/.exec(insightsOf(text))?.[0] ?? "";

describe("what is said back as a feeling", () => {
  it.each([
    ["I finished the report and laughed with Lena about the last page.", "finished the"],
    ["I finished the shelf. The plan is to paint it. I smiled at it twice.", "plan is"],
    ["We watched the boats and I cried a little.", "watched the"],
    ["The deadline moved again, and I was annoyed at my desk.", "deadline"],
    ["I brushed my teeth, lay awake and laughed at nothing.", "teeth"],
    ["The funeral was on Monday and afterwards I smiled at the children.", "funeral"],
    ["I was mad at Tom, and I cried.", "mad at"],
    ["I drove and was driven home, then I laughed.", "driven"],
    ["Thank you for the tea. I cried.", "thank you for"],
    ["I was looking back at the photos and I smiled.", "looking back"],
  ])("never what was only done or seen: “%s”", (text, phrase) => {
    expect(said(text)).not.toContain(phrase.replace(/'/g, "’"));
    expect(insightsOf(text)).not.toMatch(/felt here: “(?:finished|watched|plan|the )/);
  });

  it("still the words that are one", () => {
    expect(said("I laughed with Lena, and later I cried on the stairs.")).toBe("felt here: “laughed” and “cried”");
    expect(said("I am angry and I am sad.")).toBe("more than one feeling: “angry” and “sad”");
    expect(insightsOf("The stairs were long. I am tired. The door was open.")).toContain("“tired”");
  });

  it("is told for phrases that the lexicon has, each of them alone", () => {
    for (const { mood, phrase } of namedPhrases) {
      const tokens = phrase.replace(/~/g, "").split(" ");
      const { length, hits } = hitsAt(tokens, 0);
      expect(length, phrase).toBe(tokens.length);
      if (mood === null) for (const hit of hits.filter(({ strength }) => strength === 3)) expect(hit.sayable, phrase).toBe(false);
      else expect(hits.find((hit) => hit.mood === mood)?.sayable, phrase).toBe(true);
    }
  });

  it("is never a hint of the weakest kind, in any mood", () => {
    for (const mood of MOODS) for (const word of ["tea", "rain", "bed", "late"]) expect(isSayable(mood, 1, word)).toBe(false);
  });
});
