import { expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOllama, startOpenAi } from "@/e2e/doubles/openai";
import { consent } from "@/lib/testing/ai-rig";
import { aiUses, features } from "@/lib/testing/ai-uses";
import { testDatabase } from "@/lib/testing/database";
import { canary, everywhere } from "@/lib/testing/hostile-answers";
import { createPerson } from "@/lib/testing/people";
import { writingNames } from "./names";

// Answers that come after a minute, with the limits as they are: a file of its own, because it waits that minute.

const minute = 60_000;
const doubles = { gemini: await startGemini(), openai: await startOpenAi(), ollama: await startOllama() };
const { db } = await testDatabase({ ...doubles, providerOrder: [...writingNames, "on-device"] });
const text = "Lena again, about December. I said yes before she finished the sentence, and I worried all evening.";

it(
  "what comes after a minute is nobody's answer any more: each was given up before, and nothing of it is shown or kept",
  async () => {
    for (const double of Object.values(doubles)) {
      double.answer(() => everywhere(`What of December and ${canary}?`, "I worried all evening"));
      double.fail({ kind: "late", milliseconds: minute }, 1_000);
    }
    const speaking = features.filter((feature) => feature !== "embed" && aiUses[feature].ofSound === undefined);
    const prepared = await Promise.all(
      writingNames.flatMap((provider) =>
        speaking.map(async (feature) => {
          const { viewer } = await createPerson(db);
          const asking = await aiUses[feature].prepare(viewer, text);
          await consent(db, viewer, [provider]);
          return asking;
        }),
      ),
    );
    const begun = performance.now();
    let watched = "";
    const shown = await Promise.all(prepared.map(({ ask }) => ask((delta) => void (watched += delta))));
    expect(performance.now() - begun).toBeLessThan(minute);
    expect(shown).toHaveLength(writingNames.length * speaking.length);
    for (const double of Object.values(doubles)) expect(double.requests.length).toBeGreaterThanOrEqual(speaking.length);

    await new Promise((resolve) => setTimeout(resolve, minute + 2_000 - (performance.now() - begun)));
    expect(JSON.stringify(shown) + watched).not.toContain(canary);
    const { rows } = await db.pool.query("SELECT feature FROM ai_answers UNION ALL SELECT feature FROM ai_shared_answers");
    expect(rows).toEqual([]);
    await Promise.all(Object.values(doubles).map((double) => double.close()));
  },
  4 * minute,
);
