import { expect, it } from "vitest";
import { startElevenLabs } from "@/e2e/doubles/elevenlabs";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import { startRaindropDouble } from "@/e2e/doubles/raindrop";
import { aiWireContract } from "@/lib/testing/ai-wire-contract";
import { testDatabase } from "@/lib/testing/database";
import { account } from "@/lib/testing/raindrop-rig";

const [gemini, openai, ollama, elevenlabs, raindrop] = await Promise.all([
  startGemini(),
  startOpenAi(),
  startOllama(),
  startElevenLabs(),
  startRaindropDouble(account),
]);
const { db } = await testDatabase({
  gemini,
  openai,
  ollama,
  elevenlabs,
  transcriberOrder: ["elevenlabs", "openai"],
  providerOrder: ["gemini", "openai", "ollama", "on-device"],
  smartbucket: "raindrop",
  smartmemory: "raindrop",
  raindrop: { ...account, baseUrl: raindrop.baseUrl },
});

// Objects lie there sealed, and what is remembered lies here: nobody in these tests said that anything may lie open.
aiWireContract("with Raindrop as the store", {
  db,
  doubles: { gemini, openai, ollama, elevenlabs },
  elsewhere: () => raindrop.wire,
});

it("the store has kept what was made of it all, and was asked for no more", () => {
  const calls = new Set(raindrop.requests.map(({ call }) => call));
  expect([...calls].sort()).toEqual(["get_object", "put_object"]);
  expect(raindrop.refusals).toEqual([]);
  return raindrop.close();
});
