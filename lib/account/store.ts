import { forgetContext, forgetVectors, forgetWhatOutsideAisMade, type Transaction } from "@/lib/ai/forgetting";
import type { Database } from "@/lib/db/database";
import type { UserId } from "@/lib/ids/ids";
import { ok, type Result } from "@/lib/result/result";
import { letsMemoryGoAlong, type ProfileView, type SettingsView } from "./view";

export type AccountStore = ReturnType<typeof createAccountStore>;

function oneOf<T extends string>(value: string, fallback: T, ...others: readonly T[]): T {
  return others.find((other) => other === value) ?? fallback;
}

type Row = Awaited<ReturnType<Database["prisma"]["settings"]["findUniqueOrThrow"]>>;

function opened(row: Row): SettingsView {
  return {
    zone: row.zone,
    dayStart: row.dayStart,
    weekStart: row.weekStart,
    fontScale: row.fontScale,
    theme: oneOf(row.theme, "system", "light", "dark"),
    hemisphere: oneOf(row.hemisphere, "north", "south"),
    country: row.country,
    sessionHours: row.sessionHours,
    guidedOpen: row.guidedOpen,
    remembers: row.remembers,
    memoryOpen: row.memoryOpen,
    readAloud: row.readAloud,
    ai: {
      enabled: row.aiEnabled && row.aiConsentAt !== null,
      consentAt: row.aiConsentAt,
      providers: row.aiProviders,
      hints: row.aiHints,
      prompts: row.aiPrompts,
      mood: row.aiMood,
      transcription: row.aiTranscription,
      ask: row.aiAsk,
      meaning: row.aiMeaning,
      companions: row.aiCompanions,
      memory: row.aiMemory,
    },
  };
}

function columnsOf({ ai, ...plain }: SettingsView) {
  return {
    ...plain,
    aiEnabled: ai.enabled,
    aiConsentAt: ai.consentAt,
    aiProviders: [...ai.providers],
    aiHints: ai.hints,
    aiPrompts: ai.prompts,
    aiMood: ai.mood,
    aiTranscription: ai.transcription,
    aiAsk: ai.ask,
    aiMeaning: ai.meaning,
    aiCompanions: ai.companions,
    aiMemory: ai.memory,
  };
}

/** What a yes or a switch let be made goes with it, in the transaction that takes it back: nothing is left to a job. */
async function forgetWhatIsNotLet(tx: Transaction, userId: UserId, after: SettingsView): Promise<void> {
  if (after.ai.consentAt === null) await forgetWhatOutsideAisMade(tx, userId);
  else if (!after.ai.meaning) await forgetVectors(tx, userId);
  if (!letsMemoryGoAlong(after)) await forgetContext(tx, userId);
}

export function createAccountStore(db: Database) {
  return {
    /** Undefined when the person has no settings yet. */
    async settings(userId: UserId): Promise<SettingsView | undefined> {
      const row = await db.prisma.settings.findUnique({ where: { userId } });
      return row === null ? undefined : opened(row);
    },

    /**
     * Changes the settings by what `decide` makes of the present ones; a refusal changes nothing. One change of a person waits
     * for another: otherwise a new size of type, chosen on a second device, could undo a consent just taken back on the first.
     */
    async changeSettings<Fault>(
      userId: UserId,
      at: Date,
      decide: (before: SettingsView | undefined) => Result<SettingsView, Fault>,
    ): Promise<Result<{ readonly before: SettingsView | undefined; readonly after: SettingsView }, Fault>> {
      return db.prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
        const row = await tx.settings.findUnique({ where: { userId } });
        const before = row === null ? undefined : opened(row);
        const after = decide(before);
        if (!after.ok) return after;
        const data = { ...columnsOf(after.value), updatedAt: at };
        await tx.settings.upsert({ where: { userId }, create: { userId, ...data }, update: data });
        await forgetWhatIsNotLet(tx, userId, after.value);
        return ok({ before, after: after.value });
      });
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
