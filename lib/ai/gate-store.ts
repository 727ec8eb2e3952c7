import type { Database } from "@/lib/db/database";
import type { GateStore } from "./gate";

/** The person's decisions and the entry's, straight from the record: never cached. */
export function createGateStore(db: Database): GateStore {
  return {
    async decisions(viewer) {
      const row = await db.prisma.settings.findUnique({
        where: { userId: viewer.userId },
        select: { aiConsentAt: true, aiProviders: true, aiEnabled: true, aiHints: true, aiMood: true, aiPrompts: true },
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
          };
    },

    async entry(viewer, id) {
      const row = await db.prisma.entry.findFirst({
        where: { id, userId: viewer.userId, trashedAt: null },
        select: { aiExcluded: true },
      });
      return row ?? undefined;
    },
  };
}
