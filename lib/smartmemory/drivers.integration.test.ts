import { describe, expect, it } from "vitest";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { problemOfFault } from "@/lib/boundary/faults";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { account, raindropRig } from "@/lib/testing/raindrop-rig";
import { idOf, learned, smartMemoryContract } from "@/lib/testing/smartmemory-contract";
import { moveMemories } from "./move";
import { MemoryUnavailable } from "./port";
import { createPostgresSmartMemory } from "./postgres";
import { createRaindropSmartMemory } from "./raindrop";
import { createMemoryRecord } from "./record";

const { db } = await testDatabase();
const rig = raindropRig();
const record = createMemoryRecord(db);
const person = async () => (await createPerson(db)).userId;
const postgres = () => createPostgresSmartMemory({ record, vault: vault(), clock: systemClock });
const raindrop = (changes: Partial<typeof account> = {}) =>
  createRaindropSmartMemory(
    { ...account, baseUrl: rig.double().baseUrl, ...changes },
    { record, clock: systemClock, patience: { attemptMs: 10_000, random: () => 0, pause: async () => undefined } },
  );
const contents = () => [...rig.double().memorySessions.values()].flat().map(({ content }) => content);

smartMemoryContract("the postgres driver", async () => ({ memory: postgres(), person }));
smartMemoryContract("the raindrop driver", async () => ({ memory: raindrop(), person }));

const words = "You often write about Lena.";

describe("words in the record", () => {
  it("are sealed", async () => {
    const owner = await person();
    await postgres().put(owner, learned(words));
    const { rows } = await db.pool.query("SELECT row_to_json(m)::text AS row FROM memories m WHERE user_id = $1", [owner]);
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toContain(Buffer.from("Lena").toString("hex"));
    expect(rows[0].row).not.toContain("Lena");
    expect(contents()).not.toContain(words);
  });
});

describe("words with Raindrop", () => {
  it("lie there in one session of the person's, under the memory's id, and nowhere in the record", async () => {
    const owner = await person();
    const id = idOf(await raindrop().put(owner, learned(words)));
    const session = await record.session(owner);
    expect(rig.double().memorySessions.get(session ?? "")).toMatchObject([{ key: id, content: words, agent: "pauz" }]);
    const { rows } = await db.pool.query("SELECT sealed_memory, remote_id FROM memories WHERE id = $1", [id]);
    expect(rows).toEqual([{ sealed_memory: null, remote_id: expect.any(String) }]);
    expect(rig.double().refusals).toEqual([]);
  });

  it("are found by the service's own search, and nobody else's with them", async () => {
    const [alice, bob] = [await person(), await person()];
    const id = idOf(await raindrop().put(alice, learned(words)));
    await raindrop().put(alice, learned("Sleep comes up again and again."));
    await raindrop().put(bob, learned("Lena, Lena, Lena."));
    rig.double().leak();
    expect(await raindrop().search(alice, "lena")).toEqual([id]);
    expect((await raindrop().list(alice)).map((one) => one.words)).toEqual([words, "Sleep comes up again and again."]);
  });

  it("are there once after answers were lost in the middle", async () => {
    const owner = await person();
    const one = learned(words);
    rig.double().fail({ kind: "cut", when: "after" }, 1, "start_session");
    rig.double().fail({ kind: "cut", when: "after" }, 2, "put_memory");
    const id = idOf(await raindrop().put(owner, one));
    rig.double().fail({ kind: "half" }, 1, "delete_memory");
    await raindrop().put(owner, { ...one, words: "Newer words." });
    const session = (await record.session(owner)) ?? "";
    expect(
      rig
        .double()
        .memorySessions.get(session)
        ?.map(({ content }) => content),
    ).toEqual(["Newer words."]);
    expect((await raindrop().get(owner, id))?.words).toBe("Newer words.");
  });

  it("are learned again in a new session when the service has lost the old one, and nothing is lost by a wrong setting", async () => {
    const owner = await person();
    const one = learned(words);
    await raindrop().put(owner, one);
    const before = await record.session(owner);
    const wrong = raindrop({ memoryName: "another" });
    await expect(wrong.list(owner)).rejects.toMatchObject({ kind: "refused" });
    expect(await record.session(owner)).toBe(before);
    rig.double().memorySessions.delete(before ?? "");
    expect(await raindrop().list(owner)).toEqual([]);
    await raindrop().put(owner, one);
    expect((await raindrop().list(owner)).map((each) => each.words)).toEqual([words]);
    expect(await record.session(owner)).not.toBe(before);
  });

  it.each([
    ["silence", { kind: "cut" }, "unreachable", "storage_unavailable"],
    ["a limit", { kind: "status", status: 429 }, "busy", "storage_unavailable"],
    ["a refusal", { kind: "status", status: 403 }, "refused", "storage_failed"],
    ["half JSON", { kind: "broken-json" }, "bad_answer", "storage_failed"],
    ["another shape", { kind: "wrong-shape" }, "bad_answer", "storage_failed"],
    ["a web page", { kind: "html" }, "bad_answer", "storage_failed"],
  ] as const)(
    "that can't be reached for %s are no others: the call fails, and says nothing of them",
    async (_, fault, kind, code) => {
      const owner = await person();
      const id = idOf(await raindrop().put(owner, learned(words)));
      rig.double().fail(fault, 100);
      const calls = [
        raindrop().list(owner),
        raindrop().get(owner, id),
        raindrop().search(owner, "lena"),
        raindrop().put(owner, learned("something new about Lena")),
        raindrop().rewrite(owner, id, "mine about Lena"),
        raindrop().forget(owner, id),
        raindrop().delete(owner, id),
      ];
      for (const outcome of await Promise.allSettled(calls)) {
        const failure: unknown = outcome.status === "rejected" ? outcome.reason : undefined;
        if (!(failure instanceof MemoryUnavailable)) throw new Error(`not a failure of the memory: ${String(failure)}`);
        expect(failure.kind).toBe(kind);
        expect(problemOfFault(failure)).toMatchObject({ code, members: { bucket: "memory" } });
        for (let error: unknown = failure; error instanceof Error; error = error.cause)
          expect(error.message + JSON.stringify(error)).not.toMatch(/Lena|raindrop-test-key/);
      }
      rig.double().heal();
      expect((await raindrop().list(owner)).map((one) => one.words)).toEqual([words]);
    },
  );

  it.each(["session", "delete"] as const)(
    "that the person rewrites beside a deletion are theirs, before its %s",
    async (step) => {
      const owner = await person();
      const id = idOf(await raindrop().put(owner, learned(words)));
      const rewriting = async () => void (await raindrop().rewrite(owner, id, "as I say it now"));
      const slow = createRaindropSmartMemory(
        { ...account, baseUrl: rig.double().baseUrl },
        {
          record: {
            ...record,
            async session(...given) {
              if (step === "session") await rewriting();
              return record.session(...given);
            },
            async delete(...given) {
              if (step === "delete") await rewriting();
              return record.delete(...given);
            },
          },
          clock: systemClock,
        },
      );
      await slow.delete(owner, id);
      expect(await raindrop().get(owner, id)).toMatchObject({ words: "as I say it now", edited: true });
    },
  );

  it("that came back changed are not believed", async () => {
    const owner = await person();
    rig.double().fail({ kind: "wrong-bytes" }, 1, "get_memory");
    await expect(raindrop().put(owner, learned(words))).rejects.toMatchObject({ kind: "bad_answer" });
    expect(await record.list(owner)).toEqual([]);
  });
});

