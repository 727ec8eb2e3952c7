import { afterAll, beforeEach, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import type { Viewer } from "@/lib/auth/viewer";
import { jobViewer } from "@/lib/queue/job-viewer";
import { aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import type { LocalDate } from "@/lib/clock/local-date";
import { journal } from "@/lib/journal/wire";
import { account } from "@/lib/account/wire";
import { memoryBuilder } from "./jobs";

// What goes along of what is remembered, watched where it leaves: only for a topic of the person's own, only what the topic
// speaks of, and nothing while they don't let it.

const { db } = await testDatabase();
const gemini = await startGemini();
afterAll(() => gemini.close());
const rig = aiRig(db, { order: ["gemini", "on-device"], gemini: { ...gemini, embeddingModel: "e" } });

beforeEach(() => gemini.heal());

async function writer(): Promise<Viewer> {
  const { viewer } = await createPerson(db);
  await consent(db, viewer, ["gemini"]);
  for (const day of ["2026-01-01", "2026-01-02", "2026-01-03"]) {
    const id = await writeEntry(viewer, "I met Lena. Lena told me about the flood in her cellar. My boss moved the deadline.");
    await journal().change(viewer, id, { localDate: day as LocalDate });
  }
  await memoryBuilder().build(jobViewer(viewer.userId));
  return viewer;
}

async function sentFor(viewer: Viewer, choice: Parameters<typeof rig.plans.begin>[1]): Promise<string> {
  const before = gemini.requests.length;
  expect((await rig.plans.begin(viewer, choice)).ok).toBe(true);
  return JSON.stringify(gemini.requests.slice(before).map(({ message }) => message));
}

const lena = "You often write about Lena (3 entries).";

it("sends what a topic of one's own speaks of, and no sentence of an entry", async () => {
  const viewer = await writer();
  const sent = await sentFor(viewer, { kind: "own", topic: "Lena and me" });
  expect(sent).toContain(lena);
  expect(sent).not.toMatch(/flood|cellar|Work comes up/);
  const asked = (await rig.ledger.list(viewer, null)).lines;
  expect(asked[0]).toMatchObject({ remembered: expect.any(Number), words: { sent: expect.stringContaining(" PAUZ remembers") } });
  expect(await sentFor(viewer, { kind: "own", topic: "the sea" })).not.toMatch(/Lena|Work/);
  const category = await sentFor(viewer, { kind: "category", id: "friends" });
  expect(category).not.toMatch(/Lena|remembered/);
});

it.each([
  ["the switch for it is off", (viewer: Viewer) => consent(db, viewer, ["gemini"], { aiMemory: false })],
  ["nothing is remembered", (viewer: Viewer) => account().changeSettings(viewer, { remembers: false })],
])("sends nothing of it when %s, and asks all the same", async (_, decide) => {
  const viewer = await writer();
  await decide(viewer);
  const sent = await sentFor(viewer, { kind: "own", topic: "Lena and me" });
  expect(sent).toContain("Lena and me");
  expect(sent).not.toContain("You often write");
});

it("sends nothing at all when the yes was taken back", async () => {
  const viewer = await writer();
  await account().changeSettings(viewer, { ai: { consent: false } });
  expect(await sentFor(viewer, { kind: "own", topic: "Lena and me" })).toBe("[]");
});
