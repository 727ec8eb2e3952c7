import { account } from "@/lib/account/wire";
import { type Ai, createAi } from "@/lib/ai/chain";
import { createGate } from "@/lib/ai/gate";
import { createGateStore, openEntries } from "@/lib/ai/gate-store";
import { createGemini } from "@/lib/ai/gemini";
import { createKeptAnswers } from "@/lib/ai/kept-answers";
import { createLedger } from "@/lib/ai/ledger";
import { createOpenAi } from "@/lib/ai/openai";
import { createPerformance } from "@/lib/ai/performance";
import type { AnsweringName, OutsideModel } from "@/lib/ai/port";
import type { Viewer } from "@/lib/auth/viewer";
import { careListening } from "@/lib/care/wire";
import { installationVault, vault as processVault } from "@/lib/crypto/process-vault";
import type { Database } from "@/lib/db/database";
import { garden } from "@/lib/garden/wire";
import { createContextReader } from "@/lib/guided/plans-context";
import { createPlanService } from "@/lib/guided/plans-service";
import { createPlanStore } from "@/lib/guided/plans-store";
import { createTemplateService } from "@/lib/guided/template-service";
import { createTemplateStore } from "@/lib/guided/template-store";
import { createCircling } from "@/lib/hints/circling";
import { readableEntries } from "@/lib/companions/earlier";
import { createReplies } from "@/lib/companions/replies";
import { createCompanionService } from "@/lib/companions/service";
import { createCompanionStore } from "@/lib/companions/store";
import { createHintService } from "@/lib/hints/service";
import { createHintStore } from "@/lib/hints/store";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { createMoodService } from "@/lib/mood/service";
import { memory } from "@/lib/memory/wire";
import { createReflectionStore } from "@/lib/mood/store";
import { moodLessons } from "@/lib/mood/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { type TestClock, testClock } from "./clock";

type Endpoint = { readonly baseUrl: string; readonly apiKey: string; readonly model: string; readonly embeddingModel: string };

export type AiRig = {
  readonly hints: ReturnType<typeof createHintService>;
  readonly mood: ReturnType<typeof createMoodService>;
  readonly plans: ReturnType<typeof createPlanService>;
  readonly templates: ReturnType<typeof createTemplateService>;
  /** The way to every AI itself, for what asks it without a service. */
  readonly ai: Ai;
  readonly companions: ReturnType<typeof createCompanionService>;
  readonly ledger: ReturnType<typeof createLedger>;
  readonly performance: ReturnType<typeof createPerformance>;
  readonly answers: ReturnType<typeof createKeptAnswers>;
  readonly clock: TestClock;
};

/** Hints, reflections and guided questions as the app wires them, on a test's database, with outside models at the given addresses. */
export function aiRig(
  db: Database,
  at: {
    readonly order: readonly AnsweringName[];
    readonly gemini?: Endpoint;
    readonly openai?: Endpoint;
    readonly ollama?: Endpoint;
    readonly callsPerDay?: number;
    readonly restMs?: number;
    /** What PAUZ remembers of everybody, for hints and companions. */
    readonly remembered?: readonly string[];
    /** The entries these lines have their words from. */
    readonly rememberedOf?: readonly EntryId[];
    /** Shortens every time limit to this many milliseconds. */
    readonly timeoutMs?: number;
    /** Runs before the gate reads the person's decisions, with how often it has read them. */
    readonly beforeDecision?: (count: number) => Promise<void>;
  },
): AiRig {
  const clock = testClock();
  const performance = createPerformance({ db, clock });
  const ledger = createLedger({ db, clock, performance });
  const real = createGateStore(db);
  let read = 0;
  const store: typeof real = {
    ...real,
    async decisions(viewer) {
      await at.beforeDecision?.((read += 1));
      return real.decisions(viewer);
    },
  };
  const answers = createKeptAnswers({ db, vault: processVault(), common: installationVault(), clock });
  const gate = createGate({ store, ledger, callsPerDay: at.callsPerDay ?? 300 });
  const models: OutsideModel[] = [
    ...(at.gemini === undefined ? [] : [createGemini(at.gemini)]),
    ...(at.openai === undefined ? [] : [createOpenAi(at.openai)]),
    ...(at.ollama === undefined ? [] : [createOpenAi({ ...at.ollama, name: "ollama" })]),
  ];
  const chain = createAi({
    gate,
    ledger,
    answers,
    models,
    order: at.order,
    restMs: at.restMs ?? 30_000,
  });
  const { timeoutMs } = at;
  const ai: typeof chain =
    timeoutMs === undefined
      ? chain
      : { ...chain, run: (viewer, inquiry) => chain.run(viewer, { ...inquiry, task: { ...inquiry.task, timeoutMs } }) };
  const parts = { db, vault: processVault(), bucket: smartbucket() };
  const hears = (text: string) => careListening().hears(text);
  const shared = { journal: journal(), ai, clock, hears };
  const templates = createTemplateService({ store: createTemplateStore(parts), clock });
  const settings = (viewer: Viewer) => account().settings(viewer);
  return {
    hints: createHintService({
      store: createHintStore(parts),
      circles: createCircling({ journal: journal() }),
      remembered: () => Promise.resolve(at.remembered ?? []),
      ...shared,
    }),
    mood: createMoodService({
      store: createReflectionStore(parts),
      leaningsOf: (viewer) => moodLessons().leanings(viewer),
      ...shared,
    }),
    templates,
    plans: createPlanService({
      store: createPlanStore(parts),
      templates,
      contextOf: createContextReader({ garden: garden(), journal: journal(), settings, clock }),
      remembered: (viewer, topic) => memory().linesFor(viewer, "prompts", { text: topic }),
      ...shared,
    }),
    ai,
    companions: createCompanionService({
      store: createCompanionStore(parts),
      replies: createReplies({
        ai,
        ledger,
        journal: journal(),
        entriesOf: (viewer) => readableEntries(viewer, journal()),
        remembered: async () => (at.remembered ?? []).map((line) => ({ line, entries: at.rememberedOf ?? [] })),
        openEntries: (viewer, ids) => openEntries(real, viewer, ids),
      }),
      journal: journal(),
      clock,
      hears,
    }),
    ledger,
    performance,
    answers,
    clock,
  };
}

/** Writes an entry and gives its id. */
export async function writeEntry(viewer: Viewer, body: string): Promise<EntryId> {
  const id = newId<EntryId>();
  const saved = await journal().save(viewer, id, { body }, { base: 0, zone: "UTC" });
  if (!saved.ok) throw new Error("the entry was not saved");
  return id;
}

/** The person says yes to AI with these providers, all features on; `changes` go over it. */
export async function consent(
  db: Database,
  viewer: Viewer,
  providers: readonly string[],
  changes: Partial<
    Record<
      "aiEnabled" | "aiHints" | "aiMood" | "aiPrompts" | "aiAsk" | "aiMeaning" | "aiCompanions" | "aiMemory" | "aiTranscription",
      boolean
    > & {
      aiConsentAt: Date | null;
    }
  > = {},
): Promise<void> {
  await db.prisma.settings.update({
    where: { userId: viewer.userId },
    data: {
      aiConsentAt: new Date("2026-03-01T09:00:00Z"),
      aiEnabled: true,
      aiProviders: [...providers],
      aiHints: true,
      aiMood: true,
      aiPrompts: true,
      aiAsk: true,
      aiMeaning: true,
      aiCompanions: true,
      aiMemory: true,
      aiTranscription: true,
      ...changes,
    },
  });
}
