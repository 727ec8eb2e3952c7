import { setTimeout as pause } from "node:timers/promises";
import type { Connection } from "@/lib/db/connection";
import { errorFields, log } from "@/lib/observability/log";
import { type CopyLock, type EmbeddedServer, openEmbedded, takeCopyLock } from "./embedded";
import { EmbeddedProblem } from "./embedded-problem";

/** The embedded PostgreSQL, held for this copy of PAUZ alone and brought back when it dies. */
export type KeptServer = {
  readonly connection: Connection;
  /** Where its files are, when that is not the data folder. */
  readonly remark: string | undefined;
  /** Stops the server; everything committed is on disk. */
  stop(): Promise<void>;
};

async function open(dataDir: string): Promise<{ server: EmbeddedServer; lock: CopyLock }> {
  const server = await openEmbedded(dataDir);
  const lock = await takeCopyLock(server.connection);
  if (lock !== undefined) return { server, lock };
  throw new EmbeddedProblem(
    `The data folder ${dataDir} is in use by another running copy of PAUZ: stop that one, or set PAUZ_DATA_DIR.`,
  );
}

/**
 * Starts or adopts the data folder's server and keeps it: when the server is killed it is started again within a second
 * or so, and the pool's next connections reach it under the same address. Throws `EmbeddedProblem` when another copy has it.
 */
export async function keepEmbedded(dataDir: string): Promise<KeptServer> {
  let stopping = false;
  let { server, lock } = await open(dataDir);
  let recovery: Promise<void> = Promise.resolve();

  async function recover(): Promise<void> {
    log("warn", "postgres.lost");
    while (!stopping) {
      try {
        ({ server, lock } = await open(dataDir));
        watch();
        log("info", "postgres.back");
        return;
      } catch (error) {
        log("error", "postgres.restart", errorFields(error));
        await pause(500);
      }
    }
  }

  /** The lock's connection ends when the server does. */
  function watch(): void {
    lock.client.once("end", () => {
      if (!stopping) recovery = recover();
    });
  }

  watch();
  return {
    connection: server.connection,
    remark: server.layout.remark,
    async stop() {
      stopping = true;
      await recovery;
      await lock.release();
      await server.stop();
    },
  };
}
