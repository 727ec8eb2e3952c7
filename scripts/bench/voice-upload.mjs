// Memory of the running server while a recording of 25 MB streams in, sealed part by part: `npm run bench:voice-upload`.
// Both ways in are measured: one form with the whole file, and parts one after the other. What counts is what the server holds
// at most, over what it held before, and whether a longer file makes it more: a server that held the file would hold all of it,
// and the copies that parsing and sealing make. It collects before each look: resident memory says more about when garbage was
// collected last than about the upload. The thread that measures a sound isn't in it: what that may take is limited (measure.ts).
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { line, median } from "./figures.mjs";
import { serve } from "./server.mjs";

const rounds = 5;
const lookedAtEveryMs = 20;
/** A file that is held costs 1 and more. */
const mostShare = 0.25;
const partBytes = 1024 * 1024;
const sizes = [5 * partBytes, 25 * partBytes];
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The head of a wav of one byte a sample, 8,000 a second: 25 MiB are 54 minutes. */
function wavHead(size) {
  const head = Buffer.alloc(44);
  head.write("RIFF\0\0\0\0WAVEfmt ", 0, "latin1");
  head.writeUInt32LE(size - 8, 4);
  for (const [at, value] of [
    [16, 16],
    [24, 8_000],
    [28, 8_000],
    [40, size - 44],
  ])
    head.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ])
    head.writeUInt16LE(value, at);
  head.write("data", 36, "latin1");
  return head;
}

/** The file, a part at a time; its noise doesn't pack. */
function* file(size) {
  const noise = Buffer.from(Array.from({ length: partBytes }, (_, index) => (index * 2_654_435_761) >>> 24));
  yield Buffer.concat([wavHead(size), noise.subarray(44)]);
  for (let sent = partBytes; sent < size; sent += partBytes) yield noise;
}

const aside = mkdtempSync(join(tmpdir(), "pauz-bench-"));
const server = await serve({
  env: {
    PAUZ_LIMITS: "write=100000,reflect=100000",
    PAUZ_VOICE_BYTES: "10000000000",
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "held-memory.mjs"))}`,
    BENCH_MEMORY_FOLDER: aside,
  },
});
try {
  const passphrase = join(server.folder, "passphrase");
  writeFileSync(passphrase, randomUUID());
  await server.pauz(["owner", "create", "--name", "Bench", "--passphrase-file", passphrase]);
  const token = (await server.pauz(["token", "create", "--owner", "Bench", "--scope", "write", "--name", "bench"])).trim();
  const pid = readFileSync(join(server.folder, "data", "pauz.pid"), "utf8").trim();

  async function call(method, path, body, type = "application/json") {
    const response = await fetch(`${server.base}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { "content-type": type }) },
      ...(body === undefined ? {} : { body, duplex: "half" }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }

  const entry = await call("POST", "/freejournal", JSON.stringify({ content: "With a recording." }));
  async function* form(size) {
    yield Buffer.from('--bench\r\nContent-Disposition: form-data; name="audio_file"; filename="talk.wav"\r\n\r\n');
    yield* file(size);
    yield Buffer.from("\r\n--bench--\r\n");
  }
  const ways = {
    "one form": (size) =>
      call("POST", `/freejournal/${entry.id}/voice`, ReadableStream.from(form(size)), "multipart/form-data; boundary=bench"),
    "part by part": async (size) => {
      const { id } = await call("POST", "/recordings", JSON.stringify({ entry_id: entry.id, origin: "uploaded" }));
      let number = 0;
      for (const part of file(size)) {
        await call("PUT", `/recordings/${id}/parts/${number}`, part, "application/octet-stream");
        number += 1;
      }
      await call("POST", `/recordings/${id}/finish`, JSON.stringify({ parts: number }));
    },
  };

  /** Most of what the server held while that was done, over what it held before. */
  async function growth(work) {
    const look = async () => Number(await textOf(createConnection(join(aside, pid))));
    const rest = [];
    while (rest.length < 10) {
      rest.push(await look());
      await pause(50);
    }
    const seen = [];
    let done = false;
    const looking = (async () => {
      while (!done) {
        seen.push(await look());
        await pause(lookedAtEveryMs);
      }
    })();
    const started = performance.now();
    try {
      await work();
    } finally {
      done = true;
    }
    const milliseconds = performance.now() - started;
    await looking;
    return { held: Math.max(...seen) - median(rest), looks: seen.length, milliseconds };
  }

  // The first of each also loads the code.
  for (const work of Object.values(ways)) await work(sizes[0]);
  const cases = Object.keys(ways).flatMap((name) => sizes.map((size) => ({ name, size, runs: [] })));
  for (let round = 0; round < rounds; round += 1) {
    for (const one of cases) one.runs.push(await growth(() => ways[one.name](one.size)));
  }
  const typical = (one, which = "held") => median(one.runs.map((run) => run[which]));
  console.log(`\nEach ${rounds} times:\n`);
  line("way in", "size, MB", "held, MB (median)", "largest, MB", "looks", "seconds");
  line("---", "---", "---", "---", "---", "---");
  for (const one of cases) {
    line(
      one.name,
      megabytes(one.size),
      megabytes(typical(one)),
      megabytes(Math.max(...one.runs.map(({ held }) => held))),
      typical(one, "looks"),
      (typical(one, "milliseconds") / 1_000).toFixed(1),
    );
  }
  console.log();
  const [small = 0, large = 0] = sizes;
  for (const name of Object.keys(ways)) {
    const [less, more] = cases.filter((one) => one.name === name).map((one) => typical(one));
    const share = (more - less) / (large - small);
    console.log(`${name}: ${share.toFixed(2)} MB held more for each MB of sound more (goal: at most ${mostShare})`);
    if (share > mostShare) process.exitCode = 1;
  }
} finally {
  await server.close();
  rmSync(aside, { recursive: true, force: true });
}
