import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Prisma's schema and the migrations that lead to it, as the schema engine takes them. */
export type MigrationsFolder = {
  readonly schema: readonly [path: string, text: string];
  /** In the order they are applied. */
  readonly names: readonly string[];
  script(name: string): string;
  readonly list: {
    baseDir: string;
    lockfile: { path: string; content: string | null };
    shadowDbInitScript: string;
    migrationDirectories: { path: string; migrationFile: { path: string; content: { tag: "ok"; value: string } } }[];
  };
};

/** Reads `{root}/prisma`; the root is the folder PAUZ was started in. */
export function readMigrations(root: string = process.cwd()): MigrationsFolder {
  const baseDir = join(root, "prisma", "migrations");
  const schemaFile = join(root, "prisma", "schema.prisma");
  const lock = join(baseDir, "migration_lock.toml");
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  return {
    schema: [schemaFile, readFileSync(schemaFile, "utf8")],
    names,
    script: (name) => readFileSync(join(baseDir, name, "migration.sql"), "utf8"),
    list: {
      baseDir,
      lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
      shadowDbInitScript: "",
      migrationDirectories: names.map((name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok", value: readFileSync(join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
    },
  };
}
