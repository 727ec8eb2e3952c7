import { afterAll, beforeEach, expect, it } from "vitest";
import { startRaindropDouble } from "@/e2e/doubles/raindrop";
import { account } from "@/lib/account/wire";
import type { Viewer } from "@/lib/auth/viewer";
import type { LocalDate } from "@/lib/clock/local-date";
import { companions } from "@/lib/companions/wire";
import { guidedPlans } from "@/lib/guided/wire";
import { hints } from "@/lib/hints/wire";
import { type EntryId, type MessageId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { jobViewer } from "@/lib/queue/job-viewer";
import { consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { account as application } from "@/lib/testing/raindrop-rig";
import { memoryBuilder } from "./jobs";
import { memory, recommendations } from "./wire";

// SmartMemory hangs. Whoever writes, talks or chooses has what this device gives them; only who wants to see the memory waits.

const raindrop = await startRaindropDouble(application);
afterAll(() => raindrop.close());
const { db } = await testDatabase({ smartmemory: "raindrop", raindrop: { ...application, baseUrl: raindrop.baseUrl } });

const words = "I met Lena by the canal. Lena said that the deadline can wait, and I lay awake in bed.";
let ana: Viewer;
let entry: EntryId;

beforeEach(async () => {
  raindrop.heal();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini"]);
  for (const day of ["2026-01-01", "2026-01-02", "2026-01-03"]) {
    entry = await writeEntry(ana, words);
    await journal().change(ana, entry, { localDate: day as LocalDate }); // A test writes real days.
  }
  expect((await account().changeSettings(ana, { memoryOpen: true })).ok).toBe(true);
  await memoryBuilder().build(jobViewer(ana.userId));
  raindrop.heal();
});

async function reply() {
  const made = await companions().begin(ana, "free_chat");
  if (!made.ok) throw new Error(made.error);
  return companions().send(ana, made.value.id, { id: newId<MessageId>(), content: words });
}

it.each([
  ["a hint", () => hints().ask(ana, entry, words), { ok: true, value: { provider: "on-device" } }],
  ["a companion's reply", reply, { ok: true, value: { reply: { provider: "on-device" } } }],
  ["a plan for a topic of one's own", () => guidedPlans().begin(ana, { kind: "own", topic: "Lena and me" }), { ok: true }],
  ["what is recommended", () => recommendations().recommendations(ana), []],
])("%s comes within seconds", async (_what, ask, expected) => {
  raindrop.fail({ kind: "hang" }, 100);
  const began = performance.now();
  expect(await ask()).toMatchObject(expected);
  // It was asked for, and let go: a service's own patience is a minute and a half.
  expect(raindrop.requests.map(({ call }) => call)).toContain("get_memory");
  expect(performance.now() - began).toBeLessThan(20_000);
});

it("and it goes along where the service is only slow, and is shown however slow it is", async () => {
  raindrop.fail({ kind: "delay", ms: 2_500 }, 1, "get_memory");
  expect((await memory().list(ana)).map(({ text }) => text)).toContain("You often write about Lena.");
  raindrop.fail({ kind: "delay", ms: 50 }, 1, "get_memory");
  expect(await memory().linesFor(ana, "hint", { text: "Lena" })).toContain("You often write about Lena (3 entries).");
});
