import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { aiProviderContract, type ProviderUnderTest } from "@/lib/testing/ai-provider-contract";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import type { AnsweringName } from "./port";

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
const ollama = await startOllama();
const doubles = [gemini, openai, ollama];

beforeEach(() => {
  for (const double of doubles) double.heal();
});
// A real service would have refused these.
afterEach(() => {
  expect(doubles.flatMap(({ refusals }) => refusals)).toEqual([]);
});
afterAll(() => Promise.all(doubles.map((double) => double.close())));

/** One person and one entry of theirs for each text, asked through the services with a single provider in the order. */
async function through(name: AnsweringName): Promise<ProviderUnderTest> {
  const rig: AiRig = aiRig(db, { order: [name], gemini, openai, ollama });
  const { viewer } = await createPerson(db);
  await consent(db, viewer, ["gemini", "openai", "ollama"]);
  const entries = new Map<string, EntryId>();
  const entryOf = async (text: string) => {
    const known = entries.get(text) ?? (await writeEntry(viewer, text));
    entries.set(text, known);
    return known;
  };
  return {
    name,
    async hint(text, onText) {
      const asked = await rig.hints.ask(viewer satisfies Viewer, await entryOf(text), text, { onText, another: true });
      if (asked.ok) return { kind: "answer", value: asked.value.text };
      return { kind: asked.error === "no_suggestion" ? "nothing" : "failed" };
    },
    async reflect(text) {
      const reflected = await rig.mood.reflect(viewer, await entryOf(text));
      return reflected.ok ? { kind: "answer", value: reflected.value } : { kind: "failed" };
    },
    async prompts(topic) {
      const asked = await rig.plans.questions(viewer, topic);
      if (!asked.ok) throw new Error(asked.error);
      const { provider, language, prompts } = asked.value;
      return { provider, language, questions: prompts };
    },
    embeds: name !== "on-device",
    async embed(texts, as) {
      const entries = as === "questions" ? [] : await Promise.all(texts.map(entryOf));
      return rig.ai.embed(viewer, { entries, texts, words: texts.length });
    },
  };
}

aiProviderContract("Gemini", () => through("gemini"));
aiProviderContract("OpenAI", () => through("openai"));
aiProviderContract("Ollama", () => through("ollama"));
aiProviderContract("On-device", () => through("on-device"));
