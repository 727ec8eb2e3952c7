import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { RaindropFault } from "@/e2e/doubles/raindrop";
import { raindropRig, text, words } from "@/lib/testing/raindrop-rig";
import { smartBucketContract } from "@/lib/testing/smartbucket-contract";
import type { Patience } from "./raindrop-call";

const rig = raindropRig();
const held = async (key: string) => Buffer.from((await rig.driver().get("hints", key))?.bytes ?? []).toString();

smartBucketContract("the raindrop driver", () => Promise.resolve(rig.driver()));

describe("the raindrop driver on the wire", () => {
  it("sends nothing that the service would refuse", async () => {
    const bucket = rig.driver();
    const owner = randomUUID();
    await bucket.put("hints", `${owner}/a`, text(words));
    await bucket.get("hints", `${owner}/a`);
    await bucket.list("hints", `${owner}/`);
    await bucket.search("hints", owner, "rain");
    await bucket.delete("hints", `${owner}/a`);
    expect(rig.double().refusals).toEqual([]);
    expect(rig.double().requests.map(({ call }) => call)).toEqual([
      "put_object",
      "get_object",
      "list_objects",
      "search",
      "delete_object",
    ]);
  });

  it("gives nobody's objects but the prefix's, also when the service gives all of them", async () => {
    const bucket = rig.driver();
    const [alice, bob] = [randomUUID(), randomUUID()];
    await bucket.put("hints", `${alice}/journal-1`, text("Alice's"));
    await bucket.put("hints", `${bob}/journal-1`, text("Bob's"));
    rig.double().leak();
    expect((await bucket.list("hints", `${alice}/`)).map(({ key }) => key)).toEqual([`${alice}/journal-1`]);
    expect(await bucket.get("hints", `${alice}/journal-2`)).toBeUndefined();
  });
});

describe("the raindrop driver and a fault that passes", () => {
  // Long enough for an answer that does come, from a machine that has other things to do.
  const attemptMs = 1_000;
  const passing: readonly [string, RaindropFault, Partial<Patience>?][] = [
    ...([408, 409, 429, 500, 502, 503] as const).map((status): [string, RaindropFault] => [
      `${status}`,
      { kind: "status", status },
    ]),
    ["500 after it was done", { kind: "status", status: 500, when: "after" }],
    ["a connection cut before", { kind: "cut", when: "before" }],
    ["a connection cut after", { kind: "cut", when: "after" }],
    ["half an answer", { kind: "half" }],
    ["silence", { kind: "hang" }, { attemptMs }],
    ["silence after it was done", { kind: "hang", when: "after" }, { attemptMs }],
    ["an answer that comes too late", { kind: "delay", ms: 2 * attemptMs }, { attemptMs }],
  ];

  it.each(passing)("tries three times and comes through: %s", async (_, fault, patience) => {
    const bucket = rig.driver({}, patience);
    const [put, there, going] = [1, 2, 3].map(() => `${randomUUID()}/journal-1`) as [string, string, string];
    await rig.driver().put("hints", there, text(words));
    await rig.driver().put("hints", going, text(words));
    rig.double().heal();
    const together = ["put_object", "get_object", "list_objects"] as const;
    for (const path of [...together, "delete_object"] as const) rig.double().fail(fault, 2, path);
    // At once, so that silence is waited for once; a delete may look for what it deletes, and comes after.
    const [, got, listed] = await Promise.all([
      bucket.put("hints", put, text(words)),
      bucket.get("hints", there),
      bucket.list("hints", there),
    ]);
    expect(together.map((path) => rig.callsOf(path))).toEqual([3, 3, 3]);
    await bucket.delete("hints", going);
    expect(rig.callsOf("delete_object")).toBe(3);
    expect(rig.pauses.toSorted((one, other) => one - other)).toEqual([500, 500, 500, 500, 1_000, 1_000, 1_000, 1_000]);
    expect(await held(put)).toBe(words);
    expect(Buffer.from(got?.bytes ?? []).toString()).toBe(words);
    expect(listed).toMatchObject([{ key: there, size: words.length }]);
    expect(await rig.driver().get("hints", going)).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string>>, readonly number[]]>([
    ["retry-after-ms", { "retry-after-ms": "40" }, [40]],
    ["retry-after", { "retry-after": "2" }, [2_000]],
    ["neither", {}, [500]],
  ])("waits as long as it is asked to (%s)", async (_, headers, expected) => {
    rig.double().fail({ kind: "status", status: 429, headers });
    await rig.driver().list("hints", `${randomUUID()}/`);
    expect(rig.pauses).toEqual(expected);
  });

  it("really waits, when nobody takes the notes", async () => {
    const bucket = rig.patientDriver();
    rig.double().fail({ kind: "status", status: 429, headers: { "retry-after-ms": "60" } });
    const started = performance.now();
    await bucket.list("hints", `${randomUUID()}/`);
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  it("repeats a put whose answer was lost, and ends with one whole object", async () => {
    const key = `${randomUUID()}/journal-1`;
    rig.double().fail({ kind: "cut", when: "after" }, 1, "put_object");
    await rig.driver().put("hints", key, text(words));
    expect(rig.callsOf("put_object")).toBe(2);
    expect((await rig.driver().list("hints", key)).length).toBe(1);
    expect(await held(key)).toBe(words);
  });

  it("repeats a delete whose answer was lost", async () => {
    const key = `${randomUUID()}/journal-1`;
    await rig.driver().put("hints", key, text(words));
    rig.double().fail({ kind: "cut", when: "after" }, 1, "delete_object");
    await rig.driver().delete("hints", key);
    expect(await rig.driver().get("hints", key)).toBeUndefined();
  });
});
