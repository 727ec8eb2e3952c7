import type { ServerResponse } from "node:http";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { listenOnLoopback } from "@/e2e/doubles/loopback";
import { startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import { aiRig, consent, writeEntry } from "@/lib/testing/ai-rig";
import { testDatabase } from "@/lib/testing/database";
import { canary } from "@/lib/testing/hostile-answers";
import { createPerson } from "@/lib/testing/people";

// What a provider may answer, well-formed or not, where numbers were asked for: none of it is taken for vectors, whatever it is.

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
const text = "The ferry was late, and Lena waited on the pier.";

let body = "";
const odd = await listenOnLoopback((_request, response: ServerResponse) => {
  response.writeHead(200, { "content-type": "application/json" }).end(body);
});
afterAll(() => Promise.all([gemini.close(), openai.close(), odd.close()]));

let ana: Viewer;

beforeEach(async () => {
  gemini.heal();
  openai.heal();
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini", "openai"]);
});

const spelled = {
  gemini: (vectors: readonly unknown[]) => ({ embeddings: vectors.map((values) => ({ values })) }),
  openai: (vectors: readonly unknown[]) => ({ data: vectors.map((embedding, index) => ({ index, embedding })) }),
} as const;

const bodies: readonly (readonly [what: string, body: (as: (vectors: readonly unknown[]) => unknown) => string])[] = [
  ["nothing", () => ""],
  ["null", () => "null"],
  ["a page", () => `<!doctype html><script>${canary}()</script>`],
  ["another shape", () => JSON.stringify({ answer: `https://${canary}.test` })],
  ["no vector", (as) => JSON.stringify(as([]))],
  ["one vector for two texts", (as) => JSON.stringify(as([[1, 2, 3]]))],
  [
    "vectors of different lengths",
    (as) =>
      JSON.stringify(
        as([
          [1, 2, 3],
          [1, 2],
        ]),
      ),
  ],
  ["vectors without a number", (as) => JSON.stringify(as([[], []]))],
  [
    "vectors that lead nowhere",
    (as) =>
      JSON.stringify(
        as([
          [0, 0],
          [0, 0],
        ]),
      ),
  ],
  [
    "words for numbers",
    (as) =>
      JSON.stringify(
        as([
          [canary, "1"],
          [canary, "1"],
        ]),
      ),
  ],
  [
    "numbers beyond all bounds",
    (as) =>
      JSON.stringify(
        as([
          [7, 1],
          [7, 1],
        ]),
      ).replaceAll("7", "1e999"),
  ],
];

describe.each(["gemini", "openai"] as const)("vectors from %s", (provider) => {
  const rigged = () =>
    aiRig(db, {
      order: [provider],
      ...(provider === "gemini"
        ? { gemini: { ...gemini, baseUrl: odd.origin } }
        : { openai: { ...openai, baseUrl: odd.origin } }),
      restMs: 1,
    });

  it.each(bodies)("that are %s: none is believed, and the ledger says so", async (_what, made) => {
    body = made(spelled[provider]);
    const rig = rigged();
    const entry = await writeEntry(ana, text);
    expect(await rig.ai.embed(ana, { entries: [entry], texts: [text, text], words: 20 })).toEqual({ kind: "nothing" });
    const { lines } = await rig.ledger.list(ana, null);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ feature: "embed", outcome: "failed" });
    expect(JSON.stringify(lines)).not.toContain(canary);
  });

  it("that are in order are taken: the doubt above is of what came", async () => {
    body = JSON.stringify(
      spelled[provider]([
        [3, 4],
        [0, 2],
      ]),
    );
    const entry = await writeEntry(ana, text);
    const made = await rigged().ai.embed(ana, { entries: [entry], texts: [text, text], words: 20 });
    expect(made).toMatchObject({
      kind: "vectors",
      vectors: [
        [0.6, 0.8],
        [0, 1],
      ],
    });
  });
});

it.each([
  ["never come", { kind: "hang" }],
  ["come after sixty seconds", { kind: "late", milliseconds: 60_000 }],
] as const)("vectors of a question that %s are not waited for: the next one makes them", async (_what, fault) => {
  const rig = aiRig(db, { order: ["gemini", "openai"], gemini, openai, restMs: 1 });
  gemini.fail(fault, 9);
  const started = performance.now();
  const made = await rig.ai.embed(ana, { entries: [], texts: ["When was the ferry late?"], words: 5 });
  expect(made).toMatchObject({ kind: "vectors", provider: "openai" });
  expect(performance.now() - started).toBeLessThan(15_000);
  const { lines } = await rig.ledger.list(ana, null);
  expect(lines.map(({ provider, outcome }) => [provider, outcome])).toContainEqual(["gemini", "timed_out"]);
});
