import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { MemoryId, UserId } from "@/lib/ids/ids";
import type { Kept, Learned, MemoryOptions, Remembered, SmartMemory } from "./port";
import { type Change, isOutdated, type MemoryRecord, type Row } from "./record";

const placeOf = (id: MemoryId) => ({ table: "memories", row: id, column: "memory" });
const attempts = 3;

/** Words that lie in the record, sealed with the person's key. It has no search of its own. */
export function createPostgresSmartMemory(deps: {
  readonly record: MemoryRecord;
  readonly vault: Vault;
  readonly clock: Clock;
}): Omit<SmartMemory, "search"> {
  const { record, clock } = deps;

  async function sealed(owner: UserId, id: MemoryId, words: string) {
    const vault = await deps.vault.of(owner);
    return { sealed: vault.seal(placeOf(id), words), remoteId: null };
  }

  async function opened(owner: UserId, rows: readonly (Row | undefined)[]): Promise<readonly Remembered[]> {
    const vault = await deps.vault.of(owner);
    return rows.flatMap((row) => {
      if (row?.sealed == null) return [];
      const { id, kind, code, edited, updatedAt } = row;
      return { id, kind, code, edited, updatedAt, words: vault.open(placeOf(id), row.sealed) };
    });
  }

  async function write(owner: UserId, id: MemoryId, words: string, change: Change): Promise<boolean> {
    for (let made = 1; ; made += 1) {
      const row = await record.byId(owner, id);
      if (row === undefined || isOutdated(change, row)) return false;
      if (await record.place(owner, row, await sealed(owner, id, words), change)) return true;
      if (made === attempts) throw new Error("a memory changes with every look");
    }
  }

  return {
    async put(owner: UserId, learned: Learned, options?: MemoryOptions): Promise<Kept> {
      await options?.stillWanted?.();
      for (let made = 1; ; made += 1) {
        const seen = await record.placeOf(owner, learned.code);
        if (typeof seen === "string") return seen;
        const place = await sealed(owner, seen.id, learned.words);
        if (await record.learn(owner, seen, learned, place, clock.now())) return { id: seen.id };
        if (made === attempts) throw new Error("a memory changes with every look");
      }
    },
    rewrite: (owner, id, words) => write(owner, id, words, { edited: clock.now() }),
    get: async (owner, id) => (await opened(owner, [await record.byId(owner, id)]))[0],
    list: async (owner) => opened(owner, await record.list(owner)),
    forget: (owner, id) => record.forget(owner, id, clock.now()),
    delete: (owner, id) => record.delete(owner, id),
    clear: (owner) => record.clear(owner, "sealed"),
    async adopt(owner, { id, words, updatedAt }, options) {
      await options?.stillWanted?.();
      await write(owner, id, words, { asOf: updatedAt });
    },
    // What was adopted elsewhere left this place with the same statement.
    leave: async () => undefined,
  };
}
