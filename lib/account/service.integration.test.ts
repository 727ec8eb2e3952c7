import { expect, it } from "vitest";
import { createAudit } from "@/lib/auth/audit";
import { vault } from "@/lib/crypto/process-vault";
import type { UserId } from "@/lib/ids/ids";
import { err, ok } from "@/lib/result/result";
import { testClock } from "@/lib/testing/clock";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { createAccountService } from "./service";
import { createAccountStore } from "./store";
import type { OutsideProvider, SettingsChange } from "./view";

const { db } = await testDatabase();
const clock = testClock();
const audit = createAudit({ db, vault: vault(), clock });
const gemini: OutsideProvider = {
  id: "gemini",
  name: "Gemini by Google",
  short: "Gemini",
  receiver: "Google",
  reads: true,
  hears: null,
};
const openai: OutsideProvider = { id: "openai", name: "OpenAI", short: "OpenAI", receiver: "OpenAI", reads: true, hears: 1 };
const elevenlabs: OutsideProvider = {
  id: "elevenlabs",
  name: "ElevenLabs",
  short: "ElevenLabs",
  receiver: "ElevenLabs",
  reads: false,
  hears: 0,
};

/** Whose memory was to be gathered anew, moved or taken away. */
const remembered: UserId[] = [];
const remember = async (userId: UserId) => void remembered.push(userId);
/** Whose entries were to be made findable by meaning. */
const toBeFound: UserId[] = [];
const findByMeaning = async (userId: UserId) => void toBeFound.push(userId);

function accountWith(...providers: OutsideProvider[]) {
  const none = { searchable: false, reseal: noReseal, memoryService: false, remember, findByMeaning };
  return createAccountService({ store: createAccountStore(db), clock, audit, providers, ...none });
}

const noReseal = async () => Promise.reject(new Error("nothing was to be sealed or opened"));

/** Where the store of guided journals has a search; `asked` is whose journals were to be sealed or opened. */
function accountWithSearch() {
  const asked: UserId[] = [];
  const reseal = async (userId: UserId) => void asked.push(userId);
  const parts = { store: createAccountStore(db), clock, audit, providers: [], memoryService: true, remember, findByMeaning };
  const service = createAccountService({ ...parts, searchable: true, reseal });
  return { service, asked };
}

it("begins with everything off that would send anything anywhere", async () => {
  const alice = await createPerson(db, { zone: "Asia/Tokyo" });
  expect(await accountWith(gemini).settings(alice.viewer)).toMatchObject({
    zone: "Asia/Tokyo",
    ai: { enabled: false, consentAt: null, providers: [] },
  });
});

it("changes what is named and leaves the rest", async () => {
  const alice = await createPerson(db, { zone: "Asia/Tokyo" });
  const account = accountWith();
  const changed = await account.changeSettings(alice.viewer, {
    dayStart: 4,
    theme: "dark",
    country: "JP",
    fontScale: 130,
    readAloud: true,
  });
  expect(changed).toMatchObject({
    ok: true,
    value: { zone: "Asia/Tokyo", dayStart: 4, theme: "dark", weekStart: 1, readAloud: true },
  });
  expect(ok(await account.settings(alice.viewer))).toEqual(changed);
});

it.each<[SettingsChange, string]>([
  [{ zone: "Mars/Olympus" }, "zone"],
  [{ dayStart: 7 }, "dayStart"],
  [{ dayStart: 1.5 }, "dayStart"],
  [{ weekStart: 0 }, "weekStart"],
  [{ fontScale: 99 }, "fontScale"],
  [{ sessionHours: 0 }, "sessionHours"],
  [{ country: "XX" }, "country"],
])("refuses %j and keeps everything", async (change, setting) => {
  const alice = await createPerson(db);
  const account = accountWith();
  const before = await account.settings(alice.viewer);
  expect(await account.changeSettings(alice.viewer, { ...change, theme: "dark" })).toEqual(err({ code: "invalid", setting }));
  expect(await account.settings(alice.viewer)).toEqual(before);
});

