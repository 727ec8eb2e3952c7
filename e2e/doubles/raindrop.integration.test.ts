import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jsonOf } from "./loopback";
import { type RaindropDouble, type RaindropFault, startRaindropDouble } from "./raindrop";

const account = { apiKey: "raindrop-test-key", applicationName: "pauz", version: "v1" };
const location = (name = "hints", changes = {}) => ({ bucket: { name, version: "v1", applicationName: "pauz", ...changes } });
const words = "words that must not be noted";
const content = Buffer.from(words).toString("base64");
let double: RaindropDouble;

beforeAll(async () => {
  double = await startRaindropDouble(account);
});
afterAll(() => double.close());
beforeEach(() => {
  double.heal();
  double.objects.clear();
  double.lag(1);
});

async function ask(path: string, body: unknown, changes: RequestInit = {}) {
  const answer = await fetch(`${double.baseUrl}/v1/${path}`, {
    method: "POST",
    headers: { authorization: "Bearer raindrop-test-key", "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    signal: AbortSignal.timeout(1_000),
    ...changes,
  });
  const text = await answer.text();
  return { status: answer.status, text, json: jsonOf(Buffer.from(text)) as Record<string, unknown> | undefined };
}

const put = (key: string, changes: Record<string, unknown> = {}) =>
  ask("put_object", { bucketLocation: location(), key, content, contentType: "text/plain", ...changes });

describe("the double of Raindrop refuses", () => {
  const good = { bucketLocation: location(), key: "a/b", content, contentType: "text/plain" };
  it.each<[string, number, string, unknown, RequestInit?]>([
    ["another method", 405, "put_object", "", { method: "PUT", body: JSON.stringify(good) }],
    ["an unknown call", 404, "put_objects", good],
    ["a call by an object's own name", 404, "constructor", good],
    ["no key", 401, "put_object", good, { headers: { "content-type": "application/json" } }],
    ["a wrong key", 401, "put_object", good, { headers: { authorization: "Bearer x", "content-type": "application/json" } }],
    ["a key without its word", 401, "put_object", good, { headers: { authorization: account.apiKey } }],
    ["no content type", 415, "put_object", good, { headers: { authorization: "Bearer raindrop-test-key" } }],
    ["no JSON", 400, "put_object", "{"],
    ["a missing field", 400, "put_object", { ...good, contentType: undefined }],
    ["an unknown field", 400, "put_object", { ...good, partition: "p" }],
    ["a name in snake case", 400, "put_object", { ...good, contentType: undefined, content_type: "text/plain" }],
    ["content that is not base64", 400, "put_object", { ...good, content: "words" }],
    ["content without its padding", 400, "put_object", { ...good, content: "QQ" }],
    ["an empty name", 400, "get_object", { bucketLocation: location(), key: "" }],
    ["a bucket that is only a name", 400, "get_object", { bucketLocation: { bucket: { name: "hints" } }, key: "a" }],
    ["a bucket in snake case", 400, "get_object", { bucketLocation: location("hints", { application_name: "pauz" }), key: "a" }],
    ["a bucket by its module", 400, "get_object", { bucketLocation: { moduleId: "m" }, key: "a" }],
    ["an unknown bucket", 404, "list_objects", { bucketLocation: location("diaries") }],
    ["another application", 404, "list_objects", { bucketLocation: location("hints", { applicationName: "x" }) }],
    ["another version", 404, "list_objects", { bucketLocation: location("hints", { version: "v2" }) }],
    ["a page of a list", 400, "list_objects", { bucketLocation: location(), page: 2 }],
    ["a search without an id", 400, "search", { bucketLocations: [location()], input: "x" }],
    ["a search nowhere", 400, "search", { bucketLocations: [], input: "x", requestId: "r" }],
    ["a page of no search", 404, "search_get_page", { requestId: "never", page: 2, pageSize: 3 }],
    ["page 0", 400, "search_get_page", { requestId: "r", page: 0, pageSize: 3 }],
  ])("%s", async (_, status, path, body, changes) => {
    const answer = await ask(path, body, changes);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ code: expect.stringMatching(/^[A-Za-z_]+$/), message: expect.any(String) });
    expect(double.objects.size).toBe(0);
    // A search that was never made is refused by the call itself, not at the door.
    expect(double.refusals.length + double.requests.length).toBe(1);
  });
});

