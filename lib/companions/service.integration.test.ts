import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { type ConversationId, type MessageId, newId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { aiRig, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { evening, eveningInAnswers } from "@/lib/testing/companion-talk";
import { type CompanionType, companionTypes } from "./view";

const { db } = await testDatabase();
const { companions, clock, ledger } = aiRig(db, { order: ["on-device"] });

let ana: Viewer;
let ben: Viewer;

beforeEach(async () => {
  ana = (await createPerson(db)).viewer;
  ben = (await createPerson(db)).viewer;
});

async function begun(type: CompanionType = "reflection_buddy", viewer = ana): Promise<ConversationId> {
  const made = await companions.begin(viewer, type);
  if (!made.ok) throw new Error(made.error);
  return made.value.id;
}

const message = (content: string, after?: number) => ({ id: newId<MessageId>(), content, after });

async function said(id: ConversationId, content: string, viewer = ana) {
  clock.advance(1_000);
  const sent = await companions.send(viewer, id, message(content));
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
  return sent.value;
}

async function messagesOf(id: ConversationId, viewer = ana) {
  const found = await companions.open(viewer, id);
  if (!found.ok) throw new Error(found.error);
  return found.value.messages;
}

describe("talking", () => {
  it.each(companionTypes)(
    "with %s: its opening, what was said, its answer, in order, and beginnings to go on with",
    async (type) => {
      const id = await begun(type);
      const { reply, suggestions } = await said(id, evening);
      expect(reply).toMatchObject({ role: "companion", seq: 3, provider: "on-device", insteadOf: null });
      expect(suggestions.length).toBeGreaterThan(1);
      const found = await companions.open(ana, id);
      expect(found).toMatchObject({
        ok: true,
        value: {
          type,
          status: "active",
          messageCount: 3,
          title: "Lena called again on Sunday about December. I said yes…",
          more: false,
        },
      });
      expect((await messagesOf(id)).map(({ seq, role }) => [seq, role])).toEqual([
        [1, "companion"],
        [2, "person"],
        [3, "companion"],
      ]);
      expect((await messagesOf(id))[1]?.text).toBe(evening);
      expect((await ledger.list(ana, null)).lines[0]).toMatchObject({ feature: "companion", provider: "on-device" });
    },
  );

  it("keeps every word sealed, and deletes every one", async () => {
    const id = await begun();
    const { reply } = await said(id, `${evening} My mother, my mother, on Sunday.`);
    await companions.change(ana, id, { tags: ["Heronlike"] });
    const dump = async () => {
      const tables = ["companion_sessions", "companion_messages", "ai_ledger"];
      const rows = await Promise.all(tables.map((table) => db.pool.query(`select t::text as row from ${table} t`)));
      return rows.flatMap((it) => it.rows.map(({ row }: { row: string }) => row)).join("\n");
    };
    const before = await dump();
    for (const words of ["Lena", "December", "mother", "Heronlike", reply?.text.slice(0, 12) ?? "?"]) {
      expect(before).not.toContain(words);
      expect(before).not.toContain(Buffer.from(words).toString("hex"));
    }
    expect(before).toContain(id);
    expect(await companions.remove(ana, id)).toEqual({ ok: true, value: null });
    expect(await dump()).not.toContain(id);
    expect(await companions.open(ana, id)).toEqual({ ok: false, error: "not_found" });
    expect(await companions.remove(ana, id)).toEqual({ ok: false, error: "not_found" });
  });

  it("takes a message that comes twice once, with the same answer, also at the same moment", async () => {
    const id = await begun("inner_voice");
    const one = message(evening);
    const both = await Promise.all([companions.send(ana, id, one), companions.send(ana, id, one), companions.send(ana, id, one)]);
    expect(new Set(both.map((it) => (it.ok ? it.value.reply?.id : it.error))).size).toBe(1);
    expect(await companions.send(ana, id, one)).toEqual(both[0]);
    expect(await messagesOf(id)).toHaveLength(3);
    await said(id, "And it was the one that hurries.");
    expect(await companions.send(ana, id, one)).toMatchObject({
      ok: true,
      value: { message: { id: one.id }, reply: { id: both[0]?.ok === true ? both[0].value.reply?.id : "" } },
    });
    expect(await messagesOf(id)).toHaveLength(5);
    expect(await companions.send(ana, id, { ...one, content: "Other words." })).toEqual({ ok: false, error: "message_exists" });
    expect(await companions.send(ana, await begun(), one)).toEqual({ ok: false, error: "message_exists" });
  });

  it("keeps two messages of two tabs apart, and lets one that has seen less know", async () => {
    const id = await begun("free_chat");
    const both = await Promise.all([
      companions.send(ana, id, message("From one tab.")),
      companions.send(ana, id, message("From the other.")),
    ]);
    expect(both.every((it) => it.ok)).toBe(true);
    const seqs = (await messagesOf(id)).map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, at) => at + 1));
    const texts = (await messagesOf(id)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["From one tab.", "From the other."]));
    const count = seqs.length;
    expect(await companions.send(ana, id, message("Late.", 1))).toEqual({ ok: false, error: "changed_elsewhere" });
    expect(await messagesOf(id)).toHaveLength(count);
    expect(await companions.send(ana, id, message("In time.", count))).toMatchObject({ ok: true });
  });

  it("takes no empty message", async () => {
    const id = await begun();
    expect(await companions.send(ana, id, message(" \n\t"))).toEqual({ ok: false, error: "empty_text" });
    expect(await messagesOf(id)).toHaveLength(1);
  });

  it("shows a long conversation a page at a time", async () => {
    const id = await begun("free_chat");
    for (let at = 0; at < 25; at += 1) await said(id, `On day ${at} the heron stood by the water again.`);
    const found = await companions.open(ana, id);
    expect(found).toMatchObject({ ok: true, value: { more: true } });
    const first = (await messagesOf(id))[0]?.seq ?? 0;
    const earlier = await companions.messages(ana, id, { before: first });
    if (!earlier.ok) throw new Error(earlier.error);
    expect(earlier.value.more).toBe(false);
    expect(earlier.value.messages.map(({ seq }) => seq)).toEqual(Array.from({ length: first - 1 }, (_, at) => at + 1));
  });
});

