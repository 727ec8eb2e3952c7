import type { Viewer } from "@/lib/auth/viewer";
import type { Audit } from "@/lib/auth/audit";
import type { UserId } from "@/lib/ids/ids";
import { isZone } from "@/lib/clock/local-date";
import type { Clock } from "@/lib/clock/clock";
import { err, ok, type Result } from "@/lib/result/result";
import type { AccountStore } from "./store";
import {
  fontScales,
  isCountry,
  letsFindByMeaning,
  letsMemoryGoAlong,
  type OutsideProvider,
  type ProfileView,
  type SettingsChange,
  type SettingsView,
} from "./view";

/** What holds until a person chooses: nothing is sent anywhere. */
const untouched: SettingsView = {
  zone: "UTC",
  dayStart: 0,
  weekStart: 1,
  fontScale: 100,
  theme: "system",
  hemisphere: "north",
  country: null,
  sessionHours: 24,
  guidedOpen: false,
  remembers: true,
  memoryOpen: false,
  readAloud: false,
  ai: {
    enabled: false,
    consentAt: null,
    providers: [],
    hints: true,
    prompts: true,
    mood: true,
    transcription: true,
    ask: true,
    meaning: false,
    companions: true,
    memory: true,
  },
};

/**
 * `no_provider`: there is no outside AI to consent to. `consent_first`: the switch can't go on before the person said yes.
 * `no_search`: there is no store whose search could use open journals. `no_memory_service`: there is none that a memory could
 * lie open with. `invalid`: names the setting whose value can't be.
 */
export type SettingsFault =
  | "no_provider"
  | "consent_first"
  | "no_search"
  | "no_memory_service"
  | { readonly code: "invalid"; readonly setting: keyof SettingsChange };

/** What decides whether something is remembered, where it lies, and whether it may go along. */
const concernMemory: readonly ((settings: SettingsView) => boolean)[] = [
  ({ remembers }) => remembers,
  ({ memoryOpen }) => memoryOpen,
  letsMemoryGoAlong,
];

export type AccountService = ReturnType<typeof createAccountService>;

function within(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

function invalidSetting(change: SettingsChange): keyof SettingsChange | undefined {
  if (change.zone !== undefined && !isZone(change.zone)) return "zone";
  if (change.dayStart !== undefined && !within(change.dayStart, 0, 6)) return "dayStart";
  if (change.weekStart !== undefined && !within(change.weekStart, 1, 7)) return "weekStart";
  if (change.fontScale !== undefined && !fontScales.some((scale) => scale === change.fontScale)) return "fontScale";
  if (change.sessionHours !== undefined && !within(change.sessionHours, 1, 24 * 30)) return "sessionHours";
  if (change.country !== undefined && change.country !== null && !isCountry(change.country)) return "country";
  return undefined;
}

/**
 * `providers`: the outside AIs this installation is set up with. `searchable`: the store of guided journals has a search of its
 * own. `reseal`: has the person's guided journals sealed or opened, in the background. `memoryService`: what is remembered could
 * lie open with a service. `remember`: has that gathered, moved or taken away by the settings as they are now, in the background.
 * `findByMeaning`: has entries made findable by meaning, in the background.
 */
export function createAccountService(deps: {
  store: AccountStore;
  clock: Clock;
  audit: Audit;
  providers: readonly OutsideProvider[];
  searchable: boolean;
  reseal: (userId: UserId) => Promise<void>;
  memoryService: boolean;
  remember: (userId: UserId) => Promise<void>;
  findByMeaning: (userId: UserId) => Promise<void>;
}) {
  const { store, clock, audit } = deps;

  async function settings(viewer: Viewer): Promise<SettingsView> {
    return (await store.settings(viewer.userId)) ?? untouched;
  }

  /** The AI part after a change: saying yes names today's providers, taking it back switches everything off. */
  function consented(
    before: SettingsView["ai"],
    change: NonNullable<SettingsChange["ai"]>,
  ): Result<SettingsView["ai"], SettingsFault> {
    const { consent, enabled, ...rest } = change;
    const switches = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    let next = { ...before, ...switches };
    if (consent === true) {
      if (deps.providers.length === 0) return err("no_provider");
      // A yes in which recordings are left out was asked for without naming those who do nothing but hear them.
      const named = deps.providers.filter(({ reads }) => reads || change.transcription !== false);
      next = { ...next, enabled: true, consentAt: clock.now(), providers: named.map(({ id }) => id) };
    }
    // Finding by meaning sends without being asked each time: another yes to the rest must not bring it back.
    if (consent === false) next = { ...next, enabled: false, consentAt: null, providers: [], meaning: false };
    if (enabled === true && next.consentAt === null) return err("consent_first");
    return ok(enabled === undefined ? next : { ...next, enabled });
  }

  return {
    /** The person's settings; the careful defaults where they have none. */
    settings,

    /** The outside AIs there are to say yes to; none means that everything happens on this device. */
    providers(): readonly OutsideProvider[] {
      return deps.providers;
    },

    /** Whether guided journals may be left open here: their store has a search of its own. */
    searchable: deps.searchable,

    /** Changes settings. Consent given or taken back, to an AI or to the store's search, goes into the audit trail. */
    async changeSettings(viewer: Viewer, change: SettingsChange): Promise<Result<SettingsView, SettingsFault>> {
      const setting = invalidSetting(change);
      if (setting !== undefined) return err({ code: "invalid", setting });
      if (change.guidedOpen === true && !deps.searchable) return err("no_search");
      if (change.memoryOpen === true && !deps.memoryService) return err("no_memory_service");
      const { ai: aiChange, ...plain } = change;
      const kept = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
      const changed = await store.changeSettings(viewer.userId, clock.now(), (present = untouched) => {
        const ai = consented(present.ai, aiChange ?? {});
        return ai.ok ? ok({ ...present, ...kept, ai: ai.value }) : ai;
      });
      if (!changed.ok) return changed;
      const { before = untouched, after } = changed.value;
      if (aiChange?.consent === true) await audit.record(viewer.userId, "ai.consent_given", after.ai.providers.join(" "));
      if (aiChange?.consent === false && before.ai.consentAt !== null) await audit.record(viewer.userId, "ai.consent_withdrawn");
      if (before.guidedOpen !== after.guidedOpen) {
        await audit.record(viewer.userId, after.guidedOpen ? "guided.opened" : "guided.sealed");
        await deps.reseal(viewer.userId);
      }
      if (before.memoryOpen !== after.memoryOpen)
        await audit.record(viewer.userId, after.memoryOpen ? "memory.opened" : "memory.sealed");
      if (concernMemory.some((of) => of(before) !== of(after))) await deps.remember(viewer.userId);
      if (letsFindByMeaning(after) && !letsFindByMeaning(before)) await deps.findByMeaning(viewer.userId);
      return ok(after);
    },

    /** Who the person is to PAUZ. `not_found` when the account was erased meanwhile. */
    async profile(viewer: Viewer): Promise<Result<ProfileView, "not_found">> {
      const profile = await store.profile(viewer.userId);
      return profile === undefined ? err("not_found") : ok(profile);
    },

    /** Changes the name PAUZ greets with: 1–80 characters. */
    async rename(viewer: Viewer, name: string): Promise<Result<null, "name_missing">> {
      const tidy = name.trim().replace(/\s+/g, " ");
      if (tidy === "" || [...tidy].length > 80 || !tidy.isWellFormed() || tidy.includes("\0")) return err("name_missing");
      await store.rename(viewer.userId, tidy);
      return ok(null);
    },
  };
}
