import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { apiTokens } from "@/lib/auth/wire";
import type { Contract } from "@/lib/boundary/contract";
import { documentText } from "@/lib/guided/view";
import { newId } from "@/lib/ids/ids";
import { testDatabase } from "@/lib/testing/database";
import { sampleDocument } from "@/lib/testing/guided-sample";
import { createPerson } from "@/lib/testing/people";
import { contracts } from "./openapi.json/contracts";

// PostgreSQL keeps no NUL in a text. In every field of every call that takes text, one is sent: it is refused in words, or kept
// sealed; nowhere does it break anything.

const { db } = await testDatabase({
  limits: { read: 1e6, write: 1e6, save: 1e6, hint: 1e6, reflect: 1e6, export: 1e6, public: 1e6 },
});

const nul = "before\u0000after";

/** What each call with text takes, where every field is right. */
const rightBodies: Readonly<Record<string, Record<string, unknown>>> = {
  "POST /freejournal": { content: "A day." },
  "POST /freejournal/{id}/save": { content: "A day.", base_revision: 1 },
  "POST /freejournal/{id}/hints": { current_content: "A day in the garden with my sister." },
  "POST /freejournal/{id}/mood": { mood: "calm" },
  "POST /hints/{id}/feedback": { helpful: true },
  "POST /guided_journal": { topic: "Mine", prompts: [{ id: "1", text: "What is mine?" }] },
  "PUT /guided_journal/{id}": { topic: "Mine" },
  "POST /guided_journal/{id}/entry": { prompt_id: "1", response: "mine" },
  "POST /guided_journal/{id}/save": { content: documentText(sampleDocument("Mine")), base_revision: 1 },
  "POST /entries": { content: "A day." },
  "PUT /entries/{id}": { content: "A day." },
  "POST /garden": { mood: "calm" },
  "POST /ask": { question: "Whose day was it?" },
  "POST /guided_journal/prompts": { topic: "my sister" },
  "POST /guided_journal/{id}/follow_up": { prompt_text: "Whose?", response: "It was mine all along." },
  "POST /guided_journal/templates": { name: "Sundays", prompts: ["What was quiet?"] },
  "PUT /guided_journal/templates/{id}": { name: "Mine", prompts: ["Whose?"], base_revision: 1 },
  "POST /sessions": { type: "free_chat" },
  "POST /sessions/{id}/messages": { content: "mine" },
  "POST /sessions/{id}/after-care": { choice: "go_on" },
  "POST /recordings": { origin: "recorded" },
  "POST /recordings/{id}/finish": { parts: 1 },
};

type Described = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
};

/** The places of every text in such a value: ["prompts", 0, "text"]. */
function textsIn(field: Described, place: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  return [
    ...(field.type === "string" ? [place] : []),
    ...(field.items === undefined ? [] : textsIn(field.items, [...place, 0])),
    ...(field.anyOf ?? []).flatMap((one) => textsIn(one, place)),
    ...Object.entries(field.properties ?? {}).flatMap(([name, one]) => textsIn(one, [...place, name])),
  ];
}

function put(value: unknown, [first, ...rest]: readonly (string | number)[]): unknown {
  if (first === undefined) return nul;
  if (typeof first === "number") return [put(Array.isArray(value) ? value[0] : undefined, rest)];
  const before: Record<string, unknown> = typeof value === "object" && value !== null ? { ...value } : {};
  return { ...before, [first]: put(before[first], rest) };
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

async function handlerOf({ method, path }: Pick<Contract, "method" | "path">): Promise<Handler> {
  const folder = join(import.meta.dirname, path.replaceAll("{", "[").replaceAll("}", "]"));
  const file = join(folder, existsSync(join(folder, "route.tsx")) ? "route.tsx" : "route.ts");
  const handlers = (await import(/* @vite-ignore */ file)) as Record<string, Handler>; // A route's file exports its methods.
  const handler = handlers[method];
  if (handler === undefined) throw new Error(`${path} has no ${method}`);
  return handler;
}

let token = "";
/** Own things, by the first word of the path that leads to them. */
const own: Record<string, string> = {};

async function call(it: Pick<Contract, "method" | "path">, asked: { query?: string; body?: unknown }): Promise<Response> {
  const id = Object.entries(own).findLast(([start]) => it.path.startsWith(start))?.[1] ?? newId();
  const handler = await handlerOf(it);
  const headers = {
    authorization: `Bearer ${token}`,
    ...(asked.body === undefined ? {} : { "content-type": "application/json" }),
  };
  const request = new Request(`http://127.0.0.1:3000/api/v1${it.path.replace("{id}", id)}${asked.query ?? ""}`, {
    method: it.method,
    headers,
    ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
  });
  return handler(request, { params: Promise.resolve({ id, n: "1", prompt_id: "1" }) });
}

async function made(path: string, body: unknown): Promise<string> {
  const response = await call({ method: "POST", path }, { body });
  const { id } = z.object({ id: z.string() }).parse(await response.json());
  return id;
}

beforeAll(async () => {
  const person = await createPerson(db);
  const created = await apiTokens().create(person.viewer, { name: "NUL", scope: "write" });
  token = created.ok ? created.value.text : "";
  const entry = await made("/freejournal", { content: "A day in the garden with my sister. She laughed a lot." });
  own["/freejournal"] = entry;
  own["/entries"] = entry;
  own["/recordings"] = entry;
  own["/garden"] = await made("/garden", { mood: "sad" });
  own["/guided_journal"] = await made("/guided_journal", rightBodies["POST /guided_journal"]);
  own["/guided_journal/templates"] = await made("/guided_journal/templates", rightBodies["POST /guided_journal/templates"]);
  own["/sessions"] = await made("/sessions", { type: "free_chat" });
});

const cases = contracts.flatMap((contract) => {
  const { method, path, body, query } = contract;
  const name = `${method} ${path}`;
  const described = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Described; // Its own dialect.
  const right = rightBodies[name] ?? {};
  return [
    ...(body instanceof z.ZodType
      ? textsIn(described(body)).map((place) => ({
          field: `${name} ${place.join(".")}`,
          contract,
          asked: { body: put(right, place), query: "" },
        }))
      : []),
    ...(query instanceof z.ZodObject
      ? Object.keys(query.shape).map((key) => ({
          field: `${name} ?${key}`,
          contract,
          asked: { query: `?${key}=${encodeURIComponent(nul)}` },
        }))
      : []),
  ];
});

it.each(cases)("takes or refuses a NUL in $field", async ({ contract, asked }) => {
  const response = await call(contract, asked);
  expect(response.status, await response.text()).toBeLessThan(500);
});

it("keeps or refuses a NUL inside a guided journal's document, and in the name of a sound", async () => {
  const content = documentText(sampleDocument(nul));
  const saved = await call({ method: "POST", path: "/guided_journal/{id}/save" }, { body: { content, base_revision: 1 } });
  expect(saved.status, await saved.text()).toBeLessThan(500);
  const body = { entry_id: own["/entries"], origin: "uploaded", name: nul };
  const begun = await call({ method: "POST", path: "/recordings" }, { body });
  expect(begun.status, await begun.text()).toBeLessThan(500);
});

it("reaches every call that takes text", () => {
  expect(cases.length).toBeGreaterThan(60);
});
