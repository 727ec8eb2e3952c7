import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { smartbucket } from "@/lib/smartbucket/wire";
import { type AiRig, aiRig } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { writeGuided } from "@/lib/testing/guided";
import { createPerson } from "@/lib/testing/people";
import { createPlanHousekeeping } from "./plans-house-keeping";
import type { GuidedChoice } from "./plans-service";
import type { GuidedDocument } from "./view";
import { guided } from "./wire";

const { db } = await testDatabase();
const own = (topic: string): GuidedChoice => ({ kind: "own", topic });

let rig: AiRig;
let ana: Viewer;

beforeEach(async () => {
  rig = aiRig(db, { order: ["on-device"] });
  ana = (await createPerson(db)).viewer;
});

async function begun(choice: GuidedChoice): Promise<GuidedDocument & { id: EntryId }> {
  const set = await rig.plans.begin(ana, choice);
  if (!set.ok) throw new Error(set.error);
  const document = await rig.plans.planned(ana, set.value.id);
  if (document === undefined) throw new Error("the questions are not there");
  return { ...document, id: set.value.id };
}

const answerTo = ({ prompts }: GuidedDocument): GuidedDocument["answers"][number] => ({
  promptId: prompts[0]?.id ?? "",
  promptText: prompts[0]?.text ?? "",
  response: { kind: "text", text: "I slept until nine." },
  at: "2026-03-10T12:00:00.000Z",
});

describe("the store of questions", () => {
  const day = 86_400_000;
  const sweep = () => createPlanHousekeeping({ pool: db.pool, bucket: smartbucket(), clock: rig.clock }).sweepSets();
  const objects = async () => (await smartbucket().list("journal-prompts", `${ana.userId}/`)).length;

  it("holds them sealed: no word of a topic lies in the row or the object", async () => {
    const { id } = await begun(own("the heron by the canal"));
    const object = await smartbucket().get("journal-prompts", `${ana.userId}/${id}`);
    expect(Buffer.from(object?.bytes ?? []).includes("heron")).toBe(false);
    const { rows } = await db.pool.query("SELECT * FROM prompt_sets WHERE id = $1", [id]);
    expect(JSON.stringify(rows)).not.toContain("heron");
  });

  it.each([
    ["refused", 0],
    // Whether the object arrived is not known: its row has to be there, so that the sweep finds it.
    ["unreachable", 1],
  ] as const)("says so when it is %s, and nothing has begun", async (kind, rows) => {
    const real = smartbucket();
    const broken = { ...real, put: () => Promise.reject(new BucketUnavailable("journal-prompts", "put", kind)) };
    setSingleton("smartbucket", broken);
    try {
      const failing = aiRig(db, { order: ["on-device"] });
      await expect(failing.plans.begin(ana, { kind: "category", id: "body" })).rejects.toThrow(BucketUnavailable);
    } finally {
      setSingleton("smartbucket", real);
    }
    expect(await db.prisma.promptSet.count({ where: { userId: ana.userId } })).toBe(rows);
    rig.clock.advance(8 * 86_400_000);
    await sweep();
    expect(await db.prisma.promptSet.count({ where: { userId: ana.userId } })).toBe(0);
  });

  it("leaves no object behind when its row can't be written", async () => {
    const { id } = await begun({ kind: "category", id: "body" });
    await db.pool.query("ALTER TABLE prompt_sets ADD CONSTRAINT none CHECK (false) NOT VALID");
    try {
      await expect(rig.plans.begin(ana, { kind: "category", id: "body" })).rejects.toThrow();
    } finally {
      await db.pool.query("ALTER TABLE prompt_sets DROP CONSTRAINT none");
    }
    expect((await smartbucket().list("journal-prompts", `${ana.userId}/`)).map(({ key }) => key)).toEqual([
      `${ana.userId}/${id}`,
    ]);
  });

  it("forgets them after seven days, object and row; until then they wait", async () => {
    const old = await begun({ kind: "category", id: "body" });
    rig.clock.advance(6 * day);
    await sweep();
    const young = await begun({ kind: "category", id: "mind" });
    expect(await objects()).toBe(2);
    rig.clock.advance(day + 1);
    await sweep();
    expect(await rig.plans.planned(ana, old.id)).toBeUndefined();
    expect(await rig.plans.planned(ana, young.id)).toBeDefined();
    expect(await objects()).toBe(1);
  });

  it("sweeps what is left when a sweep died between object and row", async () => {
    const { id } = await begun({ kind: "category", id: "body" });
    rig.clock.advance(8 * day);
    await smartbucket().delete("journal-prompts", `${ana.userId}/${id}`);
    expect(await rig.plans.planned(ana, id)).toBeUndefined();
    await sweep();
    expect(await db.prisma.promptSet.count({ where: { userId: ana.userId } })).toBe(0);
  });

  it("has them no longer once their journal is saved, and still has them when that failed", async () => {
    const set = await begun({ kind: "category", id: "body" });
    const document: GuidedDocument = { ...set, answers: [answerTo(set)] };
    const real = smartbucket();
    const silent = () => Promise.reject(new BucketUnavailable("guided-journals", "put", "unreachable"));
    setSingleton("smartbucket", { ...real, put: silent });
    clearSingleton("service.guided-parts");
    clearSingleton("service.guided");
    try {
      await expect(guided().save(ana, set.id, document, { base: 0 })).rejects.toThrow(BucketUnavailable);
    } finally {
      setSingleton("smartbucket", real);
      clearSingleton("service.guided-parts");
      clearSingleton("service.guided");
    }
    expect(await rig.plans.planned(ana, set.id)).toMatchObject({ topic: "Body" });
    await writeGuided(ana, document, set.id);
    expect(await rig.plans.planned(ana, set.id)).toBeUndefined();
    expect(await objects()).toBe(1);
    await sweep();
    expect(await objects()).toBe(0);
    expect(await guided().read(ana, set.id)).toMatchObject({ ok: true, value: { document: { prompts: set.prompts } } });
  });

  it("doesn't offer them again when their journal was erased", async () => {
    const set = await begun({ kind: "category", id: "body" });
    await writeGuided(ana, { ...set, answers: [answerTo(set)] }, set.id);
    await journal().trash(ana, set.id);
    expect(await rig.plans.planned(ana, set.id)).toBeUndefined();
    await journal().erase(ana, set.id);
    expect(await rig.plans.planned(ana, set.id)).toBeUndefined();
  });
});