describe("what is too heavy", () => {
  it("is kept and met with people to talk to; no companion speaks until the person chooses to go on", async () => {
    const id = await begun("growth_challenge");
    await said(id, evening);
    const heavy = message("I don't want to be alive any more.");
    const first = await companions.send(ana, id, heavy);
    expect(first).toMatchObject({ ok: false, error: { code: "care_first", message: { id: heavy.id, text: heavy.content } } });
    expect(await companions.send(ana, id, heavy)).toEqual(first);
    expect(await companions.send(ana, id, message("Never mind. I want to tidy the desk."))).toMatchObject({
      ok: false,
      error: { code: "care_first" },
    });
    const found = await companions.open(ana, id);
    expect(found).toMatchObject({ ok: true, value: { care: true, suggestions: [] } });
    expect((await messagesOf(id)).filter(({ role }) => role === "companion")).toHaveLength(2);
  });

  it.each(["not_about_me", "go_on"] as const)(
    "after “%s” it goes on with careful words, and never with its own moves",
    async (way) => {
      const id = await begun("growth_challenge");
      await companions.send(ana, id, message("I don't want to be alive any more."));
      clock.advance(1_000);
      const back = await companions.goOn(ana, id, way);
      expect(back).toMatchObject({ ok: true, value: { care: false, careful: true, messageCount: 3 } });
      if (!back.ok) throw new Error(back.error);
      expect(back.value.messages.at(-1)).toMatchObject({ role: "companion", provider: "on-device", seq: 3 });
      // Said again, or where nothing waits for it, it changes nothing.
      expect(await companions.goOn(ana, id, "go_on")).toEqual(back);
      const answers: string[] = [];
      for (const words of [
        "I want to tidy the desk tomorrow.",
        "yes",
        "Are you a real person?",
        "What should I do about Lena?",
      ]) {
        const { reply, suggestions } = await said(id, words);
        answers.push(reply?.text ?? "");
        expect(suggestions).toEqual(["Right now ", "Somebody I could call is "]);
      }
      expect(new Set(answers).size).toBe(4);
      for (const answer of answers) expect(answer).not.toMatch(/“(?!People to talk to”)|desk|Lena|\bminutes\b|smallest|obstacle/);
      expect(answers[2]).toMatch(/^A program, no human/);
      expect(answers[3]).toContain("“People to talk to”");
    },
  );

  it("comes first again when it is said again, and what was said before isn't held against what follows", async () => {
    const id = await begun("free_chat");
    await companions.send(ana, id, message("I want to kill myself."));
    await companions.goOn(ana, id, "go_on");
    await said(id, "The kettle is on, and it rains.");
    expect(await companions.send(ana, id, message("I still want to die."))).toMatchObject({
      ok: false,
      error: { code: "care_first" },
    });
    expect(await companions.open(ana, id)).toMatchObject({ ok: true, value: { care: true, careful: true, suggestions: [] } });
    expect(await companions.goOn(ana, id, "go_on")).toMatchObject({ ok: true, value: { care: false, careful: true } });
    const spoken = (await messagesOf(id)).filter(({ role }) => role === "companion").map(({ text }) => text);
    expect(new Set(spoken).size).toBe(spoken.length);
  });

  it("in German goes on in German, and falls silent rather than saying a thing twice", async () => {
    const id = await begun("inner_voice");
    await companions.send(ana, id, message("Ich will nicht mehr leben."));
    const back = await companions.goOn(ana, id, "go_on");
    expect(back.ok && back.value.messages.at(-1)?.text).toMatch(/^Gut\. Schreib weiter/);
    const answers: string[] = [];
    for (let at = 0; at < 16; at += 1)
      answers.push((await said(id, `Es ist Abend ${at}, und der Tee wird kalt.`)).reply?.text ?? "");
    const spoken = answers.filter((text) => text !== "");
    expect(new Set(spoken).size).toBe(spoken.length);
    expect(spoken.length).toBeGreaterThan(10);
    expect(answers.at(-1)).toBe("");
  });

  it("is nobody else's to go on with", async () => {
    const id = await begun("free_chat");
    await companions.send(ana, id, message("I want to die."));
    expect(await companions.goOn(ben, id, "go_on")).toEqual({ ok: false, error: "not_found" });
    expect(await companions.open(ana, id)).toMatchObject({ ok: true, value: { care: true, careful: false } });
  });

  it("is seen when quiet signs add up over several messages", async () => {
    const id = await begun("free_chat");
    await said(id, "My papers are in order now.");
    await said(id, "The dog is with my sister now.");
    expect(await companions.send(ana, id, message("I feel lighter now. They will cope."))).toMatchObject({
      ok: false,
      error: { code: "care_first" },
    });
  });
});

