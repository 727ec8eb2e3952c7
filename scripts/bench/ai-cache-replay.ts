import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nineQuestions } from "@/e2e/doubles/ai-nine-questions";
import type { AiDouble } from "@/e2e/doubles/ai-double";
import { startGemini } from "@/e2e/doubles/gemini";
import { costMicros } from "@/lib/ai/prices";
import type { Viewer } from "@/lib/auth/viewer";
import { type Database, openDatabase } from "@/lib/db/database";
import { openEmbedded } from "@/lib/db/embedded/embedded";
import { migrate } from "@/lib/db/migrate";
import { garden } from "@/lib/garden/wire";
import { guided } from "@/lib/guided/wire";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { setSingleton } from "@/lib/process/singleton";
import { type AiRig, aiRig, consent } from "@/lib/testing/ai-rig";
import { testConfig } from "@/lib/testing/config";
import { createPerson } from "@/lib/testing/people";
import { aiCacheTrace, people, type TraceEvent } from "./ai-cache-trace";

/** What came of one use in a replay. */
type Use = { calls: number; hits: number; micros: number };
type Replay = Readonly<Record<"hint" | "prompts", Use>>;

/** The same trace with the cache and without it. */
export type CacheReport = { readonly cached: Replay; readonly uncached: Replay };

const hourMs = 3_600_000;
// What a request and an answer weigh: about four characters a token in English.
const tokens = (text: string) => Math.ceil(text.length / 4);

const turns = [
  "What is behind that for you?",
  "What happened just before it?",
  "Who would have seen it differently?",
  "What did you leave out?",
  "Where in the room were you?",
  "What would you like to happen next?",
  "How would you tell it in a year?",
  "What did your hands do meanwhile?",
];

/** A hint about another sentence each time, and never twice in the same words, as a good model would ask. */
function hintAbout(entry: string, asked: number, count: number): string {
  const sentences = entry.split(/(?<=\.) /);
  const sentence = (sentences[asked % sentences.length] ?? "").replace(/\.$/, "");
  return JSON.stringify({ care: false, question: `“${sentence}” ${turns[count % turns.length] ?? ""}` });
}

/** Plays the trace once through the services. */
async function replay(db: Database, gemini: AiDouble, keeps: boolean): Promise<Replay> {
  const rig: AiRig = aiRig(db, { order: ["gemini", "on-device"], gemini, keeps });
  // The record's own rows are written now; a trace of nine days stays within what counts as lately.
  const begun = new Date();
  const micros: Record<"hint" | "prompts", number> = { hint: 0, prompts: 0 };
  let hinted = 0;
  gemini.heal();
  gemini.answer(({ message, instructions, schema }) => {
    const data = JSON.parse(message) as { entry?: string; topic?: string; questions_already_asked?: readonly string[] };
    const answer =
      data.topic === undefined
        ? hintAbout(data.entry ?? "", data.questions_already_asked?.length ?? 0, (hinted += 1))
        : nineQuestions(data.topic);
    const usage = { input: tokens(instructions + message + JSON.stringify(schema)), output: tokens(answer) };
    micros[data.topic === undefined ? "hint" : "prompts"] += costMicros("gemini", gemini.model, usage) ?? 0;
    return answer;
  });
  await db.prisma.aiSharedAnswer.deleteMany();
  await db.prisma.aiPerformance.deleteMany();
  const viewers: Viewer[] = [];
  for (let count = 0; count < people; count += 1) {
    const { viewer } = await createPerson(db);
    await consent(db, viewer, ["gemini"]);
    viewers.push(viewer);
  }
  const player = createPlayer(rig, viewers);
  for (const event of aiCacheTrace()) {
    rig.clock.set(new Date(begun.getTime() + event.at * hourMs));
    await player(event);
  }
  if (gemini.refusals.length > 0) throw new Error(`the double refused: ${gemini.refusals[0] ?? ""}`);
  const rows = await db.prisma.aiPerformance.findMany({ select: { use: true, provider: true, success: true, cached: true } });
  const strays = rows.filter(({ provider }) => provider !== "gemini");
  if (strays.length > 0) throw new Error(`${strays.length} calls went another way than Gemini's`);
  const of = (use: "hint" | "prompts"): Use => {
    // An answer that wasn't good enough was asked for a second time; a repetition is no call of the trace.
    const mine = rows.filter((row) => row.use === use && row.success);
    return { calls: mine.length, hits: mine.filter(({ cached }) => cached).length, micros: micros[use] };
  };
  return { hint: of("hint"), prompts: of("prompts") };
}

