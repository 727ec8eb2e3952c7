import type { Database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import type { SettingsView } from "./view";

export type AccountStore = {
  /** Undefined when the person has no settings yet. */
  settings(userId: UserId): Promise<SettingsView | undefined>;
};

function oneOf<T extends string>(value: string, fallback: T, ...others: readonly T[]): T {
  return others.find((other) => other === value) ?? fallback;
}

export function createAccountStore(db: Database): AccountStore {
  return {
    async settings(userId) {
      const row = await db.prisma.settings.findUnique({ where: { userId } });
      if (row === null) return undefined;
      return {
        zone: row.zone,
        dayStart: row.dayStart,
        weekStart: row.weekStart,
        fontScale: row.fontScale,
        theme: oneOf(row.theme, "system", "light", "dark"),
        hemisphere: oneOf(row.hemisphere, "north", "south"),
        country: row.country,
        sessionHours: row.sessionHours,
        ai: {
          enabled: row.aiEnabled && row.aiConsentAt !== null,
          consentAt: row.aiConsentAt,
          providers: row.aiProviders,
          hints: row.aiHints,
          prompts: row.aiPrompts,
          mood: row.aiMood,
          transcription: row.aiTranscription,
          ask: row.aiAsk,
        },
      };
    },
  };
}
