import type { Viewer } from "@/lib/auth/viewer";
import type { AccountStore } from "./store";
import type { SettingsView } from "./view";

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
  ai: { enabled: false, consentAt: null, providers: [], hints: true, prompts: true, mood: true, transcription: true, ask: true },
};

export type AccountService = ReturnType<typeof createAccountService>;

export function createAccountService(deps: { store: AccountStore }) {
  return {
    /** The person's settings; the careful defaults where they have none. */
    async settings(viewer: Viewer): Promise<SettingsView> {
      return (await deps.store.settings(viewer.userId)) ?? untouched;
    },
  };
}