describe("moving", () => {
  it("opens and seals all of it, own words and forgotten things too, and ends the session", async () => {
    const owner = await person();
    const [one, two, three] = [learned("one of moving"), learned("two of moving"), learned("three of moving")];
    const id = idOf(await postgres().put(owner, one));
    await postgres().rewrite(owner, id, "one in my words");
    await postgres().put(owner, two);
    await postgres().forget(owner, idOf(await postgres().put(owner, three)));

    await moveMemories(owner, postgres(), raindrop());
    expect(await postgres().list(owner)).toEqual([]);
    const open = await raindrop().list(owner);
    expect(open.map((each) => [each.words, each.edited])).toEqual([
      ["one in my words", true],
      ["two of moving", false],
    ]);
    expect(await raindrop().put(owner, three)).toBe("forgotten");

    await moveMemories(owner, raindrop(), postgres());
    expect((await postgres().list(owner)).map((each) => each.words)).toEqual(["one in my words", "two of moving"]);
    expect(contents().filter((content) => content.includes("of moving"))).toEqual([]);
    expect(await record.session(owner)).toBeUndefined();
  });

  it("leaves alone what its person rewrites meanwhile: it goes with the next move, in their words", async () => {
    const owner = await person();
    for (const [from, to, own] of [
      [postgres(), raindrop(), "first in my words"],
      [raindrop(), postgres(), "second in my words"],
    ] as const) {
      const id = idOf(await from.put(owner, learned(`what comes before ${own}`)));
      const before = (await from.list(owner)).find((each) => each.id === id);
      if (before === undefined) throw new Error("nothing was kept");
      await expect.poll(() => Date.now()).toBeGreaterThan(before.updatedAt.getTime());
      expect(await from.rewrite(owner, id, own)).toBe(true);
      await to.adopt(owner, before);
      expect(await to.get(owner, id)).toBeUndefined();
      expect(await from.get(owner, id)).toMatchObject({ words: own, edited: true });
      await moveMemories(owner, from, to);
      expect(await to.get(owner, id)).toMatchObject({ words: own, edited: true });
    }
    expect(contents().filter((content) => content.includes("in my words"))).toEqual([]);
  });

  it("goes on where it was broken off, and leaves nothing behind", async () => {
    const owner = await person();
    for (const text of ["one broken off", "two broken off"]) await postgres().put(owner, learned(text));
    rig.double().fail({ kind: "status", status: 503 }, 3, "get_memory");
    await expect(moveMemories(owner, postgres(), raindrop())).rejects.toBeInstanceOf(MemoryUnavailable);
    expect(await postgres().list(owner)).toHaveLength(2);
    await moveMemories(owner, postgres(), raindrop());
    expect(await raindrop().list(owner)).toHaveLength(2);

    rig.double().fail({ kind: "status", status: 503 }, 3, "delete_memory");
    await expect(moveMemories(owner, raindrop(), postgres())).rejects.toBeInstanceOf(MemoryUnavailable);
    // The words are back already; what the service still holds is taken away by the next try.
    expect(await postgres().list(owner)).toHaveLength(2);
    await moveMemories(owner, raindrop(), postgres());
    expect(contents().filter((content) => content.includes("broken off"))).toEqual([]);
  });
});
