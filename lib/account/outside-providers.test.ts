import { expect, it } from "vitest";
import { outsideProviders } from "./outside-providers";

const gemini = { apiKey: "k", model: "m", embeddingModel: "e" };
const openai = (baseUrl: string) => ({ apiKey: "k", model: "m", embeddingModel: "e", baseUrl });

it("names nobody where nothing is configured", () => {
  expect(outsideProviders({ providerOrder: ["on-device"] })).toEqual([]);
});

it("names who would get the text, in the order in which they are asked", () => {
  const named = outsideProviders({
    gemini,
    openai: openai("https://api.openai.com/v1"),
    providerOrder: ["openai", "gemini", "on-device"],
  });
  expect(named.map(({ name, receiver }) => [name, receiver])).toEqual([
    ["OpenAI", "OpenAI"],
    ["Gemini by Google", "Google"],
  ]);
});

it("names the machine that really gets the text, where another speaks OpenAI's language", () => {
  const [server] = outsideProviders({ openai: openai("http://192.168.1.5:11434/v1"), providerOrder: ["openai"] });
  expect(server?.receiver).toBe("the server at 192.168.1.5:11434");
  expect(JSON.stringify(server)).not.toContain("OpenAI");
});

it("leaves out what is configured but not asked", () => {
  expect(outsideProviders({ gemini, providerOrder: ["on-device"] })).toEqual([]);
});
