import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Connection } from "./connection";

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(await readFile(script.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  const exports = instance.exports;
  glue.__wbg_set_wasm(exports);
  if (typeof exports.__wbindgen_start === "function") exports.__wbindgen_start();
}

/**
 * Prisma's adapter with three faults mended: it cuts scripts at every semicolon, also inside a function's body; it can't
 * read the one-letter type that PostgreSQL's catalogue of constraints has; and it drops its shadow database while it is
 * still connected to it, which PostgreSQL refuses.
 */
class MendedAdapter extends PrismaPg {
  override async connect() {
    return mended(await super.connect());
  }

  override async connectToShadowDb() {
    return leavingFirst(mended(await super.connectToShadowDb()));
  }
}

type Connected = Awaited<ReturnType<PrismaPg["connect"]>>;

/** Closes the connections to a shadow database before the database is dropped. */
function leavingFirst(adapter: Connected): Connected {
  const pool = adapter.underlyingDriver();
  const end = pool.end.bind(pool);
  let ended: Promise<void> | undefined;
  // The adapter ends its pool once more after dropping.
  pool.end = () => (ended ??= end());
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await pool.end();
    await dispose();
  };
  return adapter;
}

const letterColumns: ReadonlySet<string> = new Set(["constraint_type", "confdeltype", "confupdtype"]);

function castLetter(column: string): string {
  return column.endsWith("contype") ? `${column}::text` : `${column}::text as ${column.slice("con.".length)}`;
}

function mended(adapter: Connected): Connected {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const sql = query.sql.replace(/constr\.contype(?= AS)|con\.conf(?:del|upd)type(?=,)/g, castLetter);
    const answer = await queryRaw({ ...query, sql });
    const columnTypes = answer.columnTypes.map((type, index) =>
      letterColumns.has(answer.columnNames[index] ?? "") ? ColumnTypeEnum.Character : type,
    );
    return { ...answer, columnTypes };
  };
  return adapter;
}

/**
 * Prisma's schema engine as WebAssembly, on that database, for writing migrations and checking them: Prisma's
 * command-line tool would download a native one.
 */
export async function schemaEngine(
  connection: Connection,
  schema: readonly [path: string, text: string],
): Promise<glue.SchemaEngine> {
  await (loaded ??= load());
  // Given by parts, not as a connection string: with a string the engine's shadow database would be the real one.
  const { host, port, user, password, database } = connection;
  const pool = { host, port, user, password, database, ssl: connection.ssl === true };
  const adapter = bindMigrationAwareSqlAdapterFactory(new MendedAdapter(pool, { onPoolError: () => undefined }));
  return glue.SchemaEngine.new({ datamodels: [[...schema]] }, () => undefined, adapter);
}
