import { startElevenLabs } from "@/e2e/doubles/elevenlabs";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import { aiWireContract } from "@/lib/testing/ai-wire-contract";
import { testDatabase } from "@/lib/testing/database";

const [gemini, openai, ollama, elevenlabs] = await Promise.all([startGemini(), startOpenAi(), startOllama(), startElevenLabs()]);
const { db } = await testDatabase({
  gemini,
  openai,
  ollama,
  elevenlabs,
  transcriberOrder: ["elevenlabs", "openai"],
  providerOrder: ["gemini", "openai", "ollama", "on-device"],
});

aiWireContract("with everything else on this machine", {
  db,
  doubles: { gemini, openai, ollama, elevenlabs },
  elsewhere: () => [],
});
