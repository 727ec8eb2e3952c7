import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RaindropDouble, type RaindropFault, startRaindropDouble } from "@/e2e/doubles/raindrop";
import { systemClock } from "@/lib/clock/clock";
import { smartBucketContract } from "@/lib/testing/smartbucket-contract";
import { BadCursor, BucketUnavailable } from "./port";
import { createRaindropSmartBucket } from "./raindrop";
import type { Patience, RaindropSettings } from "./raindrop-call";

const account = { apiKey: "raindrop-test-key", applicationName: "pauz", version: "01jxanr45haeswhay4n0q8340y" };
const words = "The rain on the roof, and nobody else awake.";
let double: RaindropDouble;
let pauses: number[];

beforeAll(async () => {
  double = await startRaindropDouble(account);
});
afterAll(() => double.close());
beforeEach(() => {
  double.heal();
  pauses = [];
});

/** A driver that notes its pauses instead of making them. */
function bucketWith(settings: Partial<RaindropSettings> = {}, patience: Partial<Patience> = {}) {
  return createRaindropSmartBucket(
    { ...account, baseUrl: double.baseUrl, ...settings },
    {
      clock: systemClock,
      patience: { attemptMs: 10_000, random: () => 0, pause: async (ms) => void pauses.push(ms), ...patience },
    },
  );
}

const text = (content: string) => ({ bytes: Buffer.from(content), contentType: "text/plain" });
const said = async (key: string) => Buffer.from((await bucketWith().get("hints", key))?.bytes ?? []).toString();
const callsOf = (name: string) => double.requests.filter(({ call }) => call === name).length;

/** What a failing call ends with; nothing in it, nor below it, may quote a key, the content or the secret. */
async function failureOf(call: Promise<unknown>): Promise<BucketUnavailable> {
  const failure = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(BucketUnavailable);
  for (let error = failure; error instanceof Error; error = error.cause) {
    expect(JSON.stringify(error) + error.message).not.toMatch(/rain on|journal-1|raindrop-test-key/);
  }
  return failure as BucketUnavailable; // Expected above.
}

smartBucketContract("the raindrop driver", () => Promise.resolve(bucketWith()));

describe("the raindrop driver on the wire", () => {
  it("sends nothing that the service would refuse", async () => {
    const bucket = bucketWith();
    const owner = randomUUID();
    await bucket.put("hints", `${owner}/a`, text(words));
    await bucket.get("hints", `${owner}/a`);
    await bucket.list("hints", `${owner}/`);
    await bucket.search("hints", owner, "rain");
    await bucket.delete("hints", `${owner}/a`);
    expect(double.refusals).toEqual([]);
    expect(double.requests.map(({ call }) => call)).toEqual([
      "put_object",
      "get_object",
      "list_objects",
      "search",
      "delete_object",
    ]);
  });

  it("gives nobody's objects but the prefix's, also when the service gives all of them", async () => {
    const bucket = bucketWith();
    const [alice, bob] = [randomUUID(), randomUUID()];
    await bucket.put("hints", `${alice}/journal-1`, text("Alice's"));
    await bucket.put("hints", `${bob}/journal-1`, text("Bob's"));
    double.leak();
    expect((await bucket.list("hints", `${alice}/`)).map(({ key }) => key)).toEqual([`${alice}/journal-1`]);
    expect(await bucket.get("hints", `${alice}/journal-2`)).toBeUndefined();
  });
});

