import { describe, expect, it } from "vitest";
import { migrate, MigrationProblem, migrationState } from "./migrate";
import { readMigrations } from "./migrations-folder";
import { schemaEngine } from "./schema-engine";
import { createPerson } from "@/lib/testing/people";
import { testDatabase } from "@/lib/testing/database";

const { db, config } = await testDatabase();

describe("migrations", () => {
  it("lead exactly to the schema", async () => {
    const { schema } = readMigrations();
    const engine = await schemaEngine(config.database, schema);
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", configDir: process.cwd(), files: [{ path: schema[0], content: schema[1] }] },
      to: { tag: "schemaDatamodel", files: [{ path: schema[0], content: schema[1] }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    expect(stdout).toContain("This is an empty migration");
  });

  it("can be compared with the schema in a shadow database, as writing the next one does", async () => {
    const { schema, list } = readMigrations();
    const engine = await schemaEngine(config.database, schema);
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...list },
      to: { tag: "schemaDatamodel", files: [{ path: schema[0], content: schema[1] }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    expect(stdout).toContain("This is an empty migration");
    const left = await db.pool.query("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'");
    expect(left.rows).toEqual([]);
  });

  it("are recorded as Prisma's own tools would", async () => {
    const { schema, list } = readMigrations();
    const engine = await schemaEngine(config.database, schema);
    const filters = { externalTables: [], externalEnums: [] };
    const seen = await engine.diagnoseMigrationHistory({ migrationsList: list, optInToShadowDatabase: false, filters });
    expect(seen).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null });
  });

  it("leave nothing behind when one fails", async () => {
    const folder = readMigrations();
    const next = {
      ...folder,
      names: [...folder.names, "99990101000000_half"],
      script: () => "create table half (id int); select 1/0;",
    };
    await expect(migrate(config.database, next)).rejects.toThrow(/99990101000000_half failed and was taken back/);
    expect((await db.pool.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }]);
    expect(await migrationState(db.pool, next)).toEqual({ pending: ["99990101000000_half"], unknown: [] });
  });

  it("are not applied again", async () => {
    expect(await migrate(config.database)).toEqual([]);
    expect(await migrationState(db.pool)).toEqual({ pending: [], unknown: [] });
  });

  it("refuse a database of a newer version, naming what they don't know", async () => {
    const folder = readMigrations();
    const older = { ...folder, names: folder.names.slice(0, -1) };
    await expect(migrate(config.database, older)).rejects.toThrow(MigrationProblem);
    await expect(migrate(config.database, older)).rejects.toThrow(`newer version of PAUZ (it has ${folder.names.at(-1)})`);
  });
});

describe("the record itself", () => {
  it("refuses an outside AI switched on without a moment of consent", async () => {
    const { userId } = await createPerson(db);
    await expect(db.prisma.settings.update({ where: { userId }, data: { aiEnabled: true } })).rejects.toThrow(/settings_consent/);
  });

  it("lets the audit chain only grow, until its person is erased", async () => {
    const { userId } = await createPerson(db);
    const row = { userId, seq: 1, at: new Date(), kind: "test", previous: new Uint8Array(32), hash: new Uint8Array(32) };
    await db.prisma.auditEvent.create({ data: row });
    await expect(db.pool.query("update audit_events set kind = 'x' where user_id = $1", [userId])).rejects.toThrow(
      /never changed/,
    );
    await expect(db.pool.query("delete from audit_events where user_id = $1", [userId])).rejects.toThrow(/never changed/);
    await expect(db.pool.query("truncate audit_events")).rejects.toThrow(/never changed/);
    await db.pool.query("update users set deleted_at = now() where id = $1", [userId]);
    expect((await db.pool.query("delete from audit_events where user_id = $1", [userId])).rowCount).toBe(1);
  });
});
