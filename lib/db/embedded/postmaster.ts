import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serverEnvironment } from "./cluster";
import { EmbeddedProblem } from "./embedded-problem";
import { dropSocketFolder, type Layout, socketFolder } from "./layout";

/** A running server of ours: its process, and the folder of its socket. */
export type Postmaster = { readonly cluster: string; readonly pid: number; readonly host: string; readonly port: number };

const port = 5432;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, but another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The command line of a process, empty when it can't be told. */
function commandLine(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, "utf8").replaceAll("\0", " ");
  return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/** Whether that process is this cluster's server; numbers are used again, and a dead child nobody waited for has no command line. */
function serves(pid: number, cluster: string): boolean {
  return isAlive(pid) && commandLine(pid).includes(`-D ${cluster} `);
}

/** What `postmaster.pid` says: line 1 the process, 5 the socket's folder, 8 whether it takes connections. */
function readPidFile(cluster: string): { pid: number; host: string; ready: boolean } | undefined {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, host: lines[4] ?? "", ready: lines[7]?.trim() === "ready" } : undefined;
}

/** The server running on this cluster, if one is (also one left behind by a killed PAUZ), once it takes connections. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const found = readPidFile(cluster);
  if (found?.ready !== true || !serves(found.pid, cluster)) return undefined;
  return { cluster, pid: found.pid, host: found.host, port };
}

/**
 * After a crash `postmaster.pid` stays, and in a container its number is soon some other process's;
 * PostgreSQL would then refuse to start. It goes when that process is plainly not this cluster's server.
 */
function dropStalePidFile(cluster: string): void {
  const found = readPidFile(cluster);
  if (found !== undefined && !serves(found.pid, cluster)) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** Settings of the server. Its log must not quote statements: they could carry what someone wrote. */
const settings = {
  listen_addresses: "",
  unix_socket_permissions: "0700",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
  log_timezone: "UTC",
  timezone: "UTC",
};

function logTail(logFile: string, from: number): string {
  if (!existsSync(logFile)) return "";
  return readFileSync(logFile).subarray(from).toString("utf8");
}

type Attempt = Postmaster | { readonly failed: string };

async function attempt(layout: Layout, extra: Readonly<Record<string, string>>): Promise<Attempt> {
  dropStalePidFile(layout.cluster);
  const host = socketFolder(layout);
  mkdirSync(dirname(layout.logFile), { recursive: true, mode: 0o700 });
  const logged = existsSync(layout.logFile) ? statSync(layout.logFile).size : 0;
  const log = openSync(layout.logFile, "a", 0o600);
  const options = Object.entries({ ...settings, ...extra }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // Detached, in its own process group: a Ctrl+C in the terminal must not reach it before our requests are done.
  const child = spawn(
    join(layout.binaries.folder, "bin", "postgres"),
    ["-D", layout.cluster, "-k", host, "-p", String(port), ...options],
    {
      ...layout.identity,
      cwd: "/",
      env: serverEnvironment,
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  child.unref();
  let ended: string | undefined;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", () => (ended ??= "it ended at once"));
  for (let waited = 0; waited < 60_000; waited += 20) {
    const running = runningPostmaster(layout.cluster);
    if (running !== undefined) return running;
    if (ended !== undefined) return { failed: logTail(layout.logFile, logged).trim() || ended };
    await pause(20);
  }
  return { failed: "it did not become ready within a minute" };
}

/**
 * Starts the server, or finds the one that someone else started meanwhile. For 10 s after a crash the dead server's
 * shared memory may still be held by its dying children: that passes, and is tried again.
 */
export async function startPostmaster(layout: Layout, extra: Readonly<Record<string, string>> = {}): Promise<Postmaster> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await attempt(layout, extra);
    if (!("failed" in outcome)) return outcome;
    const passing = /shared memory block|lock file|still in use/i.test(outcome.failed);
    if (/incompatible with server/i.test(outcome.failed)) {
      throw new EmbeddedProblem(
        `The data folder ${layout.cluster} was made by another version of PostgreSQL than this PAUZ brings.`,
      );
    }
    if (!passing || tries >= 40) {
      const reason = outcome.failed.split("\n").find((line) => line.includes("FATAL")) ?? outcome.failed.split("\n")[0] ?? "";
      throw new EmbeddedProblem(`The embedded PostgreSQL did not start: ${reason.trim()} (more in ${layout.logFile}).`);
    }
    await pause(250);
  }
}

/** Stops the server: open transactions are rolled back, everything committed is on disk. Waits until it is gone. */
export async function stopPostmaster(server: Postmaster): Promise<void> {
  for (const [signal, patience] of [
    ["SIGINT", 6_000],
    ["SIGQUIT", 2_000],
  ] as const) {
    if (!serves(server.pid, server.cluster)) break;
    process.kill(server.pid, signal);
    for (let waited = 0; waited < patience && serves(server.pid, server.cluster); waited += 20) await pause(20);
  }
  dropSocketFolder(server.host);
}
