export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const hemispheres = ["north", "south"] as const;
export type Hemisphere = (typeof hemispheres)[number];

export const aiFeatures = ["hints", "prompts", "mood", "transcription", "ask"] as const;
export type AiFeature = (typeof aiFeatures)[number];

/** Percent of the normal size of the person's words. */
export const fontScales = [90, 100, 115, 130, 150] as const;

export type SettingsView = {
  /** IANA zone of new entries. */
  readonly zone: string;
  /** Hour at which the person's day begins, 0–6. */
  readonly dayStart: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekStart: number;
  readonly fontScale: number;
  readonly theme: Theme;
  readonly hemisphere: Hemisphere;
  /** ISO 3166 code; null until chosen. */
  readonly country: string | null;
  /** How long an access token lives. */
  readonly sessionHours: number;
  readonly ai: {
    /** The master switch: nothing leaves while it is off. */
    readonly enabled: boolean;
    /** When the person said yes; null while they have not. */
    readonly consentAt: Date | null;
    /** The providers named to the person when they said yes. */
    readonly providers: readonly string[];
  } & Readonly<Record<AiFeature, boolean>>;
};