describe("the double of Raindrop", () => {
  it("notes what was asked of which object, and nothing of what it held", async () => {
    await put("a/b");
    await ask("search", { bucketLocations: [location()], input: words, requestId: "r", partition: "a" });
    expect(double.requests).toEqual([
      { call: "put_object", bucket: "hints", key: "a/b" },
      { call: "search", bucket: "hints", partition: "a" },
    ]);
  });

  it("varies what the service leaves open: a size's type, an empty list, a delete's answer, a code's letters", async () => {
    for (let index = 0; index < 4; index += 1) await put(`a/${index}`);
    const { json } = await ask("list_objects", { bucketLocation: location(), prefix: "a/" });
    const sizes = (json?.["objects"] as { size: unknown }[]).map(({ size }) => size);
    expect(new Set(sizes)).toEqual(new Set([words.length, String(words.length)]));

    const answers = new Set<string>();
    const repeat = async (path: string, body: unknown) => {
      answers.clear();
      for (let index = 0; index < 12; index += 1) {
        if (path === "delete_object") await put("a/0");
        const { status, text } = await ask(path, body);
        answers.add(`${status} ${text}`);
      }
      return answers;
    };
    const empty = { bucketLocation: location(), prefix: "b/" };
    expect(await repeat("list_objects", empty)).toEqual(new Set(["200 {}", '200 {"objects":[]}']));
    const one = { bucketLocation: location(), key: "a/0" };
    expect(await repeat("delete_object", one)).toEqual(new Set(["200 {}", '200 {"success":true}', "200 ", "204 "]));
    const none = { bucketLocation: location(), key: "a/none" };
    expect([...(await repeat("get_object", none))].map((text) => text.slice(0, 25)).sort()).toEqual([
      '404 {"code":"NOT_FOUND","',
      '404 {"code":"not_found","',
    ]);
  });

  it("finds an object only after its document's status was looked at until it is ready", async () => {
    const owner = randomUUID();
    double.lag(2);
    await put(`${owner}/a`);
    const question = { bucketLocations: [location()], input: "noted", requestId: "r", partition: owner };
    const found = async (path: string) => ((await ask(path, question)).json?.["results"] as unknown[]).length;
    const status = async () =>
      (await ask("document_status", { bucketLocation: location(), objectId: `${owner}/a`, partition: owner })).json?.["status"];
    expect([await found("search"), await status()]).toEqual([0, "processing"]);
    expect([await found("chunk_search"), await status()]).toEqual([0, "processing"]);
    expect(await status()).toBe("completed");
    expect([await found("search"), await found("chunk_search")]).toEqual([1, 1]);
  });

  it("keeps tenants apart where a partition is named", async () => {
    const [alice, bob] = [randomUUID(), randomUUID()];
    double.lag(0);
    for (const owner of [alice, bob]) for (const name of "abcd") await put(`${owner}/${name}`);
    const search = (partition: string) =>
      ask("search", { bucketLocations: [location()], input: "words", requestId: `of-${partition}`, partition });
    const { json } = await search(alice);
    expect(json?.["pagination"]).toEqual({ page: 1, pageSize: 3, total: 4, totalPages: 2, hasMore: true });
    expect(JSON.stringify(json)).not.toContain(bob);
    const second = await ask("search_get_page", { requestId: `of-${alice}`, page: 2, pageSize: 3, partition: alice });
    expect(second.json?.["results"]).toHaveLength(1);
    const spied = await ask("search_get_page", { requestId: `of-${alice}`, page: 1, pageSize: 3, partition: bob });
    expect(spied.status).toBe(404);
    const status = await ask("document_status", { bucketLocation: location(), objectId: `${alice}/a`, partition: bob });
    expect(status.status).toBe(404);
  });

  it.each<[RaindropFault, boolean]>([
    [{ kind: "cut", when: "before" }, false],
    [{ kind: "cut", when: "after" }, true],
    [{ kind: "hang" }, false],
    [{ kind: "hang", when: "after" }, true],
    [{ kind: "half" }, true],
  ])("breaks off as it is told to: %j", async (fault, kept) => {
    double.fail(fault, 1, "put_object");
    await expect(put("a/b", {})).rejects.toThrow();
    expect(double.objects.has("hints/a/b")).toBe(kept);
    expect((await put("a/b")).status).toBe(200);
  });

  it("fails only the calls it is told to, as often as it is told, with the headers it is given", async () => {
    double.fail({ kind: "status", status: 429, headers: { "retry-after-ms": "7" } }, 2, "list_objects");
    expect((await put("a/b")).status).toBe(200);
    for (const status of [429, 429, 200]) expect((await ask("list_objects", { bucketLocation: location() })).status).toBe(status);
    double.fail({ kind: "status", status: 500 }, 9);
    double.heal();
    expect((await put("a/b")).status).toBe(200);
  });

  it("talks nonsense, and keeps or gives other bytes, when it is told to", async () => {
    for (const kind of ["html", "broken-json", "wrong-shape"] as const) {
      double.fail({ kind }, 1);
      const { text, json } = await put("a/b");
      expect(json?.["key"] === "a/b" || text.includes('"key":"a/b"}')).toBe(false);
    }
    double.fail({ kind: "wrong-bytes" }, 1, "get_object");
    const get = async () => (await ask("get_object", { bucketLocation: location(), key: "a/b" })).json?.["content"];
    expect([(await get()) === content, (await get()) === content]).toEqual([false, true]);
    double.fail({ kind: "wrong-bytes" }, 1, "put_object");
    await put("a/b");
    expect(await get()).not.toBe(content);
  });
});
