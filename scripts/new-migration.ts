import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "@/lib/db/embedded/embedded";
import { readMigrations } from "@/lib/db/migrations-folder";
import { schemaEngine } from "@/lib/db/schema-engine";

// Writes the migration that leads from prisma/migrations to prisma/schema.prisma, on a database of its own.
// Run with: node scripts/run.mjs new-migration NAME

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Name the migration in lower case and underscores: node scripts/run.mjs new-migration add_memories");
  process.exit(2);
}

const dataDir = join(tmpdir(), `pauz-migration-${randomUUID()}`);
const server = await openEmbedded(dataDir);
try {
  const folder = readMigrations();
  const engine = await schemaEngine(server.administration, folder.schema);
  const { stdout } = await engine.diff({
    from: folder.names.length === 0 ? { tag: "empty" } : { tag: "migrations", ...folder.list },
    to: { tag: "schemaDatamodel", files: [{ path: folder.schema[0], content: folder.schema[1] }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (stdout === null || /^-- This is an empty migration/m.test(stdout)) {
    console.log("The migrations already lead to the schema: nothing to write.");
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const target = join(folder.list.baseDir, `${stamp}_${name}`);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, "migration.sql"), `${stdout.trim()}\n`);
    writeFileSync(join(folder.list.baseDir, "migration_lock.toml"), 'provider = "postgresql"\n');
    console.log(join(target, "migration.sql"));
  }
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
