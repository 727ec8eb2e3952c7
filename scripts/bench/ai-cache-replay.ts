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

type UseName = "hint" | "prompts";
/** What came of one use in a replay. */
type Use = { calls: number; hits: number; micros: number };
/** Why something was asked for, in words for a table. */
type Reason = { readonly use: UseName; readonly reason: string; calls: number; hits: number };

/** What the trace came to, by use and by why something was asked for. */
export type CacheReport = Readonly<Record<UseName, Use>> & { readonly model: string; readonly reasons: readonly Reason[] };

/**
 * What the same calls weigh with nothing kept and one question asked for at a time, as they were before a call brought several:
 * counted on this trace on 21 November 2026, in the same way. Asking for several with nothing kept would be dearer, and so the
 * savings larger; that is not what somebody without a cache would do.
 */
const without: Readonly<Record<UseName, { readonly calls: number; readonly input: number; readonly output: number }>> = {
  prompts: { calls: 346, input: 229_795, output: 65_711 },
  hint: { calls: 653, input: 474_622, output: 23_827 },
};

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

/** Questions about another sentence each time, and none twice in the same words, as a good model would ask. */
function hintAbout(entry: string, asked: number, count: number, spare: number): string {
  const sentences = entry.split(/(?<=\.) /);
  const [question, ...further] = Array.from({ length: 1 + spare }, (_, at) => {
    const sentence = (sentences[(asked + at) % sentences.length] ?? "").replace(/\.$/, "");
    return `“${sentence}” ${turns[(count + at) % turns.length] ?? ""}`;
  });
  return JSON.stringify({ care: false, question, spare: further });
}

type Sent = {
  readonly entry?: string;
  readonly topic?: string;
  readonly questions_already_asked?: readonly string[];
  readonly spare?: readonly unknown[];
};

/** Plays the trace once through the services. */
async function replay(db: Database, gemini: AiDouble): Promise<CacheReport> {
  const rig: AiRig = aiRig(db, { order: ["gemini", "on-device"], gemini });
  // The record's own rows are written now; a trace of nine days stays within what counts as lately.
  const begun = new Date();
  const micros: Record<UseName, number> = { hint: 0, prompts: 0 };
  let hinted = 0;
  gemini.answer(({ message, instructions, schema }) => {
    const data = JSON.parse(message) as Sent;
    const { entry = "", questions_already_asked: asked = [], spare = [] } = data;
    const answer =
      data.topic === undefined ? hintAbout(entry, asked.length, (hinted += 1), spare.length) : nineQuestions(data.topic, schema);
    const usage = { input: tokens(instructions + message + JSON.stringify(schema)), output: tokens(answer) };
    micros[data.topic === undefined ? "hint" : "prompts"] += costMicros("gemini", gemini.model, usage) ?? 0;
    return answer;
  });
  const viewers: Viewer[] = [];
  for (let count = 0; count < people; count += 1) {
    const { viewer } = await createPerson(db);
    await consent(db, viewer, ["gemini"]);
    viewers.push(viewer);
  }
  const player = createPlayer(rig, viewers);
  const reasons = new Map<string, Reason>();
  for (const event of aiCacheTrace()) {
    rig.clock.set(new Date(begun.getTime() + event.at * hourMs));
    const sent = gemini.requests.length;
    const why = await player(event);
    if (why === undefined) continue;
    const row = reasons.get(why.reason) ?? { ...why, calls: 0, hits: 0 };
    row.calls += 1;
    if (gemini.requests.length === sent) row.hits += 1;
    reasons.set(why.reason, row);
  }
  if (gemini.refusals.length > 0) throw new Error(`the double refused: ${gemini.refusals[0] ?? ""}`);
  const rows = await db.prisma.aiPerformance.findMany({ select: { use: true, provider: true, success: true, cached: true } });
  const strays = rows.filter(({ provider }) => provider !== "gemini");
  if (strays.length > 0) throw new Error(`${strays.length} calls went another way than Gemini's`);
  const of = (use: UseName): Use => {
    // An answer that wasn't good enough was asked for a second time; a repetition is no call of the trace.
    const mine = rows.filter((row) => row.use === use && row.success);
    return { calls: mine.length, hits: mine.filter(({ cached }) => cached).length, micros: micros[use] };
  };
  return { hint: of("hint"), prompts: of("prompts"), model: gemini.model, reasons: [...reasons.values()] };
}

