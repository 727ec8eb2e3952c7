import type { Server } from "node:http";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import next from "next";
import { config } from "@/lib/config/config";
import { readSettings } from "@/lib/config/environment";
import { setRuntimeFacts } from "@/lib/config/runtime";
import type { Settings } from "@/lib/config/settings";
import { type KeptServer, keepEmbedded } from "@/lib/db/embedded/supervisor";
import { database } from "@/lib/db/database";
import { errorFields, log } from "@/lib/observability/log";
import { startWorkers, stopWorkers } from "@/lib/queue/workers";
import { jobs } from "./jobs";
import { ownerCode, readyLines } from "./server/announce";
import { openDataFolder, writePidFile } from "./server/data-folder";
import { drain, frontDoor, listen, type Pages } from "./server/front-door";
import { checkReachable, inWords, prepareDatabase } from "./server/open-database";
import { ownOrigin } from "./server/own-requests";
import { lineFor, StartProblem } from "./server/problem";

/** What the start script hands over: which mode, and how to make the production build when it is missing or stale. */
export type StartOptions = { readonly dev: boolean; readonly build: (signal: AbortSignal) => Promise<void> };

/** Undone in the opposite order when the process ends. */
type Undo = { readonly what: string; readonly run: () => Promise<void> };

function portProblem(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new StartProblem(`Port ${port} is in use by another program: stop it, or start PAUZ with PORT=${port + 1} npm start.`);
  if (code === "EACCES") return new StartProblem(`Port ${port} may not be used by this user: choose PORT=1024 or above.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new StartProblem(`HOST is ${host}, which is no address of this machine: leave it out, or set HOST=0.0.0.0.`);
  return error;
}

/** Finds out early that the port is taken, before a build of a minute. */
async function checkPort(settings: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(portProblem(error, settings)));
    probe.listen(settings.port, settings.host, () => probe.close(() => resolve()));
  });
}

async function preparePages(
  settings: Settings,
  options: StartOptions,
  signal: AbortSignal,
): Promise<{ pages: Pages; upgrade: ReturnType<ReturnType<typeof next>["getUpgradeHandler"]>; close: () => Promise<void> }> {
  if (!options.dev) {
    await options.build(signal).catch((cause: unknown) => {
      throw new StartProblem("The pages could not be built; the reason is above.", { cause });
    });
  }
  signal.throwIfAborted();
  // Read by Next, which has no option for it.
  process.env["__NEXT_PRIVATE_ORIGIN"] = ownOrigin(settings);
  const app = next({ dev: options.dev, dir: process.cwd(), hostname: new URL(settings.url).hostname, port: settings.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { pages: (request, response) => handle(request, response), upgrade: app.getUpgradeHandler(), close: () => app.close() };
}

async function openStorage(settings: Settings, undo: Undo[]): Promise<KeptServer | undefined> {
  const kept = settings.database === undefined ? await keepEmbedded(settings.dataDir) : undefined;
  if (kept !== undefined) undo.push({ what: "postgres", run: () => kept.stop() });
  const connection = settings.database ?? kept?.connection;
  if (connection === undefined) throw new Error("neither an embedded nor an outside database");
  if (kept === undefined) await checkReachable(connection);
  await checkPort(settings);
  const applied = await prepareDatabase(settings, connection);
  undo.push({ what: "database", run: () => database().close() });
  if (applied.length > 0) log("info", "migrations.applied", { count: applied.length });
  return kept;
}

async function openDoor(settings: Settings, options: StartOptions, undo: Undo[], signal: AbortSignal): Promise<Server> {
  const prepared = settings.role === "worker" ? undefined : await preparePages(settings, options, signal);
  if (prepared !== undefined) undo.push({ what: "next", run: () => prepared.close() });
  const server = frontDoor(settings.url, prepared?.pages);
  if (prepared !== undefined && options.dev)
    server.on("upgrade", (request, socket, head) => void prepared.upgrade(request, socket, head));
  await listen(server, settings.port, settings.host).catch((error: unknown) => Promise.reject(portProblem(error, settings)));
  return server;
}

async function start(options: StartOptions, undo: Undo[], signal: AbortSignal): Promise<void> {
  const settings = readSettings(process.env);
  openDataFolder(settings.dataDir);
  setRuntimeFacts({ starting: true });
  const kept = await openStorage(settings, undo);
  signal.throwIfAborted();
  const server = await openDoor(settings, options, undo, signal);
  const dropPidFile = writePidFile(settings.dataDir, settings.role);
  undo.push({ what: "pid", run: async () => dropPidFile() });
  await startWorkers(jobs).catch((error: unknown) => Promise.reject(inWords(error, config().database)));
  undo.push({ what: "jobs", run: () => stopWorkers(3_000) });
  undo.push({
    what: "server",
    run: async () => {
      // For a moment requests are still taken while /readyz says 503: a load balancer turns to another copy.
      await pause(1_000);
      await drain(server, 3_500);
    },
  });
  for (const line of readyLines(config(), await ownerCode(config()), kept?.remark)) console.log(line);
  setRuntimeFacts({ starting: false });
}

async function undoAll(undo: Undo[]): Promise<void> {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) {
    try {
      await step.run();
    } catch (error) {
      log("error", `stop.${step.what}`, errorFields(error));
    }
  }
}

/** Longest a stop may take. Whatever hangs then, everything that was acknowledged is in the database already. */
const patience = 9_000;

/** Starts PAUZ and runs it until SIGINT or SIGTERM; then requests and jobs are finished, and the process exits 0. */
export async function main(options: StartOptions): Promise<void> {
  const undo: Undo[] = [];
  const stopping = new AbortController();
  const begun = start(options, undo, stopping.signal);
  const stop = async (status: number) => {
    setTimeout(() => process.exit(status), patience).unref();
    setRuntimeFacts({ draining: true });
    stopping.abort();
    // A start in progress ends at its next step, so that nothing is opened behind our back.
    await begun.catch(() => undefined);
    await undoAll(undo);
    process.exit(status);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (!stopping.signal.aborted) void stop(0);
    });
  }
  try {
    await begun;
  } catch (error) {
    if (stopping.signal.aborted) return;
    const line = lineFor(error);
    console.error(line === undefined ? error : `PAUZ can't start. ${line}`);
    await stop(1);
  }
}
