import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import type { Viewer } from "@/lib/auth/viewer";
import { garden } from "@/lib/garden/wire";
import type { EntryId } from "@/lib/ids/ids";
import type { Mood } from "@/lib/mood/view";
import { type AiRig, aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { answered, writeGuided } from "@/lib/testing/guided";
import { createPerson } from "@/lib/testing/people";

const { db } = await testDatabase();
const gemini = await startGemini();

let rig: AiRig;
let ana: Viewer;

beforeEach(async () => {
  gemini.heal();
  rig = aiRig(db, { order: ["gemini", "on-device"], gemini });
  // Where every row of these tests is written.
  rig.clock.set(new Date());
  // Where entries are written in these tests: near midnight, elsewhere, a feeling could be of another day than its entry.
  ana = (await createPerson(db, { zone: "Europe/Berlin" })).viewer;
});
afterAll(() => gemini.close());

const lines = async (viewer: Viewer) => (await rig.ledger.list(viewer, null)).lines;
const begin = (viewer = ana) => rig.plans.begin(viewer, { kind: "own", topic: "my sister and I" });
const sent = (): Record<string, unknown> => JSON.parse(gemini.requests[0]?.message ?? "{}");

describe("what makes the questions personal", () => {
  const feel = (mood: Mood, entryId?: EntryId) => {
    const choice = { mood, feeling: null, intensity: null, note: null };
    return entryId === undefined ? garden().checkIn(ana, choice) : garden().confirm(ana, entryId, choice);
  };

  it("is a few words of lately: never of an entry kept away, quiet or in the trash, never an entry's text", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    const [open, kept, quiet, trashed] = [
      await writeEntry(ana, "The lake was still."),
      await writeEntry(ana, "Nobody may read this."),
      await writeEntry(ana, "Nor this."),
      await writeEntry(ana, "Nor that."),
    ];
    await feel("tired", kept);
    await feel("angry", quiet);
    await feel("lonely", trashed);
    await feel("calm", open);
    await feel("grateful");
    const change = (id: EntryId, data: object) => db.prisma.entry.update({ where: { id, userId: ana.userId }, data });
    await change(kept, { aiExcluded: true });
    await change(quiet, { quiet: true });
    await change(trashed, { trashedAt: new Date() });
    await begin();
    expect(sent()).toEqual({ topic: "my sister and I", recent_feelings: ["grateful", "calm"] });
    expect(await lines(ana)).toMatchObject([
      {
        feature: "prompts",
        provider: "gemini",
        entryId: null,
        wordsSent: 6,
        words: { what: "Guided questions", to: "Gemini", sent: "6 words around a topic", outcome: "Answered" },
      },
    ]);
  });

  it("holds no feeling of an entry that signals danger", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    await feel("lonely", await writeEntry(ana, `${"The lake was still and grey. ".repeat(20)}\n\nI want to die.`));
    await feel("calm", await writeEntry(ana, "The lake was still."));
    await begin();
    expect(sent()).toEqual({ topic: "my sister and I", recent_feelings: ["calm"] });
  });

  it("holds what they wrote about with questions lately: no topic kept away, none of a journal that signals danger", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    await writeGuided(ana, answered("my new flat", "The boxes are still closed."));
    await writeGuided(ana, answered("the quiet one", "I want to die."));
    // Far behind what a list shows of an entry.
    await writeGuided(
      ana,
      answered("the long one", `${"The boxes are still closed and the kettle is lost. ".repeat(20)}I want to die.`),
    );
    const kept = await writeGuided(ana, answered("the secret one", "Nobody may read this."));
    await db.prisma.entry.update({ where: { id: kept, userId: ana.userId }, data: { aiExcluded: true } });
    await begin();
    expect(sent()).toEqual({ topic: "my sister and I", recent_topics: ["my new flat"] });
    expect(await lines(ana)).toMatchObject([{ wordsSent: 7 }]);
  });

  it("is nothing once it is long ago", async () => {
    await consent(db, ana, ["gemini", "openai"]);
    await feel("sad");
    rig.clock.advance(15 * 86_400_000);
    await begin();
    expect(sent()).toEqual({ topic: "my sister and I" });
  });

  it("is nobody else's", async () => {
    const ben = (await createPerson(db)).viewer;
    await consent(db, ben, ["gemini"]);
    await feel("sad");
    await writeGuided(ana, answered("my new flat", "The boxes are still closed."));
    await begin(ben);
    expect(sent()).toEqual({ topic: "my sister and I" });
  });
});

describe("a category, for somebody who lately felt something", () => {
  async function questions(mood?: Mood): Promise<readonly string[]> {
    const { viewer } = await createPerson(db);
    await consent(db, viewer, ["gemini"]);
    if (mood !== undefined) await garden().checkIn(viewer, { mood, feeling: null, intensity: null, note: null });
    const set = await rig.plans.questions(viewer, "Mind");
    return set.ok ? set.value.prompts.map(({ text }) => text) : [];
  }

  it("has one question for that, and no word of it leaves the machine", async () => {
    await db.prisma.aiSharedAnswer.deleteMany();
    const plain = await questions();
    const changed = async (mood: Mood) => (await questions(mood)).flatMap((text, at) => (text === plain[at] ? [] : [at]));
    expect(plain).toHaveLength(9);
    expect([await changed("sad"), await changed("calm"), await changed("angry"), await changed("excited")]).toEqual([
      [5],
      [2],
      [5],
      [2],
    ]);
    expect(await questions("sad")).not.toEqual(await questions("angry"));
    expect(gemini.requests).toHaveLength(1);
    expect(sent()).toEqual({ topic: "Mind", about: expect.any(String), set: 1 });
  });
});
