import { readSettings } from "@/lib/config/environment";
import type { Settings } from "@/lib/config/settings";
import type { Connection } from "@/lib/db/connection";
import { database } from "@/lib/db/database";
import { openEmbedded, takeCopyLock } from "@/lib/db/embedded/embedded";
import { openDataFolder } from "../server/data-folder";
import { checkReachable, prepareDatabase } from "../server/open-database";

type Opened = { readonly connection: Connection; readonly close: () => Promise<void> };

/** Joins the embedded server that a running PAUZ has open; starts it for the command's time when none runs. */
async function openStorage(settings: Settings): Promise<Opened> {
  if (settings.database !== undefined) {
    await checkReachable(settings.database);
    return { connection: settings.database, close: async () => undefined };
  }
  const server = await openEmbedded(settings.dataDir);
  // A server that was running already belongs to someone else. Our own is held, so that no start adopts it before it stops.
  const lock = server.started ? await takeCopyLock(server.connection) : undefined;
  return {
    connection: server.connection,
    close: async () => {
      if (lock === undefined) return;
      await lock.release();
      await server.stop();
    },
  };
}

/** Does some work with the database at this version; `applied` are the migrations that were missing. */
export async function withStorage<T>(work: (applied: readonly string[]) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  openDataFolder(settings.dataDir);
  const { connection, close } = await openStorage(settings);
  try {
    const applied = await prepareDatabase(settings, connection);
    try {
      return await work(applied);
    } finally {
      await database().close();
    }
  } finally {
    await close();
  }
}
