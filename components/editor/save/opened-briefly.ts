import { type DBSchema, type IDBPDatabase, openDB, type OpenDBCallbacks } from "idb";

/**
 * A database of this browser that is opened for each use and closed after it: nothing stays open that could stand in the way of
 * signing out. One that is open just then gives way to whoever wants to wipe it.
 */
export function openedBriefly<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>["upgrade"]>,
): <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>) => Promise<T> {
  return async (work) => {
    const db = await openDB<Schema>(name, version, {
      upgrade,
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    });
    try {
      return await work(db);
    } finally {
      db.close();
    }
  };
}
