import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Speech } from "@/e2e/doubles/speech";
import { account } from "@/lib/account/wire";
import { hearingNames, type OutsideName, writingNames } from "@/lib/ai/names";
import type { LocalDate } from "@/lib/clock/local-date";
import type { Database } from "@/lib/db/database";
import type { EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal/wire";
import { consent, writeEntry } from "./ai-rig";
import { aiUses, features, type Prepared } from "./ai-uses";
import { createPerson, type TestPerson } from "./people";

const word = "quillowmere";
const otherWord = "brackenfoss";
const bensWord = "thistlemarch";
const about = (canary: string) =>
  `In December Lena came back with the ${canary}, and I said yes before she finished the sentence. I worried about it all evening.`;
const name = "Anastasia Quellenfels";

type Double = {
  readonly requests: readonly unknown[];
  readonly refusals: readonly string[];
  readonly wire: readonly string[];
  /** Its hearing part, where it reads as well. */
  readonly speech?: Pick<Speech, "requests"> | undefined;
  heal(): void;
  close(): Promise<void>;
};

type Watched = {
  readonly db: Database;
  readonly doubles: Readonly<Record<OutsideName, Double>>;
  /** Everything that came to services which are no AI, as it came. */
  readonly elsewhere: () => readonly string[];
};

/**
 * What goes over the wire for each use of an AI, with each provider: nothing that wasn't agreed to, what was, and a line in the
 * ledger for each call and for no other. Asked through the app's own services, watched where the requests arrive.
 */
export function aiWireContract(where: string, { db, doubles, elsewhere }: Watched): void {
  const all = Object.values(doubles);
  let ana: TestPerson;

  afterAll(() => Promise.all(all.map((double) => double.close())));
  beforeEach(async () => {
    for (const double of all) double.heal();
    ana = await createPerson(db, { name });
    await db.prisma.user.update({ where: { id: ana.userId }, data: { email: `${ana.userId.slice(-9)}@quellenfels.test` } });
  });

  const wire = () => all.flatMap((double) => double.wire);
  const callsOf = ({ requests, speech }: Double) => requests.length + (speech?.requests.length ?? 0);
  const calls = () => all.reduce((sum, double) => sum + callsOf(double), 0);

  async function change(ids: readonly EntryId[], how: (id: EntryId) => Promise<unknown>): Promise<void> {
    for (const id of ids) await how(id);
  }

  /** A line for each request that came, at whom it came to, and no other that names somebody outside. */
  async function expectLedgerIsTheWire(inLedger: string): Promise<void> {
    const rows = await db.prisma.aiLedger.findMany({ where: { userId: ana.userId, NOT: { provider: "on-device" } } });
    for (const [provider, double] of Object.entries(doubles))
      expect([provider, rows.filter((row) => row.provider === provider).length]).toEqual([provider, callsOf(double)]);
    for (const row of rows) expect(row).toMatchObject({ feature: inLedger, outcome: "answered" });
    expect(all.flatMap(({ refusals }) => refusals)).toEqual([]);
  }

  /** Asked, with nothing of these words at any AI; a call that is about something else as well may go. */
  async function expectNothingOfIt(prepared: Prepared, mayGo: boolean, inLedger: string): Promise<void> {
    await prepared.ask();
    expect(wire().join("\n")).not.toContain(word);
    expect(calls()).toBe(mayGo ? 1 : 0);
    await expectLedgerIsTheWire(inLedger);
  }

  describe.each(features)(`on the wire, ${where}: %s`, (feature) => {
    const { prepare, switchedBy, inLedger, goesWithout, ofAll, ofSound } = aiUses[feature];
    // A switch of what goes along with another call stops that, and not the other call.
    const goesAlong = inLedger !== feature;

    describe.each(ofSound === true ? hearingNames : writingNames)("to %s", (provider) => {
      const prepared = async () => prepare(ana.viewer, about(word));

      it("nothing goes without a yes, nor with a yes to somebody else", async () => {
        const it = await prepared();
        await expectNothingOfIt(it, false, inLedger);
        await consent(db, ana.viewer, [], { aiConsentAt: null, aiEnabled: false });
        await expectNothingOfIt(it, false, inLedger);
        await consent(db, ana.viewer, ["somebody-else"]);
        await expectNothingOfIt(it, false, inLedger);
      });

      it("nothing goes with its own switch off, nor with all AI off", async () => {
        const it = await prepared();
        await consent(db, ana.viewer, [provider], { aiEnabled: false });
        await expectNothingOfIt(it, false, inLedger);
        await consent(db, ana.viewer, [provider], { [switchedBy]: false });
        await expectNothingOfIt(it, goesAlong, inLedger);
      });

      it.each([
        ["kept away from AI", (id: EntryId) => journal().change(ana.viewer, id, { aiExcluded: true })],
        ["in the trash", (id: EntryId) => journal().trash(ana.viewer, id)],
      ])("nothing goes of an entry that is %s", async (_how, take) => {
        const it = await prepared();
        await consent(db, ana.viewer, [provider]);
        await change(it.entries, take);
        await expectNothingOfIt(it, goesWithout, inLedger);
      });

      it.skipIf(goesAlong)("what is kept of an answer goes with the entry it was made of", async () => {
        const it = await prepared();
        await consent(db, ana.viewer, [provider]);
        await it.ask();
        await change(it.entries, (id) => journal().change(ana.viewer, id, { aiExcluded: true }));
        expect(await db.prisma.aiAnswer.count({ where: { userId: ana.userId } })).toBe(0);
        expect(await db.prisma.entryVectors.count({ where: { userId: ana.userId } })).toBe(0);
      });

      it("after a yes it goes to who was named, with what it is about and nothing of anybody or anything else", async () => {
        const it = await prepared();
        const other = await writeEntry(ana.viewer, `Long ago there was ${otherWord}, and a boat.`);
        await journal().change(ana.viewer, other, { localDate: "2024-02-03" as LocalDate });
        const ben = await createPerson(db, { name: "Benedikt Amselgrund" });
        await prepare(ben.viewer, about(bensWord));
        await consent(db, ana.viewer, [provider]);
        await consent(db, ben.viewer, [provider]);
        await it.ask();
        expect(calls()).toBe(callsOf(doubles[provider]));
        expect(calls()).toBeGreaterThan(0);
        const sent = wire().join("\n");
        expect(sent).toContain(word);
        const { email } = await db.prisma.user.findUniqueOrThrow({ where: { id: ana.userId } });
        const theirs = [name, "Quellenfels", email ?? name, ana.userId, ana.viewer.sessionId ?? name, other, ...it.entries];
        for (const unsaid of [...(ofAll ? [] : [otherWord]), bensWord, "Amselgrund", ben.userId, ...theirs])
          expect(sent.toLowerCase()).not.toContain(unsaid.toLowerCase());
        await expectLedgerIsTheWire(inLedger);
      });

      it("after the yes was taken back nothing more goes, and no answer of theirs is kept", async () => {
        const it = await prepared();
        await consent(db, ana.viewer, [provider]);
        await it.ask();
        const before = wire().length;
        expect(before).toBeGreaterThan(0);
        expect((await account().changeSettings(ana.viewer, { ai: { consent: false } })).ok).toBe(true);
        await it.ask();
        expect(wire()).toHaveLength(before);
        await expectLedgerIsTheWire(inLedger);
        expect(await db.prisma.aiAnswer.count({ where: { userId: ana.userId } })).toBe(0);
        expect(await db.prisma.entryVectors.count({ where: { userId: ana.userId } })).toBe(0);
      });
    });
  });

  it(`no word of any of it lies open with another service, ${where}`, () => {
    for (const request of elsewhere()) for (const unsaid of [word, otherWord, bensWord]) expect(request).not.toContain(unsaid);
  });
}