describe("putting aside and taking up", () => {
  it("rests while it is paused or archived, and goes on where it was", async () => {
    const id = await begun("pattern_detective");
    const answered = message(evening);
    await companions.send(ana, id, answered);
    for (const status of ["paused", "archived"] as const) {
      expect(await companions.change(ana, id, { status })).toMatchObject({ ok: true, value: { status, suggestions: [] } });
      expect(await companions.send(ana, id, message("Hello?"))).toEqual({ ok: false, error: "conversation_resting" });
      expect(await companions.send(ana, id, answered)).toMatchObject({ ok: true, value: { reply: { seq: 3 } } });
    }
    await companions.change(ana, id, { status: "active" });
    expect((await said(id, "It was on a Thursday, in the corridor.")).message.seq).toBe(4);
  });

  it("lists by state, the last spoken in first, in pages, and leaves unused rooms out where asked", async () => {
    const ids = [];
    for (let at = 0; at < 3; at += 1) {
      const id = await begun("free_chat");
      await said(id, `A word about the heron, number ${at}.`);
      ids.unshift(id);
    }
    const unused = await companions.enter(ana, "inner_voice");
    expect(await companions.enter(ana, "inner_voice")).toEqual({ ok: true, value: { id: unused.ok ? unused.value.id : "" } });
    const all = await companions.list(ana, { begun: true });
    expect(all.ok && all.value.conversations.map(({ id }) => id)).toEqual(ids);
    const page = await companions.list(ana, { begun: true, limit: 2 });
    if (!page.ok || page.value.next === null) throw new Error("no second page");
    const rest = await companions.list(ana, { begun: true, limit: 2, cursor: page.value.next });
    expect(rest).toMatchObject({ ok: true, value: { conversations: [{ id: ids[2] }], next: null } });
    expect(await companions.list(ana, { cursor: "nonsense" })).toEqual({ ok: false, error: "bad_cursor" });
    const last = ids[2];
    if (last === undefined) throw new Error("three were begun");
    await companions.change(ana, last, { status: "archived" });
    const archived = await companions.list(ana, { statuses: ["archived"] });
    expect(archived.ok && archived.value.conversations.map(({ id }) => id)).toEqual([last]);
  });
});

describe("tags", () => {
  it("are found in the person's own words, at most five, until the person names their own", async () => {
    const id = await begun("free_chat");
    await said(id, "My boss moved the deadline again. At the office my boss asked Lena about it.");
    const found = await companions.open(ana, id);
    expect(found.ok && found.value.tags).toEqual(expect.arrayContaining(["work", "Lena", "boss"]));
    expect(found.ok && found.value.tags.length).toBeLessThanOrEqual(5);
    await companions.change(ana, id, { tags: ["#Corridor", "corridor", " the plan "] });
    await said(id, "Lena and my boss, the deadline, the office, the project, the meeting.");
    expect(await companions.open(ana, id)).toMatchObject({ ok: true, value: { tags: ["Corridor", "the plan"] } });
  });
});

