import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { config } from "@/lib/config/config";
import { singleton } from "@/lib/process/singleton";
import type { Connection } from "./connection";
import { PrismaClient } from "./generated/client";
import { ownerGuard } from "./owner-guard";

function guarded(adapter: PrismaPg) {
  return new PrismaClient({ adapter }).$extends(ownerGuard);
}

export type Database = {
  /** Prisma, refusing any query on a person's table that does not say whose. */
  readonly prisma: ReturnType<typeof guarded>;
  /** The pool underneath, for the few statements Prisma cannot say (one-statement saves, jobs in a transaction). */
  readonly pool: pg.Pool;
  close(): Promise<void>;
};

/** Opens a pool and Prisma on it. The caller closes it. */
export function openDatabase(connection: Connection, options: { max: number }): Database {
  const pool = new pg.Pool({
    host: connection.host,
    port: connection.port,
    user: connection.user,
    password: connection.password,
    database: connection.database,
    ssl: connection.ssl === true,
    max: options.max,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
  });
  // Without a listener a dying database server ends the whole process; the next query reports the fault to its caller.
  pool.on("error", () => undefined);
  const prisma = guarded(new PrismaPg(pool));
  return {
    prisma,
    pool,
    async close() {
      await prisma.$disconnect();
      if (!pool.ended) await pool.end();
    },
  };
}

/** The process's database. */
export function database(): Database {
  return singleton("database", () => openDatabase(config().database, { max: config().databasePool }));
}
