import { expect, it } from "vitest";
import { hearingWords } from "./hearing-words";

const elevenlabs = { id: "elevenlabs", name: "ElevenLabs" } as const;
const openai = { id: "openai", name: "the AI server at 10.0.0.2" } as const;
const yes = {
  enabled: true,
  consentAt: new Date("2026-11-01T10:00:00Z"),
  providers: ["elevenlabs", "openai"],
  transcription: true,
};

it("says how it is without anybody", () => {
  expect(hearingWords([], yes)).toMatchObject({ title: "Nobody turns voice into words here", door: null });
});

it("names who hears it, and who stands in", () => {
  const words = hearingWords([elevenlabs, openai], yes);
  expect(words.title).toBe("ElevenLabs turns your voice into words");
  expect(words.says).toContain("or to the AI server at 10.0.0.2 where nobody answers");
});

it("names nobody whom the yes didn't", () => {
  const words = hearingWords([elevenlabs, openai], { ...yes, providers: ["openai"] });
  expect(words.title).toBe("The AI server at 10.0.0.2 turns your voice into words");
  expect(JSON.stringify(words)).not.toContain("ElevenLabs");
  expect(hearingWords([elevenlabs], { ...yes, providers: ["gemini"] }).title).toBe("Recordings stay here");
});

it.each([
  [{ ...yes, consentAt: null, enabled: false, providers: [] }, "Nothing is sent until you say yes"],
  [{ ...yes, enabled: false }, "AI is off: recordings stay here"],
  [{ ...yes, transcription: false }, "Turning voice into words is off: recordings stay here"],
])("says what keeps them in, and who it would be", (ai, title) => {
  const words = hearingWords([elevenlabs, openai], ai);
  expect(words.title).toBe(title);
  expect(words.says).toContain("ElevenLabs, or the AI server at 10.0.0.2 where that one doesn’t answer");
  expect(words.door).toBe("AI and privacy");
});