describe("saving as an entry", () => {
  it("makes one of the person's words with the companion's as quotes, and no second one without being asked", async () => {
    const id = await begun();
    expect(await companions.saveAsEntry(ana, id)).toEqual({ ok: false, error: "empty_text" });
    const { reply } = await said(id, "# Lena called.\n\n1. I said yes before she finished the sentence.");
    const [first, other] = await Promise.all([companions.saveAsEntry(ana, id), companions.saveAsEntry(ana, id)]);
    if (!first.ok || !other.ok) throw new Error("not saved");
    expect(first.value.entryId).toBe(other.value.entryId);
    expect([first.value.made, other.value.made].sort()).toEqual([false, true]);
    const entry = await journal().read(ana, first.value.entryId);
    expect(entry).toMatchObject({
      ok: true,
      value: {
        kind: "free",
        heading: "# Lena called. 1. I said yes before she finished the…",
        body: expect.stringMatching(/^> /),
      },
    });
    const body = entry.ok ? entry.value.body : "";
    expect(body).toContain("\\# Lena called.");
    expect(body).toContain("1\\. I said yes");
    // What the companion said last is answered by nobody, and no part of the entry.
    expect(body).not.toContain(reply?.text.slice(0, 20));
    await said(id, "And then I hung up.");
    expect(await companions.saveAsEntry(ana, id)).toEqual({ ok: true, value: { entryId: first.value.entryId, made: false } });
    expect(await journal().read(ana, first.value.entryId)).toMatchObject({ ok: true, value: { revision: 1, body } });
    const again = await companions.saveAsEntry(ana, id, { again: true });
    expect(again.ok && again.value.entryId).not.toBe(first.value.entryId);
    const second = await journal().read(ana, again.ok ? again.value.entryId : first.value.entryId);
    expect(second.ok && second.value.body).toContain("And then I hung up.");
  });

  it("forgets an entry that is gone, and outlives the conversation where it isn't", async () => {
    const id = await begun();
    await said(id, evening);
    const saved = await companions.saveAsEntry(ana, id);
    if (!saved.ok) throw new Error(saved.error);
    await journal().trash(ana, saved.value.entryId);
    expect(await companions.open(ana, id)).toMatchObject({ ok: true, value: { entryId: null } });
    const anew = await companions.saveAsEntry(ana, id);
    if (!anew.ok) throw new Error(anew.error);
    expect(anew.value.made).toBe(true);
    await companions.remove(ana, id);
    expect(await journal().read(ana, anew.value.entryId)).toMatchObject({ ok: true });
  });
});

describe("the journal the pattern detective looks into", () => {
  it("is without entries kept away from AI, quiet ones, quiet days, heavy ones and the trash", async () => {
    const made = [
      await writeEntry(ana, "Lena and the letter."),
      await writeEntry(ana, "Lena, kept away."),
      await writeEntry(ana, "Lena, not again."),
      await writeEntry(ana, "Lena. I want to die."),
      await writeEntry(ana, "Lena, thrown away."),
      await writeEntry(ana, "The heron only."),
    ] as const;
    await journal().change(ana, made[1], { aiExcluded: true });
    await journal().change(ana, made[2], { quiet: true });
    await journal().trash(ana, made[4]);
    const id = await begun("pattern_detective");
    let last = "";
    for (const answer of eveningInAnswers) last = (await said(id, answer)).reply?.text ?? "";
    expect(last).toMatch(/“Lena” is also in 1 of your last 2 entries, the latest of \d+ \w+\./);
  });
});

describe("somebody else", () => {
  it("finds another's conversation exactly as one that doesn't exist", async () => {
    const id = await begun();
    const one = message(evening);
    await companions.send(ana, id, one);
    const nowhere = newId<ConversationId>();
    for (const place of [id, nowhere]) {
      const gone = { ok: false, error: "not_found" };
      expect(await companions.open(ben, place)).toEqual(gone);
      expect(await companions.messages(ben, place)).toEqual(gone);
      expect(await companions.send(ben, place, message("mine"))).toEqual(gone);
      expect(await companions.send(ben, place, one)).toEqual(gone);
      expect(await companions.change(ben, place, { status: "archived", tags: ["mine"], keptHere: true })).toEqual(gone);
      expect(await companions.saveAsEntry(ben, place)).toEqual(gone);
      expect(await companions.remove(ben, place)).toEqual(gone);
    }
    expect(await companions.send(ben, await begun("free_chat", ben), one)).toEqual({ ok: false, error: "not_found" });
    expect(await companions.begin(ben, "free_chat", id)).toEqual({ ok: false, error: "not_found" });
    expect(await companions.list(ben, { begun: true })).toMatchObject({ ok: true, value: { conversations: [] } });
    const entered = await companions.enter(ben, "reflection_buddy");
    expect(entered.ok && entered.value.id).not.toBe(id);
    expect(await messagesOf(id)).toHaveLength(3);
    expect(await companions.open(ana, id)).toMatchObject({ ok: true, value: { status: "active", keptHere: false } });
  });
});
