import { randomUUID } from "node:crypto";
import { expect, test } from "playwright/test";
import { documentText } from "@/lib/guided/view";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { wav } from "@/lib/testing/sounds";
import { apiClient } from "./support/api";
import { peopleOf, type People, type SignedInPerson } from "./support/people";
import { keepRecording } from "./support/recordings";
import { routesOfApp } from "./support/routes";
import { type RunningServer, startServer } from "./support/server";

// Every page and call of the app × {signed out, another person, a token of the wrong scope, an erased person}.
// The list comes from the files and from the API's own description: something new fails here until it is described.

/** Pages anybody may see. All others belong to somebody signed in. */
const publicPages: ReadonlySet<string> = new Set(["/", "/signin", "/help", "/sample", "/offline", "/goodbye"]);

/** Pages that hold nothing and lead to another, which the matrix holds too. */
const onlyLeads: ReadonlyMap<string, string> = new Map([["/settings", "/settings/profile"]]);

/** Handlers outside the described API, each with the reason why it isn't in the matrix. */
const otherHandlers: ReadonlyMap<string, string> = new Map([
  ["/api/auth/{nextauth}", "next-auth's own, exercised by the sign-in journeys"],
  ["/api/v1/openapi.json", "the description itself, which holds nothing of anybody"],
  ["/sw.js", "the service worker, the same for everybody; exercised by the offline journeys"],
  ["/d/{token}", "whoever holds the token may download; exercised by the export journeys"],
]);

/** The least that each call accepts, so that a refusal is about who asks. A call that is missing here fails. */
const bodies: Readonly<Record<string, unknown>> = {
  "POST /freejournal/{id}/save": { content: "theirs", base_revision: 1 },
  "POST /freejournal/{id}/hints": { current_content: "theirs" },
  "POST /hints/{id}/feedback": { helpful: true },
  "POST /freejournal/{id}/mood": { mood: "calm" },
  "POST /guided_journal": { topic: "Mine", prompts: [{ id: "1", text: "What is mine?" }] },
  "PUT /guided_journal/{id}": { topic: "Theirs" },
  "POST /guided_journal/{id}/entry": { prompt_id: "1", response: "theirs" },
  "POST /guided_journal/{id}/save": { content: documentText(sampleDocument("Theirs")), base_revision: 1 },
  "POST /entries": { content: "text" },
  "PUT /entries/{id}": { content: "theirs" },
  "PATCH /entries/{id}": { favorite: true },
  "POST /garden": { mood: "calm" },
  "DELETE /account": { confirmation: "delete everything" },
  "PATCH /settings": { day_start: 2 },
  "PATCH /memories/{id}": { text: "Theirs." },
  "POST /care": { text: "theirs" },
  "POST /ask": { question: "Whose day was it?" },
  "POST /exports": { entry_id: randomUUID() },
  "POST /guided_journal/prompts": { topic: "my sister" },
  "POST /guided_journal/{id}/follow_up": { prompt_text: "Whose?", response: "It was theirs all along." },
  "POST /guided_journal/templates": { name: "Sundays", prompts: ["What was quiet?"] },
  "PUT /guided_journal/templates/{id}": { name: "Theirs", prompts: ["Whose?"], base_revision: 1 },
  "PUT /guided_journal/templates/order": { ids: [] },
  "POST /sessions": { type: "free_chat" },
  "PATCH /sessions/{id}": { status: "archived" },
  "POST /sessions/{id}/messages": { content: "theirs" },
  "POST /sessions/{id}/after-care": { choice: "go_on" },
  "POST /recordings": { entry_id: randomUUID(), origin: "recorded" },
  "PUT /recordings/{id}/parts/{n}": "theirs",
  "POST /recordings/{id}/finish": { parts: 1 },
  "POST /freejournal/{id}/voice": "theirs",
};

type Operation = {
  readonly method: string;
  readonly path: string;
  readonly open: boolean;
  readonly writes: boolean;
  readonly hasBody: boolean;
};
type Described = {
  paths: Record<
    string,
    Record<
      string,
      { security: unknown[]; requestBody?: { required: boolean }; responses: Record<string, { description: string }> }
    >
  >;
};

let server: RunningServer;
let people: People;
let ana: SignedInPerson;
let ben: SignedInPerson;
let gone: SignedInPerson;
let operations: readonly Operation[];
/** Ids of Ana's own things, by the path's place for them. */
let hers: {
  entry: string;
  feeling: string;
  export: string;
  template: string;
  guided: string;
  hint: string;
  memory: string;
  conversation: string;
  recording: string;
};

