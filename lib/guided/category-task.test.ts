import { describe, expect, it } from "vitest";
import { nineQuestions } from "@/e2e/doubles/ai-nine-questions";
import { answerSchema } from "@/lib/ai/answer-schema";
import { hostileSentences } from "@/lib/testing/hostile-answers";
import { categories } from "./categories";
import { categoryTask, colouredFor, keptCategory } from "./category-task";

const [mind] = categories;
if (mind === undefined) throw new Error("no category");
const task = categoryTask(mind);
const kept = keptCategory(task);
const polite = nineQuestions(mind.name, answerSchema(task.schema));

/** What is made of an answer in which something is otherwise. */
function accepted(changes: Readonly<Record<string, unknown>> = {}) {
  const raw = task.schema.safeParse({ ...(JSON.parse(polite) as object), ...changes });
  const said = raw.success ? task.accept(raw.data) : undefined;
  return said?.kind === "set" ? said : undefined;
}
const texts = (said: ReturnType<typeof accepted>, quadrant?: Parameters<typeof colouredFor>[1]) =>
  said === undefined ? [] : colouredFor(said, quadrant).map(({ text }) => text);
const restless = "What in “Mind” could wait until the kettle has boiled?";

describe("the questions of a category", () => {
  it("are nine, and one of them is another for each way of feeling", () => {
    const said = accepted();
    const plain = texts(said);
    expect(plain).toHaveLength(9);
    for (const [quadrant, place] of [
      ["good-lively", 2],
      ["good-quiet", 2],
      ["hard-restless", 5],
      ["hard-heavy", 5],
    ] as const) {
      const own = texts(said, quadrant);
      expect(own.flatMap((text, at) => (text === plain[at] ? [] : [at]))).toEqual([place]);
      expect(new Set(own).size).toBe(9);
    }
    expect(texts(said, "hard-restless")[5]).toBe(restless);
  });

  it.each(hostileSentences)("are the nine alone for a feeling whose question has %s in it", (_what, sentence) => {
    const when = { good_lively: sentence, good_quiet: "", hard_restless: restless, hard_heavy: sentence };
    const said = accepted({ when });
    expect([...(said?.when?.keys() ?? [])]).toEqual(["hard-restless"]);
    expect(texts(said, "hard-heavy")).toEqual(texts(said));
    if (said === undefined) throw new Error("nothing was accepted");
    const lying = kept.write(said);
    expect(lying).not.toContain(JSON.stringify(sentence));
    expect(kept.read(lying)).toEqual(said);
  });

  it.each([
    ["missing", undefined],
    ["words", "How are you?"],
    ["numbers", { good_lively: 1, good_quiet: null, hard_restless: [], hard_heavy: {} }],
    ["one of the nine once more", { good_lively: "Who would smile at hearing you speak of “Mind” tonight?" }],
  ])("are there where those for feelings are %s", (_what, when) => {
    const said = accepted({ when });
    expect(texts(said, "hard-heavy")).toEqual(texts(accepted()));
  });

  it("are none where the nine are not good enough, whatever else there is", () => {
    expect(accepted({ boundaries: ["Well?"] })).toBeUndefined();
    expect(kept.read("{")).toBeUndefined();
    expect(kept.read('{"care":true}')).toBeUndefined();
  });
});
