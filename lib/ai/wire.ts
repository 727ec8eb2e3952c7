import { systemClock } from "@/lib/clock/clock";
import type { Config } from "@/lib/config/settings";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { createAi } from "./chain";
import { createGate } from "./gate";
import { createGateStore } from "./gate-store";
import { createGemini } from "./gemini";
import { createLedger } from "./ledger";
import { createOpenAi } from "./openai";
import { createPerformance } from "./performance";
import type { OutsideModel } from "./port";

/** Calls to outside providers per person and day; beyond it the device answers. */
const callsPerDay = 300;

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

/** The process's way to every AI, through the gate. */
export const ai = () =>
  singleton("service.ai", () => {
    const ledger = aiLedger();
    const gate = createGate({ store: createGateStore(database()), ledger, callsPerDay });
    return createAi({ gate, ledger, models: modelsOf(config()), order: config().providerOrder, restMs: 30_000 });
  });
