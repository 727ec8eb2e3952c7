import { type AskedOnPages, askOnPage } from "./support/ai-pages";
import { aidedTest, onTheWire } from "./support/aided";
import { expectAxeClean } from "./support/axe";
import { expect } from "./support/fixtures";
import { signIn } from "./support/journal";

// Each use on its page: with no yes, with Gemini, with Gemini down and OpenAI up, with both down. Whoever answers is named.

type Named = { readonly here: RegExp; readonly gemini: RegExp; readonly openai: RegExp; readonly bothDown: RegExp };

const inPanel: Named = {
  here: /On this device/,
  gemini: /Gemini by Google/,
  openai: /OpenAI, because Gemini by Google didn’t answer/,
  bothDown: /On this device, because Gemini by Google didn’t answer/,
};

const named: Readonly<Record<Exclude<AskedOnPages, "context">, Named>> = {
  hint: inPanel,
  reflect: inPanel,
  ask: inPanel,
  companion: { ...inPanel, gemini: /Gemini/, openai: /OpenAI, because Gemini/, bothDown: /On this device, because Gemini/ },
  prompts: {
    // Questions of PAUZ's own need no name.
    here: /^(?!.*Questions (by|from))/s,
    gemini: /Questions by Gemini(?!, because)/,
    openai: /Questions by OpenAI, because Gemini didn’t answer/,
    bothDown: /Questions from this device, because Gemini didn’t answer/,
  },
  follow_up: {
    here: /Asked on this device/,
    gemini: /Asked by Gemini/,
    openai: /Asked by OpenAI/,
    bothDown: /Asked on this device/,
  },
  look_back: {
    here: /From this device/,
    gemini: /Written by Gemini/,
    openai: /Written by OpenAI, because Gemini didn’t answer/,
    bothDown: /From this device, because Gemini didn’t answer/,
  },
};

for (const use of Object.keys(named) as readonly (keyof typeof named)[]) {
  aidedTest(
    `${use}: by this device, by Gemini, by OpenAI in its place, by this device in theirs`,
    async ({ page, server, doubles }) => {
      await signIn(page);
      const headers = { origin: server.url };
      const settings = (ai: object) => page.request.patch("/api/v1/settings", { headers, data: { ai } });
      const ask = () => askOnPage[use](page, server.url);
      const { here, gemini, openai, bothDown } = named[use];

      await settings({ consent: false });
      await expect(await ask()).toContainText(here);
      expect(onTheWire(doubles)).toBe(0);

      await settings({ consent: true, hints: true, mood: true, prompts: true, ask: true, companions: true, memory: true });
      await expect(await ask()).toContainText(gemini);
      expect(doubles.gemini.requests.length).toBeGreaterThan(0);
      expect(doubles.openai.requests).toHaveLength(0);

      doubles.gemini.fail({ kind: "status", status: 503 }, 99);
      await expect(await ask()).toContainText(openai);
      expect(doubles.openai.requests.length).toBeGreaterThan(0);

      doubles.openai.fail({ kind: "cut" }, 99);
      await expect(await ask()).toContainText(bothDown);
      await expectAxeClean(page);
      expect([...doubles.gemini.refusals, ...doubles.openai.refusals]).toEqual([]);
    },
  );
}
