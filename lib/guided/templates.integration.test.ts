import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { newId, type TemplateId } from "@/lib/ids/ids";
import { type AiRig, aiRig } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { writeGuided } from "@/lib/testing/guided";
import { createPerson } from "@/lib/testing/people";
import type { TemplateDraft } from "./template-rules";
import { guided } from "./wire";

const { db } = await testDatabase();
const sundays: TemplateDraft = { name: "Sundays", prompts: ["What was quiet?", "What wasn’t?"] };

let rig: AiRig;
let ana: Viewer;
let ben: Viewer;

beforeEach(async () => {
  rig = aiRig(db, { order: ["on-device"] });
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
});

async function made(draft = sundays, viewer = ana): Promise<TemplateId> {
  const id = newId<TemplateId>();
  const saved = await rig.templates.saveTemplate(viewer, id, draft, 0);
  if (!saved.ok) throw new Error("not saved");
  return id;
}
const names = async (viewer = ana) => (await rig.templates.templates(viewer)).map(({ name }) => name);
const named = (name: string): TemplateDraft => ({ name, prompts: ["What?"] });

describe("a template", () => {
  it("is made, read, changed and deleted; what lies in the record is sealed", async () => {
    const id = await made({ name: "  Sunday heron ", prompts: ["What was quiet?", " "] });
    expect(await rig.templates.template(ana, id)).toEqual({
      ok: true,
      value: { id, name: "Sunday heron", prompts: ["What was quiet?"], revision: 1 },
    });
    const { rows } = await db.pool.query<{ sealed: Buffer }>("SELECT sealed_template AS sealed FROM templates WHERE id = $1", [
      id,
    ]);
    expect(rows[0]?.sealed.includes("heron")).toBe(false);
    expect(await rig.templates.saveTemplate(ana, id, sundays, 1)).toEqual({ ok: true, value: { ...sundays, id, revision: 2 } });
    expect(await rig.templates.templates(ana)).toEqual([{ id, name: "Sundays", promptCount: 2 }]);
    expect(await rig.templates.remove(ana, id)).toEqual({ ok: true, value: null });
    expect(await rig.templates.template(ana, id)).toEqual({ ok: false, error: "not_found" });
    expect(await rig.templates.remove(ana, id)).toEqual({ ok: false, error: "not_found" });
    expect(await rig.templates.saveTemplate(ana, id, sundays, 2)).toEqual({ ok: false, error: "not_found" });
  });

  it("is not overwritten by a second tab: it gets the wording as it is now", async () => {
    const id = await made();
    const [one, two] = await Promise.all([
      rig.templates.saveTemplate(ana, id, named("One"), 1),
      rig.templates.saveTemplate(ana, id, named("Two"), 1),
    ]);
    expect([one.ok, two.ok].sort()).toEqual([false, true]);
    const lost = one.ok ? two : one;
    const won = one.ok ? one : two;
    if (!won.ok) throw new Error("nobody won");
    expect(lost).toEqual({ ok: false, error: { code: "changed_elsewhere", current: won.value } });
    expect(await rig.templates.template(ana, id)).toEqual(won);
  });

  it("is made and changed once, however often the same request comes", async () => {
    const id = newId<TemplateId>();
    const both = await Promise.all([
      rig.templates.saveTemplate(ana, id, sundays, 0),
      rig.templates.saveTemplate(ana, id, sundays, 0),
    ]);
    expect(both).toEqual(Array(2).fill({ ok: true, value: { ...sundays, id, revision: 1 } }));
    expect(await names()).toEqual(["Sundays"]);
    await rig.templates.saveTemplate(ana, id, named("Mondays"), 1);
    expect(await rig.templates.saveTemplate(ana, id, named("Mondays"), 1)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await rig.templates.saveTemplate(ana, id, named("Other"), 0)).toMatchObject({
      ok: false,
      error: { code: "changed_elsewhere" },
    });
  });

  it("is refused with what is wrong, and nothing changes", async () => {
    const id = await made();
    expect(await rig.templates.saveTemplate(ana, id, { name: " ", prompts: ["What?"] }, 1)).toEqual({
      ok: false,
      error: { code: "invalid", fault: { code: "name_empty" } },
    });
    expect(await rig.templates.template(ana, id)).toMatchObject({ ok: true, value: { name: "Sundays", revision: 1 } });
  });

  it("that was changed outside PAUZ is listed without a name, and the others still are", async () => {
    const [broken] = [await made(named("Broken")), await made(named("Whole"))];
    await db.pool.query("UPDATE templates SET revision = 7 WHERE id = $1", [broken]);
    expect(await names()).toEqual([null, "Whole"]);
    expect(await rig.templates.template(ana, broken)).toEqual({ ok: false, error: "unreadable" });
    expect(await rig.templates.duplicate(ana, broken)).toEqual({ ok: false, error: "unreadable" });
    expect(await rig.plans.begin(ana, { kind: "template", id: broken })).toEqual({ ok: false, error: "unreadable" });
    expect(await rig.templates.remove(ana, broken)).toEqual({ ok: true, value: null });
  });
});

