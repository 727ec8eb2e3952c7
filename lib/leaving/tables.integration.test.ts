import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tablesOfPeople } from "@/lib/testing/belongings";
import { testDatabase } from "@/lib/testing/database";
import { belongings, doors, memorySessions, nobodys } from "./tables";

const { db } = await testDatabase();
const covered = [...doors, ...belongings, memorySessions].sort();

it("every model that has a userId is covered: a new one fails here until deleting an account takes it away", () => {
  const schema = readFileSync(join(import.meta.dirname, "../../prisma/schema.prisma"), "utf8");
  const models = schema.split(/^model /m).slice(1);
  const owned = models
    .filter((model) => /^\s+userId\s/m.test(model))
    .map((model) => /@@map\("(\w+)"\)/.exec(model)?.[1] ?? model.split(" ")[0]);
  expect(owned.length).toBeGreaterThan(30);
  expect(owned.sort()).toEqual(covered);
});

it("the migrated database says the same", async () => {
  expect(await tablesOfPeople(db)).toEqual(covered);
});

it("every other table is known to hold nothing of anybody", async () => {
  const { rows } = await db.pool.query<{ name: string }>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
  );
  const others = rows.map(({ name }) => name).filter((name) => !covered.some((one) => one === name));
  expect(others.sort()).toEqual(Object.keys(nobodys).sort());
});