async function described(): Promise<readonly Operation[]> {
  const response = await fetch(`${server.url}/api/v1/openapi.json`);
  const document: Described = JSON.parse(await response.text());
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]) => ({
      method: method.toUpperCase(),
      path,
      open: it.security.length === 0,
      writes: it.responses["403"]?.description.includes("forbidden_scope") === true,
      hasBody: it.requestBody?.required === true,
    })),
  );
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await startServer({
    PAUZ_LIMITS: "read=100000,write=100000,save=100000,hint=10000,reflect=10000,export=10000,signIn=10000,public=100000",
  });
  people = await peopleOf(server);
  [ana, ben, gone] = [await people.make("Ana"), await people.make("Ben"), await people.make("Gone")];
  await people.erase(gone);
  operations = await described();
  const api = apiClient(server.url, ana.writeToken);
  const entry = await api("POST", "/freejournal", { content: "Only mine." });
  const hint = await api("POST", `/freejournal/${String(entry.json["id"])}/hints`, {
    current_content: "Only mine, in the garden.",
  });
  const feeling = await api("POST", "/garden", { mood: "sad" });
  await api("POST", `/freejournal/${String(entry.json["id"])}/export`);
  const exports: { id: string }[] = JSON.parse((await api("GET", "/exports")).text);
  const entries = [{ prompt_id: "1", response: "Only mine." }];
  const guided = await api("POST", "/guided_journal", { topic: "Mine", prompts: [{ id: "1", text: "What is mine?" }], entries });
  const template = await api("POST", "/guided_journal/templates", { name: "Mine", prompts: ["Only mine?"] });
  for (const day of ["2026-03-01", "2026-03-02", "2026-03-03"]) {
    const written = await api("POST", "/freejournal", { content: "Lena called, and I told Lena about the job." });
    await api("PATCH", `/entries/${String(written.json["id"])}`, { local_date: day });
  }
  // Whoever lets PAUZ remember again has their entries read at once.
  for (const remembers of [false, true]) await api("PATCH", "/settings", { remembers });
  let memories: { id: string }[] = [];
  await expect
    .poll(async () => (memories = JSON.parse((await api("GET", "/memories")).text)).length, { timeout: 30_000 })
    .toBeGreaterThan(0);
  const conversation = await api("POST", "/sessions", { type: "free_chat" });
  await api("POST", `/sessions/${String(conversation.json["id"])}/messages`, { content: "Only mine." });
  const recording = await api("POST", "/recordings", { entry_id: String(entry.json["id"]), origin: "recorded" });
  await keepRecording(server.url, ana.writeToken, String(recording.json["id"]), wav(1));
  hers = {
    recording: String(recording.json["id"]),
    memory: memories[0]?.id ?? "",
    entry: String(entry.json["id"]),
    feeling: String(feeling.json["id"]),
    export: exports[0]?.id ?? "",
    template: String(template.json["id"]),
    guided: String(guided.json["id"]),
    hint: String(hint.json["id"]),
    conversation: String(conversation.json["id"]),
  };
});

test.afterAll(async () => {
  await people.close();
  await server.dispose();
});

function bodyOf(it: Operation): unknown {
  if (!it.hasBody) return undefined;
  const body = bodies[`${it.method} ${it.path}`] ?? (it.open ? {} : undefined);
  if (body === undefined) throw new Error(`say in the table what ${it.method} ${it.path} accepts`);
  return body;
}

/** The path with ids in it: Ana's own, or ones that belong to nobody. */
function filled(it: Operation, whose: "ana" | "nobody"): string {
  const ownOf: readonly (readonly [string, string])[] = [
    ["/garden", hers.feeling],
    ["/hints", hers.hint],
    ["/memories", hers.memory],
    ["/exports", hers.export],
    ["/guided_journal/templates", hers.template],
    ["/guided_journal/{id}", hers.guided],
    ["/sessions", hers.conversation],
    ["/recordings", hers.recording],
  ];
  const own = ownOf.find(([start]) => it.path.startsWith(start))?.[1] ?? hers.entry;
  return it.path.replace("{id}", whose === "ana" ? own : randomUUID()).replace("{n}", "1");
}

/** A page's address with ids in it. */
function pageOf(path: string, entry: string, conversation: string): string {
  return path.replace("/companions/{id}", `/companions/${conversation}`).replace("{entryId}", entry).replace("{revision}", "1");
}

const withIds = (it: Operation) => it.path.includes("{");

test("every page and handler is in the matrix", () => {
  const api = new Set(operations.map((it) => `${it.method} /api/v1${it.path}`));
  const missing = routesOfApp()
    .filter((route) => route.kind === "handler" && !otherHandlers.has(route.path))
    .flatMap((route) => route.methods.map((method) => `${method} ${route.path}`))
    .filter((name) => !api.delete(name));
  expect(missing, "handlers without a contract in app/api/v1/openapi.json/contracts.ts").toEqual([]);
  expect([...api], "contracts without a handler").toEqual([]);
});

test("signed out, every call but the public ones is refused", async () => {
  const api = apiClient(server.url, undefined);
  for (const it of operations.filter((one) => !one.open)) {
    const answer = await api(it.method, filled(it, "ana"), bodyOf(it));
    expect(`${it.method} ${it.path} ${answer.status} ${String(answer.json["code"])}`).toBe(
      `${it.method} ${it.path} 401 unauthenticated`,
    );
  }
});

