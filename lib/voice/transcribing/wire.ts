import { aiGate } from "@/lib/ai/wire";
import { createOutsideCalls } from "@/lib/ai/outside-calls";
import { audit } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { transcribeModelOf } from "@/lib/config/providers";
import type { Config } from "@/lib/config/settings";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { queue } from "@/lib/queue/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createSoundObjects } from "../sound-objects";
import { transcribeRecording } from "../transcribe-recording";
import type { AfterFinish } from "../upload-store";
import { createElevenLabs } from "./elevenlabs";
import { createHearing } from "./hearing";
import { createOpenAiTranscriber } from "./openai";
import type { Transcriber } from "./port";
import { createTranscribing } from "./service";
import { createTranscribingStore } from "./store";

const clock = systemClock;

/** Whoever is configured to turn sound into words, in the order in which they are asked. */
function transcribersOf(settings: Config): readonly Transcriber[] {
  const { elevenlabs, openai } = settings;
  const model = transcribeModelOf(settings);
  return settings.transcriberOrder.flatMap((name) => {
    if (name === "elevenlabs") return elevenlabs === undefined ? [] : [createElevenLabs({ ...elevenlabs, clock })];
    return openai === undefined || model === undefined ? [] : [createOpenAiTranscriber({ ...openai, model, clock })];
  });
}

/** The process's way to whoever turns sound into words, through the gate. */
const hearing = () =>
  singleton("service.hearing", () => {
    const settings = config();
    const call = createOutsideCalls({ gate: aiGate(), restMs: settings.aiRestSeconds * 1_000 });
    return createHearing({ call, transcribers: transcribersOf(settings), clock });
  });

/** Turns recordings into words; for the job. */
export const transcribing = () =>
  singleton("service.transcribing", () =>
    createTranscribing({
      store: createTranscribingStore({ db: database(), vault: vault() }),
      objects: createSoundObjects({ bucket: smartbucket(), vault: vault() }),
      hearing: hearing(),
      clock,
      sealBroken: (userId, what) => audit().record(userId, "seal.broken", what),
    }),
  );

/** A recording that is whole: its words are asked for, in the same transaction, where there is anybody to ask. */
export const askForWords: AfterFinish = async (sql, order) => {
  if (!hearing().possible) return "no_provider";
  await queue().enqueue(sql, transcribeRecording, order);
  return "queued";
};
