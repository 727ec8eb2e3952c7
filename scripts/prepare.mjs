import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";
import { makeServiceWorker } from "./service-worker.mjs";
import { pagesDigest, schemaDigest } from "./sources.mjs";

// What must be made before anything of ours can run: Prisma's client, and the production build of the pages.

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const [major, minor] = process.versions.node.split(".").map(Number);

/** Says in words when this Node is too old, and ends. */
export function checkNode() {
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`PAUZ can't start. It needs Node.js 20.19 or later, and this is ${process.versions.node}.`);
  process.exit(1);
}

/** The program that a package's `bin` names, to be run by this very Node. */
function program(packageName, bin) {
  const manifest = createRequire(join(root, "package.json")).resolve(`${packageName}/package.json`);
  const { bin: bins } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bins === "string" ? bins : bins[bin]);
}

/** No tool may ask another host for news. */
const quiet = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

/** Runs a tool; its output is shown only when it fails, unless `shown`. */
function run(args, { env = {}, shown = false, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...quiet, ...env },
      stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"],
      signal,
    });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => output.push(chunk));
    child.once("error", reject);
    child.once("close", (status) => {
      if (status === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      reject(new Error(`${args.slice(0, 2).join(" ")} ended with ${status}`));
    });
  });
}

const isMade = (mark, digest) => existsSync(mark) && readFileSync(mark, "utf8") === digest;

/** Makes something when its mark doesn't carry the digest of its sources; one process at a time. */
async function make(what, mark, digest, work) {
  if (isMade(mark, digest)) return;
  await withLock(
    join(root, ".build", `${what}.lock`),
    async () => {
      // Another process may have made it while this one waited.
      if (isMade(mark, digest)) return;
      rmSync(mark, { force: true });
      await work();
      writeFileSync(mark, digest);
    },
    () => console.log(`Another start is at work on the ${what}; waiting for it.`),
  );
}

/** Prisma's client, from the schema. */
export async function makeClient() {
  const generated = join(root, "lib", "db", "generated");
  await make("database client", join(generated, ".sources"), schemaDigest(root), () =>
    run([program("prisma", "prisma"), "generate", "--config", "prisma/prisma.config.ts"]),
  );
}

/** The production build of the pages. */
export async function makePages(signal) {
  await make("pages", join(root, ".next", "sources"), pagesDigest(root), async () => {
    console.log("Building the pages. This takes a minute, and only happens when something has changed.");
    await run([program("next", "next"), "build"], { env: { NODE_ENV: "production" }, signal });
    await makeServiceWorker(root);
  });
}