it("records a yes with its moment and the providers it named, and no others", async () => {
  const alice = await createPerson(db);
  const yes = await accountWith(gemini).changeSettings(alice.viewer, { ai: { consent: true } });
  expect(yes).toMatchObject({ ok: true, value: { ai: { enabled: true, consentAt: clock.now(), providers: ["gemini"] } } });
  expect((await accountWith(gemini, openai).settings(alice.viewer)).ai.providers).toEqual(["gemini"]);
  const off = await accountWith(gemini).changeSettings(alice.viewer, { ai: { enabled: false, hints: false } });
  expect(off).toMatchObject({ ok: true, value: { ai: { enabled: false, hints: false, mood: true, providers: ["gemini"] } } });
  const back = await accountWith(gemini).changeSettings(alice.viewer, { ai: { consent: false } });
  expect(back).toMatchObject({ ok: true, value: { ai: { enabled: false, consentAt: null, providers: [] } } });
  const { rows } = await db.pool.query("select kind from audit_events where user_id = $1 order by seq", [alice.userId]);
  expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(["ai.consent_given", "ai.consent_withdrawn"]);
});

it("can't be switched on without a yes, nor agreed to when there is nobody to send to", async () => {
  const alice = await createPerson(db);
  expect(await accountWith(gemini).changeSettings(alice.viewer, { ai: { enabled: true } })).toEqual(err("consent_first"));
  expect(await accountWith().changeSettings(alice.viewer, { ai: { consent: true } })).toEqual(err("no_provider"));
  expect((await accountWith(gemini).settings(alice.viewer)).ai.enabled).toBe(false);
});

it("opens guided journals to the store's search only when asked, once for each change, and notes it", async () => {
  const alice = await createPerson(db);
  const { service, asked } = accountWithSearch();
  expect((await service.settings(alice.viewer)).guidedOpen).toBe(false);
  await service.changeSettings(alice.viewer, { theme: "dark" });
  expect(asked).toEqual([]);
  for (const guidedOpen of [true, true, false]) await service.changeSettings(alice.viewer, { guidedOpen });
  expect(asked).toEqual([alice.userId, alice.userId]);
  expect((await service.settings(alice.viewer)).guidedOpen).toBe(false);
  const { rows } = await db.pool.query("select kind from audit_events where user_id = $1 order by seq", [alice.userId]);
  expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(["guided.opened", "guided.sealed"]);
});

it("opens nothing where no search would come of it, and still seals what lies open", async () => {
  const alice = await createPerson(db);
  expect(await accountWith().changeSettings(alice.viewer, { guidedOpen: true })).toEqual(err("no_search"));
  expect((await accountWith().settings(alice.viewer)).guidedOpen).toBe(false);
  await accountWithSearch().service.changeSettings(alice.viewer, { guidedOpen: true });
  const { service, asked } = accountWithSearch();
  expect(await service.changeSettings(alice.viewer, { guidedOpen: false })).toMatchObject({ value: { guidedOpen: false } });
  expect(asked).toEqual([alice.userId]);
});

it("has the memory follow each choice that concerns it, and no other", async () => {
  const alice = await createPerson(db);
  const steps: readonly [SettingsChange, boolean][] = [
    [{ remembers: false }, true],
    [{ remembers: false, theme: "dark" }, false],
    [{ remembers: true }, true],
    [{ ai: { memory: false } }, false],
    [{ ai: { consent: true, memory: true } }, true],
    [{ ai: { memory: false } }, true],
    [{ ai: { memory: true } }, true],
    [{ ai: { consent: false } }, true],
  ];
  for (const [change, asked] of steps) {
    remembered.length = 0;
    expect((await accountWith(gemini).changeSettings(alice.viewer, change)).ok).toBe(true);
    expect([change, remembered]).toEqual([change, asked ? [alice.userId] : []]);
  }
  expect(await accountWith().changeSettings(alice.viewer, { memoryOpen: true })).toEqual(err("no_memory_service"));
  expect((await accountWith().settings(alice.viewer)).memoryOpen).toBe(false);
  remembered.length = 0;
  const { service } = accountWithSearch();
  for (const memoryOpen of [true, true, false]) await service.changeSettings(alice.viewer, { memoryOpen });
  expect(remembered).toEqual([alice.userId, alice.userId]);
  const { rows } = await db.pool.query("select kind from audit_events where user_id = $1 order by seq desc limit 2", [
    alice.userId,
  ]);
  expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(["memory.sealed", "memory.opened"]);
});