describe("the list", () => {
  it("keeps the person's order, whatever a tab that knows less says", async () => {
    const [a, b, c] = [await made(named("A")), await made(named("B")), await made(named("C"))];
    await rig.templates.reorder(ana, [c, a, b]);
    expect(await names()).toEqual(["C", "A", "B"]);
    await rig.templates.reorder(ana, [b, newId<TemplateId>(), b]);
    expect(await names()).toEqual(["B", "C", "A"]);
    await rig.templates.remove(ana, c);
    await made(named("D"));
    expect(await names()).toEqual(["B", "A", "D"]);
    await Promise.all([rig.templates.reorder(ana, [a, b]), rig.templates.reorder(ana, [b, a]), made(named("E"))]);
    expect((await names()).toSorted()).toEqual(["A", "B", "D", "E"]);
    const { rows } = await db.pool.query("SELECT DISTINCT place FROM templates WHERE user_id = $1", [ana.userId]);
    expect(rows).toHaveLength(4);
  });

  it("has a copy right after its original", async () => {
    const [first] = [await made(sundays), await made(named("Last"))];
    const copy = await rig.templates.duplicate(ana, first);
    expect(copy).toMatchObject({ ok: true, value: { name: "Sundays (copy)", prompts: sundays.prompts, revision: 1 } });
    expect(await names()).toEqual(["Sundays", "Sundays (copy)", "Last"]);
  });

  it("ends at a hundred, also when two are made at once", async () => {
    for (let count = 0; count < 99; count += 1) await made(named(`No. ${count}`));
    const outcomes = await Promise.all([
      rig.templates.saveTemplate(ana, newId<TemplateId>(), sundays, 0),
      rig.templates.saveTemplate(ana, newId<TemplateId>(), sundays, 0),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, error: "too_many_templates" });
    const [one] = await rig.templates.templates(ana);
    expect(one === undefined ? "none" : await rig.templates.duplicate(ana, one.id)).toEqual({
      ok: false,
      error: "too_many_templates",
    });
    expect(await rig.templates.saveTemplate(ben, newId<TemplateId>(), sundays, 0)).toMatchObject({ ok: true });
  });
});

it("is nobody else's in any call", async () => {
  const id = await made();
  const missing = newId<TemplateId>();
  for (const theirs of [id, missing]) {
    expect(await rig.templates.template(ben, theirs)).toEqual({ ok: false, error: "not_found" });
    expect(await rig.templates.saveTemplate(ben, theirs, named("Theirs"), 1)).toEqual({ ok: false, error: "not_found" });
    expect(await rig.templates.duplicate(ben, theirs)).toEqual({ ok: false, error: "not_found" });
    expect(await rig.templates.remove(ben, theirs)).toEqual({ ok: false, error: "not_found" });
  }
  expect(await rig.templates.saveTemplate(ben, id, named("Theirs"), 0)).toEqual({ ok: false, error: "not_found" });
  const own = await made(named("Ben’s"), ben);
  await rig.templates.reorder(ben, [id, own]);
  expect(await names(ben)).toEqual(["Ben’s"]);
  expect(await rig.templates.template(ana, id)).toEqual({ ok: true, value: { ...sundays, id, revision: 1 } });
});

it("a journal begun from a template keeps its wording, whatever happens to the template", async () => {
  const id = await made();
  const begun = await rig.plans.begin(ana, { kind: "template", id });
  if (!begun.ok) throw new Error(begun.error);
  await rig.templates.saveTemplate(ana, id, { name: "Mondays", prompts: ["What now?"] }, 1);
  const planned = await rig.plans.planned(ana, begun.value.id);
  if (planned === undefined) throw new Error("no questions");
  expect(planned).toMatchObject({
    topic: "Sundays",
    provider: "own",
    language: "en",
    source: { kind: "template", id },
    prompts: [
      { id: "own.1", text: "What was quiet?" },
      { id: "own.2", text: "What wasn’t?" },
    ],
  });
  const response = { kind: "text", text: "The stairs." } as const;
  const answer = { promptId: "own.1", promptText: "What was quiet?", response, at: "2026-03-10T12:00:00.000Z" };
  await writeGuided(ana, { ...planned, answers: [answer] }, begun.value.id);
  await rig.templates.remove(ana, id);
  expect(await guided().read(ana, begun.value.id)).toMatchObject({
    ok: true,
    value: { document: { topic: "Sundays", prompts: planned.prompts, answers: [{ promptText: "What was quiet?" }] } },
  });
});