/** Does what an event says, as the person would through the app. */
function createPlayer(rig: AiRig, viewers: readonly Viewer[]) {
  const entries = new Map<number, { readonly id: EntryId; revision: number; text: string }>();
  const waiting = new Map<number, EntryId>();

  return async (event: TraceEvent): Promise<void> => {
    const viewer = viewers[event.person];
    if (viewer === undefined) throw new Error("nobody there");
    switch (event.kind) {
      case "begin": {
        const set = await rig.plans.begin(viewer, event.choice);
        if (!set.ok) throw new Error(set.error);
        waiting.set(event.person, set.value.id);
        return;
      }
      case "finish": {
        const id = waiting.get(event.person);
        const document = id === undefined ? undefined : await rig.plans.planned(viewer, id);
        const [first] = document?.prompts ?? [];
        if (id === undefined || document === undefined || first === undefined) throw new Error("no questions wait");
        const response = { kind: "text", text: "A slow morning, and the window open." } as const;
        const answers = [{ promptId: first.id, promptText: first.text, response, at: rig.clock.now().toISOString() }];
        await guided().save(viewer, id, { ...document, answers }, { base: 0, zone: "Europe/Berlin" });
        waiting.delete(event.person);
        return;
      }
      case "feel":
        await garden().checkIn(viewer, { mood: event.mood, feeling: null, intensity: null, note: null });
        return;
      case "write": {
        const entry = entries.get(event.entry) ?? { id: newId<EntryId>(), revision: 0, text: "" };
        const target = { base: entry.revision, zone: "Europe/Berlin" };
        const saved = await journal().save(viewer, entry.id, { body: event.text }, target);
        if (!saved.ok) throw new Error("not saved");
        entries.set(event.entry, { id: entry.id, revision: entry.revision + 1, text: event.text });
        return;
      }
      case "hint": {
        const entry = entries.get(event.entry);
        if (entry === undefined) throw new Error("no entry");
        const { another } = event;
        const hint = await rig.hints.ask(viewer, entry.id, entry.text, { another });
        // Where the care layer speaks in a hint's place, nothing is asked: that is no call.
        if (!hint.ok && hint.error !== "care_first") throw new Error(hint.error);
      }
    }
  };
}

/** Replays the trace on a PostgreSQL of its own, with a stand-in for Gemini: with the cache, and without it. */
export async function replayAiCache(): Promise<CacheReport> {
  const folder = mkdtempSync(join(tmpdir(), "pauz-ai-cache-"));
  const gemini = await startGemini();
  // A benchmark's data need not outlive a power cut.
  const server = await openEmbedded(join(folder, "pg"), { fsync: "off", synchronous_commit: "off", full_page_writes: "off" });
  try {
    await migrate(server.connection);
    const config = testConfig(server.connection, join(folder, "data"));
    const db = openDatabase(config.database, { max: config.databasePool });
    setSingleton("config", config);
    setSingleton("database", db);
    try {
      return { cached: await replay(db, gemini, true), uncached: await replay(db, gemini, false) };
    } finally {
      await db.close();
    }
  } finally {
    await server.stop();
    await gemini.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Hit rate and part of the cost saved, of one use or of both. */
export function savings({ cached, uncached }: CacheReport, ...uses: readonly ("hint" | "prompts")[]) {
  const sum = (replayed: Replay, what: keyof Use) => uses.reduce((total, use) => total + replayed[use][what], 0);
  const calls = sum(cached, "calls");
  return {
    calls,
    hitRate: sum(cached, "hits") / calls,
    saved: 1 - sum(cached, "micros") / sum(uncached, "micros"),
    dollars: sum(uncached, "micros") / 1e6,
  };
}
