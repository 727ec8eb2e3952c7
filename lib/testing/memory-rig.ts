import { account } from "@/lib/account/wire";
import { vault } from "@/lib/crypto/process-vault";
import type { Database } from "@/lib/db/database";
import { type EntryId, newId } from "@/lib/ids/ids";
import type { LocalDate } from "@/lib/clock/local-date";
import { journal } from "@/lib/journal/wire";
import { createMemoryBuilder, type Helped } from "@/lib/memory/builder";
import { createMemoryService } from "@/lib/memory/service";
import { createMemoryStore } from "@/lib/memory/store";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createPostgresSmartMemory } from "@/lib/smartmemory/postgres";
import type { SmartMemory } from "@/lib/smartmemory/port";
import { createMemoryRecord } from "@/lib/smartmemory/record";
import type { TestClock } from "./clock";
import type { TestPerson } from "./people";

/** The memory on a real database; `open` is where it may lie unsealed. */
export function memoryRig(deps: {
  readonly db: Database;
  readonly clock: TestClock;
  readonly open?: SmartMemory;
  readonly helped?: () => Promise<readonly Helped[]>;
  /** Runs before the builder looks at what the person wants, with how often it has looked. */
  readonly beforeLook?: (count: number) => Promise<void>;
}) {
  const { db, clock } = deps;
  const store = createMemoryStore({ db, vault: vault(), bucket: smartbucket() });
  const sealed = createPostgresSmartMemory({ record: createMemoryRecord(db), vault: vault(), clock });
  const memories = { sealed, ...(deps.open === undefined ? {} : { open: deps.open }) };
  const settings = (viewer: TestPerson["viewer"]) => account().settings(viewer);
  let looks = 0;
  const asked: string[] = [];
  const memory = createMemoryService({ store, memories, clock, settings, enqueue: async (userId) => void asked.push(userId) });
  const { build } = createMemoryBuilder({
    store,
    memories,
    vault: vault(),
    clock,
    async settings(viewer) {
      await deps.beforeLook?.((looks += 1));
      return settings(viewer);
    },
    journal: journal(),
    helped: deps.helped ?? (async () => []),
    refreshContext: (viewer) => memory.refreshContext(viewer),
  });

  /** An entry of that day. */
  async function write(person: TestPerson, day: string, body: string, createdAt?: Date): Promise<EntryId> {
    const id = newId<EntryId>();
    const saved = await journal().save(person.viewer, id, { body }, { base: 0 });
    const changed = await journal().change(person.viewer, id, {
      localDate: day as LocalDate, // A test writes real days.
      ...(createdAt === undefined ? {} : { createdAt }),
    });
    if (!saved.ok || !changed.ok) throw new Error("the entry was not written");
    return id;
  }

  return { store, memories, memory, build, write, asked };
}
