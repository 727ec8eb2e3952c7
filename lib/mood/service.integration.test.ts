import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { SealBroken } from "@/lib/crypto/seal";
import { type EntryId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { aiRig, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";

const { db, config } = await testDatabase();
const { mood } = aiRig(db, { order: ["on-device"] });
const text = "Lena again, about December. I worried about it all evening, my shoulders up by my ears.\n\nBread and milk.";

let ana: Viewer;
let ben: Viewer;
let entry: EntryId;

beforeEach(async () => {
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
  entry = await writeEntry(ana, text);
});

const count = (viewer: Viewer) => db.prisma.analysis.count({ where: { userId: viewer.userId } });

describe("a reflection", () => {
  it("suggests a mood with the writer's words, observations, a summary and questions", async () => {
    const reflected = await mood.reflect(ana, entry);
    if (!reflected.ok) throw new Error(reflected.error);
    const { value } = reflected;
    expect(value).toMatchObject({ mood: "anxious", provider: "on-device", insteadOf: null, revision: 1 });
    for (const quote of value.evidence) expect(text).toContain(quote);
    expect(value.insights.length).toBeGreaterThanOrEqual(2);
    expect(value.summary).not.toBe("");
    expect(value.questions.length).toBeGreaterThanOrEqual(2);
    expect(await mood.last(ana, entry)).toEqual(reflected);
  });

  it("changes when asked again after the text has changed, and stays one", async () => {
    await mood.reflect(ana, entry);
    await journal().save(ana, entry, { body: "I am not happy. I cried in the car, and I miss her." }, { base: 1 });
    const again = await mood.reflect(ana, entry);
    expect(again).toMatchObject({ ok: true, value: { mood: "sad", revision: 2 } });
    expect(await mood.last(ana, entry)).toEqual(again);
    expect(await count(ana)).toBe(1);
    expect(await smartbucket().list("journal-analysis", `${ana.userId}/`)).toHaveLength(1);
  });

  it("confirms nothing and plants nothing", async () => {
    await mood.reflect(ana, entry);
    expect(await db.prisma.feeling.count({ where: { userId: ana.userId } })).toBe(0);
  });

  it("says honestly when it has no suggestion", async () => {
    for (const body of [
      "Bought milk, bread and a lamp.",
      "Heute war es sehr still und ich weiß nicht warum.",
      "I feel happy and sad at once.",
    ]) {
      const id = await writeEntry(ana, body);
      expect(await mood.reflect(ana, id), body).toMatchObject({ ok: true, value: { mood: null, evidence: [] } });
    }
  });

  it("is not made for a text that needs care first", async () => {
    const heavy = await writeEntry(ana, "Everything is sorted. I feel lighter now. The dog has a home.");
    expect(await mood.reflect(ana, heavy)).toEqual({ ok: false, error: "care_first" });
    expect(await count(ana)).toBe(0);
  });

  it("treats another person's entry, a trashed one and a missing one alike", async () => {
    await mood.reflect(ana, entry);
    for (const [viewer, id] of [
      [ben, entry],
      [ana, newId<EntryId>()],
    ] as const) {
      expect(await mood.reflect(viewer, id)).toEqual({ ok: false, error: "not_found" });
      expect(await mood.last(viewer, id)).toEqual({ ok: false, error: "not_found" });
    }
    await journal().trash(ana, entry);
    expect(await mood.reflect(ana, entry)).toEqual({ ok: false, error: "not_found" });
  });

  it("lies sealed, and an older one put back in its place does not open", async () => {
    await mood.reflect(ana, entry);
    const key = `${ana.userId}/${entry}`;
    const file = join(config.dataDir, "objects", "journal-analysis", ana.userId, `=${entry}`);
    const stored = await readFile(file, "latin1");
    for (const words of ["anxious", "Lena", "worried", "shoulders"]) expect(stored).not.toContain(words);
    const old = await smartbucket().get("journal-analysis", key);
    if (old === undefined) throw new Error("no object");
    await journal().save(ana, entry, { body: `${text} And more.` }, { base: 1 });
    await mood.reflect(ana, entry);
    await smartbucket().put("journal-analysis", key, old);
    await expect(mood.last(ana, entry)).rejects.toThrow(SealBroken);
  });
});