it("changes nothing of anybody else's", async () => {
  const [alice, bob] = [await createPerson(db, { name: "Alice" }), await createPerson(db, { name: "Bob" })];
  const account = accountWith(gemini);
  const before = [await account.settings(bob.viewer), await account.profile(bob.viewer)];
  await account.changeSettings(alice.viewer, { theme: "dark", ai: { consent: true } });
  await account.rename(alice.viewer, "Alice the second");
  expect([await account.settings(bob.viewer), await account.profile(bob.viewer)]).toEqual(before);
  expect(await account.profile(alice.viewer)).toMatchObject({ ok: true, value: { name: "Alice the second", picture: null } });
});

it("refuses a name that is none", async () => {
  const alice = await createPerson(db, { name: "Alice" });
  const account = accountWith();
  for (const name of ["", "   ", "n".repeat(81), "a\0b", "\ud800"]) {
    expect(await account.rename(alice.viewer, name)).toEqual(err("name_missing"));
  }
  expect(await account.profile(alice.viewer)).toMatchObject({ ok: true, value: { name: "Alice" } });
});

it("a yes that leaves recordings out names nobody who only hears, and one that doesn't names everybody", async () => {
  const alice = await createPerson(db);
  const account = accountWith(openai, elevenlabs);
  const without = await account.changeSettings(alice.viewer, { ai: { consent: true, transcription: false } });
  expect(without).toMatchObject({ ok: true, value: { ai: { providers: ["openai"], transcription: false } } });
  const later = await account.changeSettings(alice.viewer, { ai: { transcription: true } });
  expect(later).toMatchObject({ ok: true, value: { ai: { providers: ["openai"] } } });
  const anew = await account.changeSettings(alice.viewer, { ai: { consent: true, transcription: true } });
  expect(anew).toMatchObject({ ok: true, value: { ai: { providers: ["openai", "elevenlabs"] } } });
});

it("loses none of several changes made at once: a consent taken back stays taken back", async () => {
  const alice = await createPerson(db);
  const account = accountWith(gemini);
  await account.changeSettings(alice.viewer, { ai: { consent: true } });
  const changes: SettingsChange[] = [
    { fontScale: 130 },
    { ai: { consent: false } },
    { theme: "dark" },
    { hemisphere: "south" },
    { dayStart: 4 },
    { ai: { mood: false } },
  ];
  await Promise.all(changes.map((change) => account.changeSettings(alice.viewer, change)));
  expect(await account.settings(alice.viewer)).toMatchObject({
    fontScale: 130,
    theme: "dark",
    hemisphere: "south",
    dayStart: 4,
    ai: { enabled: false, consentAt: null, providers: [], mood: false },
  });
});

it("has entries made findable by meaning when that is let, and forgets that it was when the yes is taken back", async () => {
  const ana = await createPerson(db);
  const service = accountWith(gemini);
  const change = (ai: SettingsChange["ai"]) => service.changeSettings(ana.viewer, { ...(ai !== undefined && { ai }) });
  await change({ consent: true });
  expect(toBeFound).toEqual([]);
  await change({ meaning: true });
  await change({ hints: false });
  expect(toBeFound).toEqual([ana.userId]);
  await change({ enabled: false });
  await change({ enabled: true });
  expect(toBeFound).toEqual([ana.userId, ana.userId]);
  await change({ consent: false });
  expect(await change({ consent: true })).toMatchObject({ ok: true, value: { ai: { enabled: true, meaning: false } } });
  expect(toBeFound).toHaveLength(2);
});
