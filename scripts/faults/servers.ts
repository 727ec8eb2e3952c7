import { type ChildProcess, execFile, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "@/e2e/support/server";
import { variables } from "@/lib/config/variables";

/** Empty counts as not set, and keeps a developer's .env file out. */
const nothingSet = Object.fromEntries(variables.map(({ name }) => [name, ""]));

export type Environment = Readonly<Record<string, string>>;

/** A production server in a process of its own. */
export type Server = {
  readonly port: number;
  readonly child: ChildProcess;
  /** Rejects when it ends by itself before it is ready; one that is killed is waited for no longer. */
  readonly ready: Promise<void>;
  /** Resolves when it has ended: its exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(): void;
};

const lastLines = (log: string) => readFileSync(log, "utf8").trim().split("\n").slice(-4).join("\n");

async function untilReady(port: number, child: ChildProcess, log: string): Promise<void> {
  for (let waited = 0; waited < 90_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode} before it was ready:\n${lastLines(log)}`);
    if (child.signalCode !== null) return;
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await pause(50);
  }
  throw new Error(`a server was not ready in 90 s:\n${lastLines(log)}`);
}

const shell = (env: Environment) => ({ ...nothingSet, NODE_ENV: "production" as const, PATH: process.env["PATH"] ?? "", ...env });

/** Starts the built server. What it prints goes to `log`. */
export async function startServer(env: Environment, log: string): Promise<Server> {
  const port = await freePort();
  const out = openSync(log, "a");
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...shell(env), PORT: String(port), PAUZ_LIMITS: "save=1000000,read=1000000" },
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  const kill = () => void child.kill("SIGKILL");
  // When the run itself is broken off, nothing of it stays behind.
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  return {
    port,
    child,
    ready: untilReady(port, child, log),
    ended: new Promise((resolve) => child.once("exit", (code) => resolve(code))),
    kill,
  };
}

/** Runs the administration tool and gives what it printed. */
export async function pauz(env: Environment, words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join("scripts", "pauz.mjs"), ...words], { env: shell(env) });
  return stdout;
}

/** Servers that are ready before they are needed: a killed one is followed by the next at once. */
export type Standbys = { take(): Promise<Server>; close(): Promise<void> };

export function keepStandbys(count: number, start: () => Promise<Server>): Standbys {
  const all = new Set<Server>();
  const launch = async () => {
    const server = await start();
    all.add(server);
    void server.ended.then(() => all.delete(server));
    await server.ready;
    return server;
  };
  const waiting = Array.from({ length: count }, launch);
  // A start that fails is told to whoever takes it, not to the process.
  for (const one of waiting) one.catch(() => undefined);
  return {
    async take() {
      const next = launch();
      next.catch(() => undefined);
      waiting.push(next);
      return (await waiting.shift()) ?? next;
    },
    async close() {
      await Promise.allSettled(waiting);
      await Promise.all([...all].map((server) => (server.kill(), server.ended)));
    },
  };
}