test("an erased person's tokens and cookie are dead", async () => {
  for (const it of operations.filter((one) => !one.open)) {
    for (const headers of [{ authorization: `Bearer ${gone.writeToken}` }, { cookie: gone.cookie, origin: server.url }]) {
      const answer = await apiClient(server.url, undefined)(it.method, filled(it, "nobody"), bodyOf(it), headers);
      expect(`${it.method} ${it.path} ${answer.status}`).toBe(`${it.method} ${it.path} 401`);
    }
  }
});

test("a token that may read can't write", async () => {
  const api = apiClient(server.url, ana.readToken);
  const writes = operations.filter((one) => one.writes);
  expect(writes.length).toBeGreaterThan(8);
  for (const it of writes) {
    const answer = await api(it.method, filled(it, "ana"), bodyOf(it));
    expect(`${it.method} ${it.path} ${answer.status} ${String(answer.json["code"])}`).toBe(
      `${it.method} ${it.path} 403 forbidden_scope`,
    );
  }
});

test("a cookie writes only from our own pages", async () => {
  for (const it of operations.filter((one) => one.writes)) {
    for (const origin of ["https://elsewhere.example", "null", undefined]) {
      const headers = { cookie: ana.cookie, ...(origin === undefined ? {} : { origin }) };
      const answer = await apiClient(server.url, undefined)(it.method, filled(it, "nobody"), bodyOf(it), headers);
      expect(`${it.method} ${it.path} from ${origin} ${answer.status}`).toBe(`${it.method} ${it.path} from ${origin} 403`);
    }
  }
});

test("another person's thing is answered exactly as one that doesn't exist", async () => {
  const api = apiClient(server.url, ben.writeToken);
  const own = apiClient(server.url, ana.writeToken);
  const before = await own("GET", `/freejournal/${hers.entry}`);
  const concerned = operations.filter((it) => !it.open && withIds(it));
  expect(concerned.length).toBeGreaterThan(12);
  for (const it of concerned) {
    const [theirs, missing] = [
      await api(it.method, filled(it, "ana"), bodyOf(it)),
      await api(it.method, filled(it, "nobody"), bodyOf(it)),
    ];
    expect(`${it.method} ${it.path} ${theirs.status} ${theirs.text}`).toBe(
      `${it.method} ${it.path} ${missing.status} ${missing.text}`,
    );
    expect(`${it.method} ${it.path} ${theirs.status}`).toBe(`${it.method} ${it.path} 404`);
  }
  expect((await own("GET", `/freejournal/${hers.entry}`)).text).toBe(before.text);
});

test("lists of one person hold nothing of another's", async () => {
  const api = apiClient(server.url, ben.readToken);
  for (const it of operations.filter((one) => one.method === "GET" && !one.open && !withIds(one))) {
    const answer = await api("GET", it.path);
    for (const id of [...Object.values(hers), ana.userId]) expect(answer.text, `${it.path} shows ${id}`).not.toContain(id);
  }
});

test("pages show nothing to somebody signed out, erased, or holding only a token", async () => {
  const pages = routesOfApp().filter((route) => route.kind === "page" && !publicPages.has(route.path));
  expect(pages.length).toBeGreaterThan(6);
  for (const page of pages) {
    const path = pageOf(page.path, hers.entry, hers.conversation);
    for (const headers of [
      {},
      { cookie: gone.cookie },
      { authorization: `Bearer ${ana.writeToken}` },
      { cookie: "pauz-session=forged" },
    ]) {
      const response = await fetch(server.url + path, { headers, redirect: "manual" });
      const body = await response.text();
      expect(`${path} ${response.status}`).toMatch(/ 30[1278]$/);
      const leadsTo = new URL(response.headers.get("location") ?? "", server.url).pathname;
      expect(["/signin", onlyLeads.get(path)], `${path} leads to ${leadsTo}`).toContain(leadsTo);
      expect(body).not.toContain("Only mine");
    }
  }
});

test("another person's entry page is the page of one that doesn't exist", async () => {
  const headers = { cookie: ben.cookie };
  for (const page of routesOfApp().filter((route) => route.kind === "page" && route.path.includes("{"))) {
    const [entry, conversation] = [hers.entry, hers.conversation];
    const addresses = [pageOf(page.path, entry, conversation), pageOf(page.path, randomUUID(), randomUUID())];
    const responses = await Promise.all(addresses.map((path) => fetch(server.url + path, { headers })));
    expect(responses.map((response) => response.status)).toEqual([404, 404]);
    expect(await responses[0]?.text()).not.toContain("Only mine");
  }
});

test("every signed-in answer stays out of caches", async () => {
  const api = apiClient(server.url, ana.readToken);
  for (const it of operations.filter((one) => one.method === "GET" && !one.open)) {
    const answer = await api("GET", filled(it, "ana"));
    const caching = answer.headers.get("cache-control")?.replace(/, no-transform$/, "");
    expect(`${it.path} ${caching}`).toBe(`${it.path} private, no-store`);
  }
});
