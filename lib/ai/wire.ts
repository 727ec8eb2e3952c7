import type { Viewer } from "@/lib/auth/viewer";
import { systemClock } from "@/lib/clock/clock";
import type { Config } from "@/lib/config/settings";
import { config } from "@/lib/config/config";
import { installationVault, vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { createAi } from "./chain";
import { createGate } from "./gate";
import { createGateStore } from "./gate-store";
import { createGemini } from "./gemini";
import { createKeptAnswers } from "./kept-answers";
import { createLedger } from "./ledger";
import { createOpenAi } from "./openai";
import { createPerformance } from "./performance";
import type { OutsideModel } from "./port";

function modelsOf({ gemini, openai, ollama }: Config): readonly OutsideModel[] {
  return [
    ...(gemini === undefined ? [] : [createGemini(gemini)]),
    ...(openai === undefined ? [] : [createOpenAi(openai)]),
    // Ollama takes any key, and its clients insist on one.
    ...(ollama === undefined ? [] : [createOpenAi({ ...ollama, name: "ollama", apiKey: "ollama" })]),
  ];
}

const parts = () => ({ db: database(), clock: systemClock });

/** The process's record of how each AI does. */
export const aiPerformance = () => singleton("service.ai-performance", () => createPerformance(parts()));

/** The process's ledger of AI uses. */
export const aiLedger = () => singleton("service.ai-ledger", () => createLedger({ ...parts(), performance: aiPerformance() }));

/** The process's answers that need not be asked for again. */
export const aiAnswers = () =>
  singleton("service.ai-answers", () => createKeptAnswers({ ...parts(), vault: vault(), common: installationVault() }));

/** The process's one way out. */
export const aiGate = () =>
  singleton("service.ai-gate", () =>
    createGate({ store: createGateStore(database()), ledger: aiLedger(), callsPerDay: config().aiCallsPerDay }),
  );

/** The process's way to every AI, through the gate. */
export const ai = () =>
  singleton("service.ai", () => {
    const ledger = aiLedger();
    const { aiRestSeconds, providerOrder: order } = config();
    return createAi({
      gate: aiGate(),
      ledger,
      answers: aiAnswers(),
      models: modelsOf(config()),
      order,
      restMs: aiRestSeconds * 1_000,
    });
  });

/** How many of a day's calls to outside AIs a person has used; beyond them this device answers. Vectors are counted apart. */
export async function aiBudget(viewer: Viewer): Promise<{ readonly used: number; readonly of: number }> {
  return { used: await aiLedger().sentInADay(viewer, "hint"), of: config().aiCallsPerDay };
}
