// Memory of the running server while a recording of 25 MB streams in, sealed part by part: `npm run bench:voice-upload`.
// Both ways in are measured: one form with the whole file, and parts one after the other. What counts is by how much the server's
// resident memory (VmRSS, sampled every 20 ms) exceeds its rest before; a server that held the file would hold all of it, and the
// copies that parsing and sealing make.
import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { line, median } from "./figures.mjs";
import { serve } from "./server.mjs";

const rounds = 5;
const sampledEveryMs = 20;
const partBytes = 1024 * 1024;
const size = 25 * partBytes;
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The head of a wav of one byte a sample, 8,000 a second: 25 MiB are 54 minutes. */
function wavHead() {
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
function* file() {
  const noise = Buffer.from(Array.from({ length: partBytes }, (_, index) => (index * 2_654_435_761) >>> 24));
  yield Buffer.concat([wavHead(), noise.subarray(44)]);
  for (let sent = partBytes; sent < size; sent += partBytes) yield noise;
}

const server = await serve({ env: { PAUZ_LIMITS: "write=100000,reflect=100000", PAUZ_VOICE_BYTES: "10000000000" } });
try {
  const passphrase = join(server.folder, "passphrase");
  writeFileSync(passphrase, randomUUID());
  await server.pauz(["owner", "create", "--name", "Bench", "--passphrase-file", passphrase]);
  const token = (await server.pauz(["token", "create", "--owner", "Bench", "--scope", "write", "--name", "bench"])).trim();
  const pid = readFileSync(join(server.folder, "data", "pauz.pid"), "utf8").trim();
  const resident = () => 1_024 * Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);

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
  async function* form() {
    yield Buffer.from('--bench\r\nContent-Disposition: form-data; name="audio_file"; filename="talk.wav"\r\n\r\n');
    yield* file();
    yield Buffer.from("\r\n--bench--\r\n");
  }
  const ways = {
    "one form": () =>
      call("POST", `/freejournal/${entry.id}/voice`, ReadableStream.from(form()), "multipart/form-data; boundary=bench"),
    "25 parts": async () => {
      const { id } = await call("POST", "/recordings", JSON.stringify({ entry_id: entry.id, origin: "uploaded" }));
      let number = 0;
      for (const part of file()) {
        await call("PUT", `/recordings/${id}/parts/${number}`, part, "application/octet-stream");
        number += 1;
      }
      await call("POST", `/recordings/${id}/finish`, JSON.stringify({ parts: number }));
    },
  };

  /** Most of what the server held while that was done, over what it held before. */
  async function growth(work) {
    const rest = [];
    for (let look = 0; look < 10; look += 1) {
      rest.push(resident());
      await pause(50);
    }
    let most = 0;
    const timer = setInterval(() => (most = Math.max(most, resident())), sampledEveryMs);
    const started = performance.now();
    await work();
    clearInterval(timer);
    return { before: median(rest), by: most - median(rest), milliseconds: performance.now() - started };
  }

  // The first of each also loads the code.
  for (const work of Object.values(ways)) await work();
  const figures = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(ways)) figures[name].push(await growth(work));
  }
  console.log(`\nA recording of ${megabytes(size)} MB, ${rounds} times each:\n`);
  line("way in", "memory before, MB", "growth, MB (median)", "largest, MB", "growth ÷ size", "seconds");
  line("---", "---", "---", "---", "---", "---");
  let worst = 0;
  for (const [name, runs] of Object.entries(figures)) {
    const typical = median(runs.map(({ by }) => by));
    worst = Math.max(worst, typical / size);
    line(
      name,
      megabytes(median(runs.map(({ before }) => before))),
      megabytes(typical),
      megabytes(Math.max(...runs.map(({ by }) => by))),
      (typical / size).toFixed(2),
      (median(runs.map(({ milliseconds }) => milliseconds)) / 1_000).toFixed(1),
    );
  }
  const last = Object.values(figures).flat().at(-1);
  console.log(
    `\nAfter ${2 * rounds + 2} recordings, ${megabytes((2 * rounds + 2) * size)} MB in all, it holds ${megabytes(last.before)} MB.`,
  );
  if (worst >= 1) {
    console.error("The server grew by more than the file: something holds it.");
    process.exitCode = 1;
  }
} finally {
  await server.close();
}
