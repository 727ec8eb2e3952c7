// The server that a benchmark measures: the production build on a free port, with an empty journal that goes with it.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../prepare.mjs";

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Empty counts as not set: neither the shell nor a .env file leads a benchmark to somebody's own journal. */
const nothingSet = () =>
  Object.fromEntries(
    [...readFileSync(join(root, ".env.example"), "utf8").matchAll(/^# ([A-Z0-9_]+)=/gm)].map(([, name]) => [name, ""]),
  );

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** Waits until the server says it is ready; fails when it ends first, or after ten minutes (it may have to build). */
async function ready(base, child) {
  for (let waited = 0; waited < 600; waited += 1) {
    if (hasEnded(child)) throw new Error(`the server ended with ${child.exitCode ?? child.signalCode}`);
    const response = await fetch(`${base}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error("the server did not become ready in ten minutes");
}

/**
 * Starts the server, of this checkout or of a copy, and resolves when it is ready. `folder` is for what goes with it in the end;
 * `pauz` runs the administration tool beside it and gives what that printed.
 */
export async function serve({ checkout = root, env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "pauz-bench-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const whole = {
    ...nothingSet(),
    NODE_ENV: "production",
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    PORT: String(port),
    PAUZ_DATA_DIR: join(folder, "data"),
    ...env,
  };
  const options = { cwd: checkout, env: whole };
  const child = spawn(process.execPath, ["scripts/start.mjs"], { ...options, stdio: ["ignore", "ignore", "inherit"] });
  const close = async () => {
    if (!hasEnded(child)) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await ready(base, child);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    base,
    folder,
    close,
    async pauz(words) {
      const { stdout } = await promisify(execFile)(process.execPath, ["scripts/pauz.mjs", ...words], options);
      return stdout;
    },
  };
}