describe("the raindrop driver and a fault that passes", () => {
  const passing: readonly [string, RaindropFault, Partial<Patience>?][] = [
    ...([408, 409, 429, 500, 502, 503] as const).map((status): [string, RaindropFault] => [
      `${status}`,
      { kind: "status", status },
    ]),
    ["500 after it was done", { kind: "status", status: 500, when: "after" }],
    ["a connection cut before", { kind: "cut", when: "before" }],
    ["a connection cut after", { kind: "cut", when: "after" }],
    ["half an answer", { kind: "half" }],
    ["silence", { kind: "hang" }, { attemptMs: 150 }],
    ["silence after it was done", { kind: "hang", when: "after" }, { attemptMs: 150 }],
    ["an answer that comes too late", { kind: "delay", ms: 400 }, { attemptMs: 150 }],
  ];

  it.each(passing)("tries three times and comes through: %s", async (_, fault, patience) => {
    const bucket = bucketWith({}, patience);
    const key = `${randomUUID()}/journal-1`;
    double.fail(fault, 2, "put_object");
    await bucket.put("hints", key, text(words));
    expect(callsOf("put_object")).toBe(3);
    double.fail(fault, 2, "get_object");
    expect(Buffer.from((await bucket.get("hints", key))?.bytes ?? []).toString()).toBe(words);
    expect(callsOf("get_object")).toBe(3);
    double.fail(fault, 2, "list_objects");
    expect(await bucket.list("hints", key)).toMatchObject([{ key, size: words.length }]);
    expect(callsOf("list_objects")).toBe(3);
    double.fail(fault, 2, "delete_object");
    await bucket.delete("hints", key);
    expect(callsOf("delete_object")).toBe(3);
    expect(await bucket.get("hints", key)).toBeUndefined();
    expect(pauses).toEqual([500, 1_000, 500, 1_000, 500, 1_000, 500, 1_000]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly number[]]>([
    ["retry-after-ms", { "retry-after-ms": "40" }, [40]],
    ["retry-after", { "retry-after": "2" }, [2_000]],
    ["neither", {}, [500]],
  ])("waits as long as it is asked to (%s)", async (_, headers, expected) => {
    double.fail({ kind: "status", status: 429, headers });
    await bucketWith().list("hints", `${randomUUID()}/`);
    expect(pauses).toEqual(expected);
  });

  it("really waits, when nobody takes the notes", async () => {
    const bucket = createRaindropSmartBucket({ ...account, baseUrl: double.baseUrl }, { clock: systemClock });
    double.fail({ kind: "status", status: 429, headers: { "retry-after-ms": "60" } });
    const started = performance.now();
    await bucket.list("hints", `${randomUUID()}/`);
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  it("repeats a put whose answer was lost, and ends with one whole object", async () => {
    const key = `${randomUUID()}/journal-1`;
    double.fail({ kind: "cut", when: "after" }, 1, "put_object");
    await bucketWith().put("hints", key, text(words));
    expect(callsOf("put_object")).toBe(2);
    expect((await bucketWith().list("hints", key)).length).toBe(1);
    expect(await said(key)).toBe(words);
  });

  it("repeats a delete whose answer was lost", async () => {
    const key = `${randomUUID()}/journal-1`;
    await bucketWith().put("hints", key, text(words));
    double.fail({ kind: "cut", when: "after" }, 1, "delete_object");
    await bucketWith().delete("hints", key);
    expect(await bucketWith().get("hints", key)).toBeUndefined();
  });
});

describe("the raindrop driver and a fault that stays", () => {
  const lasting: readonly [string, RaindropFault, string, number, Partial<Patience>?][] = [
    ["429", { kind: "status", status: 429 }, "busy", 3],
    ["409", { kind: "status", status: 409 }, "busy", 3],
    ["500", { kind: "status", status: 500 }, "busy", 3],
    ["503", { kind: "status", status: 503 }, "busy", 3],
    ["408", { kind: "status", status: 408 }, "timed_out", 3],
    ["cut connections", { kind: "cut" }, "unreachable", 3],
    ["half answers", { kind: "half" }, "unreachable", 3],
    ["silence", { kind: "hang" }, "timed_out", 3, { attemptMs: 60 }],
    ["400", { kind: "status", status: 400 }, "refused", 1],
    ["401", { kind: "status", status: 401 }, "refused", 1],
    ["403", { kind: "status", status: 403 }, "refused", 1],
    ["413", { kind: "status", status: 413 }, "refused", 1],
    ["a way to elsewhere", { kind: "status", status: 301, headers: { location: "http://127.0.0.1:1/" } }, "refused", 1],
    ["a page instead of JSON", { kind: "html" }, "bad_answer", 1],
    ["broken JSON", { kind: "broken-json" }, "bad_answer", 1],
    ["JSON of another shape", { kind: "wrong-shape" }, "bad_answer", 1],
  ];

  it.each(lasting)("%s", async (_, fault, kind, attempts, patience) => {
    const bucket = bucketWith({}, patience);
    const owner = randomUUID();
    await bucket.put("hints", `${owner}/journal-1`, text(words));
    const calls = {
      put: [() => bucket.put("hints", `${owner}/journal-1`, text(words)), "put_object"],
      get: [() => bucket.get("hints", `${owner}/journal-1`), "get_object"],
      list: [() => bucket.list("hints", `${owner}/`), "list_objects"],
      search: [() => bucket.search("hints", owner, "rain"), "search"],
      delete: [() => bucket.delete("hints", `${owner}/journal-1`), "delete_object"],
    } as const;
    for (const [operation, [call, path]] of Object.entries(calls)) {
      // Of a delete nothing is known but that it was done: any JSON will do.
      if (operation === "delete" && fault.kind === "wrong-shape") continue;
      double.heal();
      double.fail(fault, 10, path);
      const failure = await failureOf(call());
      expect({ ...failure }).toMatchObject({ bucket: "hints", operation, kind });
      expect(failure.code).toBe(`HINTS_${operation}_${kind}`.toUpperCase());
      expect(callsOf(path)).toBe(attempts);
    }
  });

  it("does not go on for ever with an answer that has no end", async () => {
    double.fail({ kind: "endless" }, 10);
    expect(await failureOf(bucketWith().get("hints", `${randomUUID()}/x`))).toMatchObject({ kind: "bad_answer" });
    expect(double.requests).toHaveLength(1);
  });

  it("says so when nobody listens", async () => {
    const gone = await startRaindropDouble(account);
    await gone.close();
    const failure = await failureOf(bucketWith({ baseUrl: gone.baseUrl }).put("hints", `${randomUUID()}/x`, text(words)));
    expect(failure).toMatchObject({ kind: "unreachable", operation: "put" });
    expect(pauses).toEqual([500, 1_000]);
  });

  it.each([
    ["a wrong key", { apiKey: "another" }],
    ["another application", { applicationName: "another" }],
    ["another version", { version: "another" }],
  ])("is refused with %s, also where nothing is: no object counts as lost for it", async (_, settings) => {
    const bucket = bucketWith(settings);
    const key = `${randomUUID()}/x`;
    for (const [operation, call] of [
      ["put", () => bucket.put("hints", key, text(words))],
      ["get", () => bucket.get("hints", key)],
      ["list", () => bucket.list("hints", key)],
      ["delete", () => bucket.delete("hints", key)],
      ["search", () => bucket.search("hints", key.slice(0, 36), "rain")],
    ] as const) {
      expect(await failureOf(call())).toMatchObject({ operation, kind: "refused" });
    }
    expect(pauses).toEqual([]);
  });

  it("is refused where the application has no such bucket", async () => {
    const poor = await startRaindropDouble({ ...account, buckets: ["hints"] });
    const bucket = bucketWith({ baseUrl: poor.baseUrl });
    expect(await bucket.get("hints", `${randomUUID()}/x`)).toBeUndefined();
    expect(await failureOf(bucket.get("audio-files", `${randomUUID()}/x`))).toMatchObject({
      bucket: "audio-files",
      kind: "refused",
    });
    await poor.close();
  });

  it("takes no other 404 for a missing object", async () => {
    const key = `${randomUUID()}/journal-1`;
    await bucketWith().put("hints", key, text(words));
    // The service says of a listed object that it isn't there: once may be a race, twice is a fault.
    double.fail({ kind: "status", status: 404 }, 1, "get_object");
    expect(await said(key)).toBe(words);
    double.fail({ kind: "status", status: 404 }, 10, "get_object");
    expect(await failureOf(bucketWith().get("hints", key))).toMatchObject({ kind: "bad_answer" });
    // A server that isn't Raindrop says 404 to everything.
    const failure = await failureOf(bucketWith({ baseUrl: `${double.baseUrl}/elsewhere` }).get("hints", key));
    expect(failure).toMatchObject({ kind: "refused" });
  });

  it("ends the whole operation in time, pauses and all", async () => {
    double.fail({ kind: "hang" }, 10);
    const started = performance.now();
    const patience = { attemptMs: 10_000, totalMs: 200 };
    expect(await failureOf(bucketWith({}, patience).get("hints", `${randomUUID()}/x`))).toMatchObject({ kind: "timed_out" });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(double.requests).toHaveLength(1);
  });

  it("gives up at once when it is asked to wait longer than it may", async () => {
    double.fail({ kind: "status", status: 429, headers: { "retry-after": "3600" } }, 10);
    expect(await failureOf(bucketWith().list("hints", `${randomUUID()}/`))).toMatchObject({ kind: "busy" });
    expect(double.requests).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it("stops waiting when the caller does, in a call and in a pause", async () => {
    double.fail({ kind: "hang" }, 10);
    const key = `${randomUUID()}/x`;
    expect(await failureOf(bucketWith().get("hints", key, { signal: AbortSignal.timeout(80) }))).toMatchObject({
      kind: "timed_out",
    });
    double.heal();
    double.fail({ kind: "status", status: 503, headers: { "retry-after": "30" } }, 10);
    const real = createRaindropSmartBucket({ ...account, baseUrl: double.baseUrl }, { clock: systemClock });
    expect(await failureOf(real.get("hints", key, { signal: AbortSignal.timeout(80) }))).toMatchObject({ kind: "timed_out" });
    expect(double.requests).toHaveLength(1);
  });
});

describe("Raindrop's own search", () => {
  it("finds one person's unsealed objects once they are indexed, page by page, best first", async () => {
    const bucket = bucketWith();
    const [alice, bob] = [randomUUID(), randomUUID()];
    double.lag(1);
    for (let index = 1; index <= 7; index += 1)
      await bucket.put("guided-journals", `${alice}/journal-${index}`, text(index === 5 ? "rain and wind" : "only rain"));
    await bucket.put("guided-journals", `${bob}/journal-1`, text("rain and wind for Bob"));
    expect(await bucket.search("guided-journals", alice, "rain wind")).toEqual({ hits: [] });
    double.lag(0);

    const keys: string[] = [];
    let next: string | undefined;
    do {
      const page = await bucket.search("guided-journals", alice, "rain wind", next);
      keys.push(...page.hits.map(({ key }) => key));
      if (next === undefined) expect(page.hits[0]).toEqual({ key: `${alice}/journal-5`, text: "rain and wind", score: 1 });
      next = page.next;
    } while (next !== undefined);
    expect(keys).toHaveLength(7);
    expect(new Set(keys).size).toBe(7);
    expect(keys.every((key) => key.startsWith(alice))).toBe(true);
    expect(double.requests.filter(({ call }) => call.startsWith("search")).map(({ partition }) => partition)).toEqual(
      Array.from({ length: 4 }, () => alice),
    );
  });

  it("shows nobody else's, also when the service does", async () => {
    const bucket = bucketWith();
    const [alice, bob] = [randomUUID(), randomUUID()];
    double.lag(0);
    await bucket.put("hints", `${alice}/journal-1`, text("heron"));
    await bucket.put("hints", `${bob}/journal-1`, text("heron"));
    await bucket.put("journal-analysis", `${alice}/journal-1`, text("heron"));
    double.leak();
    const found = await bucket.search("hints", alice, "heron");
    expect(found.hits.map(({ key }) => key)).toEqual([`${alice}/journal-1`]);
  });

  it("is of no use with another person's page", async () => {
    const bucket = bucketWith();
    const alice = randomUUID();
    double.lag(0);
    for (let index = 1; index <= 5; index += 1) await bucket.put("hints", `${alice}/journal-${index}`, text("otter"));
    const { next } = await bucket.search("hints", alice, "otter");
    expect(next).toBeDefined();
    expect(await failureOf(bucket.search("hints", randomUUID(), "otter", next))).toMatchObject({
      operation: "search",
      kind: "refused",
    });
    double.leak();
    expect((await bucket.search("hints", alice, "otter", next)).hits).toHaveLength(2);
  });

  it.each(["", "1", "x.1.3", `${randomUUID()}.0.3`, `${randomUUID()}.2`, `${randomUUID()}.2.3.4`])(
    "refuses %j as a page",
    async (after) => {
      await expect(bucketWith().search("hints", randomUUID(), "rain", after)).rejects.toThrow(BadCursor);
      expect(double.requests).toEqual([]);
    },
  );

  it.each(["", "everybody", "../x"])("refuses to search for the owner %j", async (owner) => {
    await expect(bucketWith().search("hints", owner, "rain")).rejects.toMatchObject({ name: "UnsafeKey" });
    expect(double.requests).toEqual([]);
  });
});
