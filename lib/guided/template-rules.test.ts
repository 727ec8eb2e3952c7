import { describe, expect, it } from "vitest";
import { copyName, maxTemplateName, templateFault, templateFaultWords, tidyTemplate } from "./template-rules";

const good = { name: "Sundays", prompts: ["What was quiet?"] };

describe("a template", () => {
  it("is kept without what surrounds it: one line for the name, no blank questions", () => {
    expect(tidyTemplate({ name: "  Sunday\n evenings ", prompts: [" What was quiet? ", " ", "", "One\nand two?"] })).toEqual({
      name: "Sunday evenings",
      prompts: ["What was quiet?", "One\nand two?"],
    });
  });

  it.each([
    ["good", good, undefined],
    ["the longest name", { ...good, name: "😀".repeat(80) }, undefined],
    ["forty of the longest questions", { ...good, prompts: Array.from({ length: 40 }, () => "é".repeat(500)) }, undefined],
    ["no name", { ...good, name: "" }, { code: "name_empty" }],
    ["a name too long", { ...good, name: "a".repeat(81) }, { code: "name_too_long" }],
    ["no question", { ...good, prompts: [] }, { code: "no_prompts" }],
    ["too many questions", { ...good, prompts: Array.from({ length: 41 }, () => "What?") }, { code: "too_many_prompts" }],
    ["a question too long", { ...good, prompts: ["What?", "a".repeat(501)] }, { code: "prompt_too_long", prompt: 2 }],
    ["half a character", { ...good, name: "a\ud800" }, { code: "unstorable_text" }],
    ["a zero character", { ...good, prompts: ["What\0?"] }, { code: "unstorable_text" }],
  ])("with %s", (_what, draft, fault) => {
    expect(templateFault(draft)).toEqual(fault);
    if (fault !== undefined) expect(templateFaultWords(templateFault(draft) ?? { code: "name_empty" })).toMatch(/\.$/);
  });
});

describe("a copy's name", () => {
  it.each([
    ["Sundays", "Sundays (copy)"],
    ["a".repeat(80), `${"a".repeat(73)} (copy)`],
    [`${"a".repeat(72)} bc`, `${"a".repeat(72)} (copy)`],
  ])("of %s", (name, copy) => expect(copyName(name)).toBe(copy));

  it("never cuts a character in two, and stays within the limit", () => {
    const copy = copyName("👩‍👩‍👧".repeat(16));
    expect([...copy].length).toBeLessThanOrEqual(maxTemplateName);
    expect(copy.replace(/(?:👩‍👩‍👧)+/u, "")).toBe(" (copy)");
  });
});
