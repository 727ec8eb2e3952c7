import { expect, it } from "vitest";
import { outsideProviders } from "./outside-providers";
import { hearersOf } from "./view";

const gemini = { apiKey: "k", model: "m", embeddingModel: "e" };
const openai = (baseUrl: string) => ({ apiKey: "k", model: "m", embeddingModel: "e", baseUrl });

it("names nobody where nothing is configured", () => {
  expect(outsideProviders({ transcriberOrder: [], providerOrder: ["on-device"] })).toEqual([]);
});

it("names who would get the text, in the order in which they are asked", () => {
  const named = outsideProviders({
    transcriberOrder: ["openai"],
    gemini,
    openai: openai("https://api.openai.com/v1"),
    providerOrder: ["openai", "gemini", "on-device"],
  });
  expect(named.map(({ name, receiver, reads, hears }) => [name, receiver, reads, hears])).toEqual([
    ["OpenAI", "OpenAI", true, 0],
    ["Gemini by Google", "Google", true, null],
  ]);
});

it("names the machine that really gets the text, where another speaks OpenAI's language", () => {
  const [server] = outsideProviders({
    transcriberOrder: [],
    openai: openai("http://192.168.1.5:11434/v1"),
    providerOrder: ["openai"],
  });
  expect(server?.receiver).toBe("the server at 192.168.1.5:11434");
  expect(JSON.stringify(server)).not.toContain("OpenAI");
});

it("leaves out what is configured but not asked", () => {
  expect(outsideProviders({ transcriberOrder: [], gemini, providerOrder: ["on-device"] })).toEqual([]);
});

it("names who only hears after those who read, and who hears first", () => {
  const all = outsideProviders({
    openai: openai("http://127.0.0.1:8000/v1"),
    elevenlabs: { apiKey: "k", model: "scribe_v2", baseUrl: "https://api.elevenlabs.io" },
    gemini,
    providerOrder: ["gemini", "on-device"],
    transcriberOrder: ["elevenlabs", "openai"],
  });
  expect(all.map(({ id, reads, hears }) => [id, reads, hears])).toEqual([
    ["gemini", true, null],
    ["elevenlabs", false, 0],
    ["openai", false, 1],
  ]);
  expect(hearersOf(all).map(({ receiver }) => receiver)).toEqual(["ElevenLabs", "the server at 127.0.0.1:8000"]);
});
