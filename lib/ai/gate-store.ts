import type { Database } from "@/lib/db/database";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import type { GateStore } from "./gate";

/** The person's decisions and the entry's, straight from the record: never cached. */
export function createGateStore(db: Database): GateStore {
  return {
    async decisions(viewer) {
      const row = await db.prisma.settings.findUnique({
        where: { userId: viewer.userId },
        select: {
          aiConsentAt: true,
          aiProviders: true,
          aiEnabled: true,
          aiHints: true,
          aiMood: true,
          aiPrompts: true,
          aiAsk: true,
          aiMeaning: true,
          aiCompanions: true,
          aiMemory: true,
          aiTranscription: true,
        },
      });
      return row === null
        ? undefined
        : {
            consentAt: row.aiConsentAt,
            providers: row.aiProviders,
            enabled: row.aiEnabled,
            hints: row.aiHints,
            mood: row.aiMood,
            prompts: row.aiPrompts,
            ask: row.aiAsk,
            meaning: row.aiMeaning,
            companions: row.aiCompanions,
            memory: row.aiMemory,
            transcription: row.aiTranscription,
          };
    },

    async entries(viewer, ids) {
      const rows = await db.prisma.entry.findMany({
        where: { id: { in: [...ids] }, userId: viewer.userId, trashedAt: null },
        select: { id: true, aiExcluded: true },
      });
      return rows.flatMap((row) => {
        const id = ids.find((one) => one === row.id);
        return id === undefined ? [] : [{ id, aiExcluded: row.aiExcluded }];
      });
    },
  };
}

/** Those of these entries whose words may go to an outside AI just now: not in the trash, not gone, not kept away. */
export async function openEntries(
  store: Pick<GateStore, "entries">,
  viewer: Viewer,
  ids: readonly EntryId[],
): Promise<ReadonlySet<EntryId>> {
  if (ids.length === 0) return new Set();
  const found = await store.entries(viewer, ids);
  return new Set(found.filter(({ aiExcluded }) => !aiExcluded).map(({ id }) => id));
}
