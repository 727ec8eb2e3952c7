import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type RaindropFault, startRaindropDouble } from "@/e2e/doubles/raindrop";
import { account, failureOf, raindropRig, text, words } from "@/lib/testing/raindrop-rig";
import type { Patience } from "./raindrop-call";

const rig = raindropRig();
const held = async (key: string) => Buffer.from((await rig.driver().get("hints", key))?.bytes ?? []).toString();

describe("the raindrop driver and a fault that stays", () => {
  const lasting: readonly [string, RaindropFault, string, number, Partial<Patience>?][] = [
    ["429", { kind: "status", status: 429 }, "busy", 3],
    ["409", { kind: "status", status: 409 }, "busy", 3],
    ["500", { kind: "status", status: 500 }, "busy", 3],
    ["503", { kind: "status", status: 503 }, "busy", 3],
    ["408", { kind: "status", status: 408 }, "timed_out", 3],
    ["cut connections", { kind: "cut" }, "unreachable", 3],
    ["half answers", { kind: "half" }, "unreachable", 3],
    ["silence", { kind: "hang" }, "timed_out", 3, { attemptMs: 400 }],
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
    const bucket = rig.driver({}, patience);
    const owner = randomUUID();
    await rig.driver().put("hints", `${owner}/journal-1`, text(words));
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
      rig.double().heal();
      rig.double().fail(fault, 10, path);
      const failure = await failureOf(call());
      expect({ ...failure }).toMatchObject({ bucket: "hints", operation, kind });
      expect(failure.code).toBe(`HINTS_${operation}_${kind}`.toUpperCase());
      expect(rig.callsOf(path)).toBe(attempts);
    }
  });

  it("does not go on for ever with an answer that has no end", async () => {
    rig.double().fail({ kind: "endless" }, 10);
    expect(await failureOf(rig.driver().get("hints", `${randomUUID()}/x`))).toMatchObject({ kind: "bad_answer" });
    expect(rig.double().requests).toHaveLength(1);
  });

  it("says so when nobody listens", async () => {
    const gone = await startRaindropDouble(account);
    await gone.close();
    const failure = await failureOf(rig.driver({ baseUrl: gone.baseUrl }).put("hints", `${randomUUID()}/x`, text(words)));
    expect(failure).toMatchObject({ kind: "unreachable", operation: "put" });
    expect(rig.pauses).toEqual([500, 1_000]);
  });

  it.each([
    ["a wrong key", { apiKey: "another" }],
    ["another application", { applicationName: "another" }],
    ["another version", { version: "another" }],
  ])("is refused with %s, also where nothing is: no object counts as lost for it", async (_, settings) => {
    const bucket = rig.driver(settings);
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
    expect(rig.pauses).toEqual([]);
  });

  it("is refused where the application has no such bucket", async () => {
    const poor = await startRaindropDouble({ ...account, buckets: ["hints"] });
    const bucket = rig.driver({ baseUrl: poor.baseUrl });
    expect(await bucket.get("hints", `${randomUUID()}/x`)).toBeUndefined();
    expect(await failureOf(bucket.get("audio-files", `${randomUUID()}/x`))).toMatchObject({
      bucket: "audio-files",
      kind: "refused",
    });
    await poor.close();
  });

  it("takes no other 404 for a missing object", async () => {
    const key = `${randomUUID()}/journal-1`;
    await rig.driver().put("hints", key, text(words));
    // The service says of a listed object that it isn't there: once may be a race, twice is a fault.
    rig.double().fail({ kind: "status", status: 404 }, 1, "get_object");
    expect(await held(key)).toBe(words);
    rig.double().fail({ kind: "status", status: 404 }, 10, "get_object");
    expect(await failureOf(rig.driver().get("hints", key))).toMatchObject({ kind: "bad_answer" });
    // A server that isn't Raindrop says 404 to everything.
    const failure = await failureOf(rig.driver({ baseUrl: `${rig.double().baseUrl}/elsewhere` }).get("hints", key));
    expect(failure).toMatchObject({ kind: "refused" });
  });

  it("ends the whole operation in time, pauses and all", async () => {
    rig.double().fail({ kind: "hang" }, 10);
    const started = performance.now();
    const patience = { attemptMs: 10_000, totalMs: 600 };
    expect(await failureOf(rig.driver({}, patience).get("hints", `${randomUUID()}/x`))).toMatchObject({ kind: "timed_out" });
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(rig.double().requests).toHaveLength(1);
  });

  it("gives up at once when it is asked to wait longer than it may", async () => {
    rig.double().fail({ kind: "status", status: 429, headers: { "retry-after": "3600" } }, 10);
    expect(await failureOf(rig.driver().list("hints", `${randomUUID()}/`))).toMatchObject({ kind: "busy" });
    expect(rig.double().requests).toHaveLength(1);
    expect(rig.pauses).toEqual([]);
  });

  it("stops waiting when the caller does, in a call and in a pause", async () => {
    rig.double().fail({ kind: "hang" }, 10);
    const key = `${randomUUID()}/x`;
    expect(await failureOf(rig.driver().get("hints", key, { signal: AbortSignal.timeout(500) }))).toMatchObject({
      kind: "timed_out",
    });
    rig.double().heal();
    rig.double().fail({ kind: "status", status: 503, headers: { "retry-after": "30" } }, 10);
    const real = rig.patientDriver();
    expect(await failureOf(real.get("hints", key, { signal: AbortSignal.timeout(500) }))).toMatchObject({ kind: "timed_out" });
    expect(rig.double().requests).toHaveLength(1);
  });
});
