import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vault as processVault } from "@/lib/crypto/process-vault";
import { openDatabase } from "@/lib/db/database";
import { openEmbedded } from "@/lib/db/embedded/embedded";
import { migrate } from "@/lib/db/migrate";
import { type EntryId, newId } from "@/lib/ids/ids";
import { sealDraft } from "@/lib/journal/sealing";
import { journal } from "@/lib/journal/wire";
import { setSingleton } from "@/lib/process/singleton";
import { blindIndex, termStore } from "@/lib/search/wire";
import { testConfig } from "@/lib/testing/config";
import { createPerson } from "@/lib/testing/people";

// npm run bench:search: searching 20,000 entries of one person, with some of somebody else's beside them. The whole way: the
// blind index, the hits opened and checked, the page. And what the minute's sweep costs when nothing is behind.

const entries = 20_000;
const runs = Number(process.argv[2] ?? 40);
const goal = 50;
/** Word n stands in about every (n + 2)th entry. */
const vocabulary = Array.from(
  { length: 4_000 },
  (_, at) => `${["wal", "riv", "bre", "gar", "tra"][at % 5] ?? ""}k${at.toString(36)}o`,
);
const searches = {
  "a word of three entries": "albatross",
  "a word of every hundredth": vocabulary[98] ?? "",
  "a word of every other": vocabulary[0] ?? "",
  "two words": `${vocabulary[2] ?? ""} ${vocabulary[7] ?? ""}`,
  "a word that is nowhere": "zeppelin",
};

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;

async function timed(run: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < runs + 5; at += 1) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return times.slice(5);
}

const folder = mkdtempSync(join(tmpdir(), "pauz-bench-search-"));
const server = await openEmbedded(join(folder, "pg"), { fsync: "off", synchronous_commit: "off" });
try {
  await migrate(server.connection);
  const config = testConfig(server.connection, join(folder, "data"));
  const db = openDatabase(config.database, { max: config.databasePool });
  setSingleton("config", config);
  setSingleton("database", db);
  const next = random(1);
  const people = [await createPerson(db), await createPerson(db)];
  for (const [place, { userId }] of people.entries()) {
    const vault = await processVault().of(userId);
    for (let from = 0; from < (place === 0 ? entries : entries / 5); from += 500) {
      const rows = Array.from({ length: 500 }, (_, offset) => {
        const at = from + offset;
        const words = vocabulary
          .filter((_word, place) => next() < 1 / (place + 2))
          .concat(Array.from({ length: 40 }, () => vocabulary[Math.floor(next() * 4_000)] ?? ""));
        return {
          id: newId<EntryId>(),
          body: `${words.join(" ")}${at < 3 ? " albatross" : ""}`,
          at: new Date(Date.UTC(2010, 0, 1) + at * 14_400_000),
        };
      });
      await db.prisma.entry.createMany({
        data: rows.map(({ id, body, at }) => {
          const sealed = sealDraft(vault, id, 1, { body, title: null });
          return {
            id,
            userId,
            sealedBody: new Uint8Array(sealed.body),
            sealedGist: new Uint8Array(sealed.gist),
            revision: 1,
            wordCount: 50,
            zone: "Europe/Berlin",
            localDate: new Date(at.toISOString().slice(0, 10)),
            createdAt: at,
            updatedAt: at,
          };
        }),
      });
      await Promise.all(rows.map(({ id, body }) => blindIndex().index(userId, { id, revision: 1 }, body, new Date())));
    }
  }
  await db.pool.query("VACUUM ANALYZE");
  const [person] = people;
  if (person === undefined) throw new Error("nobody");
  console.log(`| search of ${entries} entries | median | p95 | goal |`);
  console.log("| --- | --- | --- | --- |");
  for (const [name, search] of Object.entries(searches)) {
    const times = await timed(() => journal().list(person.viewer, { search }));
    const p95 = percentile(times, 0.95);
    if (p95 > goal) process.exitCode = 1;
    console.log(`| ${name} | ${percentile(times, 0.5).toFixed(1)} ms | ${p95.toFixed(1)} ms | ≤ ${goal} ms |`);
  }
  const sweep = await timed(() => termStore().due(new Date(), 200));
  console.log(
    `| the sweep, nothing behind | ${percentile(sweep, 0.5).toFixed(1)} ms | ${percentile(sweep, 0.95).toFixed(1)} ms | – |`,
  );
  await db.close();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
