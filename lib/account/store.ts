import type { Database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import type { ProfileView, SettingsView } from "./view";

export type AccountStore = ReturnType<typeof createAccountStore>;

function oneOf<T extends string>(value: string, fallback: T, ...others: readonly T[]): T {
  return others.find((other) => other === value) ?? fallback;
}

export function createAccountStore(db: Database) {
  return {
    /** Undefined when the person has no settings yet. */
    async settings(userId: UserId): Promise<SettingsView | undefined> {
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

    async keepSettings(userId: UserId, settings: SettingsView, at: Date): Promise<void> {
      const { ai, ...plain } = settings;
      const data = {
        ...plain,
        aiEnabled: ai.enabled,
        aiConsentAt: ai.consentAt,
        aiProviders: [...ai.providers],
        aiHints: ai.hints,
        aiPrompts: ai.prompts,
        aiMood: ai.mood,
        aiTranscription: ai.transcription,
        aiAsk: ai.ask,
        updatedAt: at,
      };
      await db.prisma.settings.upsert({ where: { userId }, create: { userId, ...data }, update: data });
    },

    async profile(userId: UserId): Promise<ProfileView | undefined> {
      const row = await db.prisma.user.findUnique({ where: { id: userId } });
      if (row === null) return undefined;
      // The key's last part is random and changes with the picture: enough to tell a browser that it is another one.
      const picture = row.pictureKey === null ? null : row.pictureKey.slice(-12);
      return { id: userId, name: row.name, email: row.email, picture };
    },

    async rename(userId: UserId, name: string): Promise<void> {
      await db.prisma.user.update({ where: { id: userId }, data: { name } });
    },
  };
}
