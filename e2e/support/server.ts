import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { variables } from "../../lib/config/variables";

/** Empty counts as not set, and keeps a developer's .env file out of the test. */
const nothingSet = Object.fromEntries(variables.map(({ name }) => [name, ""]));

export type RunningServer = {
  readonly url: string;
  readonly dataDir: string;
  /** Everything it has printed so far. */
  output(): string;
  /** SIGTERM unless told; resolves with the exit code when the process has ended. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Ends what is left and removes the data. */
  dispose(): Promise<void>;
};

/** The checkout whose build is tested: this one, or a copy that differs in a file. */
const root = process.env["PAUZ_E2E_CHECKOUT"] ?? join(import.meta.dirname, "../..");

/**
 * A port for a server that is about to start. It lies below those that systems give to whoever asks for any, so that in the seconds
 * until the server listens nobody else is given it.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(20_000, 32_000);
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
  throw new Error("no port is free");
}

function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once("exit", (code) => resolve(code)));
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${output()}`);
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the server is not ready:\n${output()}`);
}

/**
 * Starts the production server on a free port with data of its own (or `dataDir`, to start again on the same).
 * Only what is passed and what a shell always has is in its environment, so that a test never depends on the developer's.
 */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  dataDir?: string,
  onPort?: number,
): Promise<RunningServer> {
  const port = onPort ?? (await freePort());
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "pauz-e2e-"));
  const logFile = join(folder, "..", `${folder.split("/").pop()}.log`);
  const log = openSync(logFile, "a");
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: {
      ...nothingSet,
      NODE_ENV: "production",
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      PORT: String(port),
      PAUZ_DATA_DIR: folder,
      PAUZ_CHECK_RESPONSES: "yes",
      // Journeys are visits of many new browsers in a minute; the limits themselves have tests of their own.
      PAUZ_LIMITS: "read=6000,write=2400,companion=600,hint=300,reflect=200",
      ...env,
    },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const output = () => readFileSync(logFile, "utf8");
  const stop = (signal: NodeJS.Signals = "SIGTERM") => {
    child.kill(signal);
    return ended(child);
  };
  await untilReady(url, child, output);
  return {
    url,
    dataDir: folder,
    output,
    stop,
    async dispose() {
      if (child.exitCode === null && child.signalCode === null) await stop();
      rmSync(folder, { recursive: true, force: true });
      rmSync(logFile, { force: true });
    },
  };
}