/** Does what an event says, as the person would through the app; of a call, says why it was made. */
function createPlayer(rig: AiRig, viewers: readonly Viewer[]) {
  const entries = new Map<number, { readonly id: EntryId; revision: number; text: string; asked: string | undefined }>();
  const waiting = new Map<number, EntryId>();

  return async (event: TraceEvent): Promise<Pick<Reason, "use" | "reason"> | undefined> => {
    const viewer = viewers[event.person];
    if (viewer === undefined) throw new Error("nobody there");
    switch (event.kind) {
      case "begin": {
        const set = await rig.plans.begin(viewer, event.choice);
        // Where the care layer speaks in the questions' place, nothing is asked: that is no call, and nothing is written.
        if (!set.ok && set.error !== "care_first") throw new Error(set.error);
        waiting.delete(event.person);
        if (!set.ok) return undefined;
        waiting.set(event.person, set.value.id);
        return { use: "prompts", reason: event.choice.kind === "category" ? "a category" : "a topic of one’s own" };
      }
      case "finish": {
        const id = waiting.get(event.person);
        if (id === undefined) return undefined;
        const document = await rig.plans.planned(viewer, id);
        const [first] = document?.prompts ?? [];
        if (document === undefined || first === undefined) throw new Error("no questions wait");
        const response = { kind: "text", text: "A slow morning, and the window open." } as const;
        const answers = [{ promptId: first.id, promptText: first.text, response, at: rig.clock.now().toISOString() }];
        await guided().save(viewer, id, { ...document, answers }, { base: 0, zone: "Europe/Berlin" });
        waiting.delete(event.person);
        return undefined;
      }
      case "feel":
        await garden().checkIn(viewer, { mood: event.mood, feeling: null, intensity: null, note: null });
        return undefined;
      case "write": {
        const entry = entries.get(event.entry) ?? { id: newId<EntryId>(), revision: 0, text: "", asked: undefined };
        const target = { base: entry.revision, zone: "Europe/Berlin" };
        const saved = await journal().save(viewer, entry.id, { body: event.text }, target);
        if (!saved.ok) throw new Error("not saved");
        entries.set(event.entry, { ...entry, revision: entry.revision + 1, text: event.text });
        return undefined;
      }
      case "hint": {
        const entry = entries.get(event.entry);
        if (entry === undefined) throw new Error("no entry");
        const { another } = event;
        const hint = await rig.hints.ask(viewer, entry.id, entry.text, { another });
        // Where the care layer speaks in a hint's place, nothing is asked: that is no call.
        if (!hint.ok && hint.error !== "care_first") throw new Error(hint.error);
        if (!hint.ok) return undefined;
        const { asked } = entry;
        entries.set(event.entry, { ...entry, asked: entry.text });
        const again = another ? "another one" : asked === entry.text ? "again, not a word changed" : "again, after writing on";
        return { use: "hint", reason: asked === undefined ? "the first of an entry" : again };
      }
    }
  };
}

/** Replays the trace on a PostgreSQL of its own, with a stand-in for Gemini. */
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
      return await replay(db, gemini);
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
export function savings(report: CacheReport, ...uses: readonly UseName[]) {
  const sum = (what: keyof Use) => uses.reduce((total, use) => total + report[use][what], 0);
  // For as many calls as were made now: the care layer may speak in the place of more of them, or of fewer, than it did then.
  const plain = uses.reduce(
    (total, use) => total + ((costMicros("gemini", report.model, without[use]) ?? 0) * report[use].calls) / without[use].calls,
    0,
  );
  const calls = sum("calls");
  return {
    calls,
    hitRate: sum("hits") / calls,
    saved: 1 - sum("micros") / plain,
    dollars: sum("micros") / 1e6,
    dollarsWithout: plain / 1e6,
  };
}
