// Entry read and autosave against an empty handler of the same build: `npm run bench:api`.
// One server, alternating runs, medians; what counts is the ratio, since the machine's own speed cancels out of it.
// The bare handlers exist only in the copy that is built and measured here: one answers, one parses the same body,
// one also keeps it as a plain text column of a row of its own (no sign-in, no sealing, no revision, no history).
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";
import { copyCheckout } from "../copy-checkout.mjs";
import { median } from "./figures.mjs";
import { serve } from "./server.mjs";

const rounds = Number(process.argv[2] ?? 5);
const seconds = Number(process.argv[3] ?? 3);
const connections = 8;
const words = "I walked along the canal before dark and my hands came out of my pockets. ".repeat(22);

// Below next-auth's path, the one place where the server doesn't refuse calls that the API doesn't have.
function copyWithBareHandlers() {
  const checkout = copyCheckout("bench");
  const handlers = {
    empty:
      'export async function GET() { return Response.json({ ok: true }, { headers: { "cache-control": "private, no-store" } }); }\n',
    parse:
      "export async function POST(request: Request) { const body = await request.json(); return Response.json({ length: body.content.length }); }\n",
    bare: `import { database } from "@/lib/db/database";
const table = "create table if not exists bench_bare (id uuid primary key, body text not null)";
const upsert = "insert into bench_bare (id, body) values ($1, $2) on conflict (id) do update set body = $2";
let made: Promise<unknown> | undefined;
export async function POST(request: Request) {
  const body = await request.json();
  await (made ??= database().pool.query(table));
  await database().pool.query({ name: "bench-bare", text: upsert, values: [body.id, body.content] });
  return Response.json({ id: body.id }, { headers: { "cache-control": "private, no-store" } });
}
`,
  };
  for (const [name, code] of Object.entries(handlers)) {
    mkdirSync(join(checkout, "app/api/auth/bench", name), { recursive: true });
    writeFileSync(join(checkout, "app/api/auth/bench", name, "route.ts"), code);
  }
  return checkout;
}

async function load(options) {
  const result = await autocannon({ connections, duration: seconds, ...options });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${options.title}: ${result.non2xx} refusals, ${result.errors} errors`);
  return { perSecond: result.requests.average, p97: result.latency.p97_5 };
}

async function post(url, token, body) {
  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** As many entries as connections, each save based on the one before it, as an editor does. */
function autosave(base, token) {
  const idle = Array.from({ length: connections }, () => ({ id: randomUUID(), revision: 0 }));
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", prefer: "return=minimal" };
  return {
    url: base,
    title: "autosave",
    requests: [
      {
        method: "POST",
        headers,
        setupRequest(request, context) {
          const entry = idle.pop();
          if (entry === undefined) throw new Error("more requests at once than connections");
          context.entry = entry;
          const { id, revision } = entry;
          const body = {
            content: words + revision,
            title: null,
            base_revision: revision,
            save_id: randomUUID(),
            device: "bench",
          };
          return { ...request, path: `/api/v1/freejournal/${id}/save`, body: JSON.stringify(body) };
        },
        onResponse(status, body, context) {
          if (status !== 200) throw new Error(`a save was answered ${status}: ${body}`);
          idle.push({ id: context.entry.id, revision: context.entry.revision + 1 });
        },
      },
    ],
  };
}

/** One row for each connection, as the autosave has one entry for each. */
function bareSave(base) {
  const idle = Array.from({ length: connections }, () => randomUUID());
  return {
    url: base,
    title: "bare save",
    requests: [
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        setupRequest(request, context) {
          context.id = idle.pop();
          if (context.id === undefined) throw new Error("more requests at once than connections");
          const body = JSON.stringify({ id: context.id, content: words + randomUUID() });
          return { ...request, path: "/api/auth/bench/bare", body };
        },
        onResponse(status, body, context) {
          if (status !== 200) throw new Error(`a bare save was answered ${status}`);
          idle.push(context.id);
        },
      },
    ],
  };
}

async function measure(base, token) {
  const entry = await post(`${base}/api/v1/freejournal`, token, { content: words });
  const json = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const cases = {
    "empty handler": { url: `${base}/api/auth/bench/empty`, title: "empty" },
    "entry read": { url: `${base}/api/v1/freejournal/${entry.id}`, title: "read", headers: json },
    "parsing handler": {
      url: `${base}/api/auth/bench/parse`,
      title: "parse",
      method: "POST",
      headers: json,
      body: JSON.stringify({ content: words }),
    },
  };
  const names = [...Object.keys(cases), "bare save", "autosave"];
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  // A run ends with saves in flight, so each has entries of its own.
  const saves = { "bare save": () => bareSave(base), autosave: () => autosave(base, token) };
  const optionsOf = (name) => cases[name] ?? saves[name]();
  for (const name of names) await load({ ...optionsOf(name), duration: 2 });
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) figures[name].push(await load(optionsOf(name)));
  }
  return figures;
}

function report(figures) {
  console.log("\n| what | requests/s (median) | p97.5 ms | runs |\n|---|---|---|---|");
  for (const [name, runs] of Object.entries(figures)) {
    console.log(
      `| ${name} | ${Math.round(median(runs.map((run) => run.perSecond)))} | ${median(runs.map((run) => run.p97))} | ${runs.length} |`,
    );
  }
  const ratio = (of, to) => median(figures[of].map((run, round) => run.perSecond / figures[to][round].perSecond)).toFixed(2);
  console.log(`\nentry read / empty handler: ${ratio("entry read", "empty handler")} (goal 0.55)`);
  console.log(`autosave / bare save: ${ratio("autosave", "bare save")} (goal 0.60)`);
  console.log(`autosave / parsing handler: ${ratio("autosave", "parsing handler")} (no goal: it keeps nothing)`);
}

const checkout = copyWithBareHandlers();
try {
  const server = await serve({ checkout, env: { PAUZ_LIMITS: "read=9999999,save=9999999,write=9999999" } });
  try {
    const passphrase = join(server.folder, "passphrase");
    writeFileSync(passphrase, randomUUID());
    await server.pauz(["owner", "create", "--name", "Bench", "--passphrase-file", passphrase]);
    const token = await server.pauz(["token", "create", "--owner", "Bench", "--scope", "write", "--name", "bench"]);
    report(await measure(server.base, token.trim()));
  } finally {
    await server.close();
  }
} finally {
  rmSync(checkout, { recursive: true, force: true });
}
