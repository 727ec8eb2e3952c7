import type { AiDouble } from "../doubles/ai-double";
import { startGemini } from "../doubles/gemini";
import { startOpenAi } from "../doubles/openai";
import { raindropEnvironment, test } from "./fixtures";

type Doubles = { readonly gemini: AiDouble; readonly openai: AiDouble };

/** Journeys on a server that has both providers' keys, and finds the doubles in their places. */
export const aidedTest = test.extend<{ mended: undefined }, { doubles: Doubles; restSeconds: string }>({
  restSeconds: ["1", { scope: "worker", option: true }],
  // What one journey made fail answers in the next.
  mended: [
    async ({ doubles: { gemini, openai } }, provide) => {
      gemini.heal();
      openai.heal();
      await provide(undefined);
    },
    { auto: true },
  ],
  doubles: [
    async ({}, provide) => {
      const [gemini, openai] = await Promise.all([startGemini(), startOpenAi()]);
      await provide({ gemini, openai });
      await Promise.all([gemini.close(), openai.close()]);
    },
    { scope: "worker" },
  ],
  environment: [
    async ({ doubles: { gemini, openai }, raindrop, restSeconds }, provide) =>
      provide({
        ...(raindrop === undefined ? {} : raindropEnvironment(raindrop)),
        GEMINI_API_KEY: gemini.apiKey,
        GEMINI_BASE_URL: gemini.baseUrl,
        GEMINI_MODEL: gemini.model,
        OPENAI_API_KEY: openai.apiKey,
        OPENAI_BASE_URL: openai.baseUrl,
        OPENAI_MODEL: openai.model,
        // And it isn't left to rest for long.
        PAUZ_AI_REST_SECONDS: restSeconds,
      }),
    { scope: "worker" },
  ],
});

/** How many requests have reached an outside AI. */
export function onTheWire({ gemini, openai }: Doubles): number {
  return gemini.requests.length + openai.requests.length;
}
