import type { GuidedDocument } from "@/lib/guided/view";

/** A journal of three questions with these answers. */
export function sampleDocument(...answers: readonly string[]): GuidedDocument {
  const prompts = ["What went well?", "What needs care?", "What will you keep?"].map((text, at) => ({
    id: `sample.${at + 1}`,
    text,
    form: { kind: "text" } as const,
  }));
  return {
    topic: "The house by the lake",
    source: { kind: "own" },
    language: "en",
    provider: "on-device",
    prompts,
    answers: answers.flatMap((text, at) => {
      const prompt = prompts[at];
      if (prompt === undefined || text === "") return [];
      const response = { kind: "text", text } as const;
      return [{ promptId: prompt.id, promptText: prompt.text, response, at: "2026-03-10T12:00:00.000Z" }];
    }),
    landing: null,
    finishedAt: null,
  };
}
