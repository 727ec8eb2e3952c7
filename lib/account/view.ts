import type { OutsideName } from "@/lib/ai/names";
import type { UserId } from "@/lib/ids/ids";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const hemispheres = ["north", "south"] as const;
export type Hemisphere = (typeof hemispheres)[number];

export type AiFeature = "hints" | "prompts" | "mood" | "transcription" | "ask" | "meaning" | "companions" | "memory";

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
  /** Guided journals lie unsealed in a store that can search them. */
  readonly guidedOpen: boolean;
  /** PAUZ keeps a memory of the person. */
  readonly remembers: boolean;
  /** That memory lies unsealed in a store that can search it. */
  readonly memoryOpen: boolean;
  /** Questions can be heard, spoken by the browser. */
  readonly readAloud: boolean;
  readonly ai: {
    /** The master switch: nothing leaves while it is off. */
    readonly enabled: boolean;
    /** When the person said yes; null while they have not. */
    readonly consentAt: Date | null;
    /** The providers named to the person when they said yes. */
    readonly providers: readonly string[];
  } & Readonly<Record<AiFeature, boolean>>;
};

/** Whether somebody lets their entries go out to be found by meaning. */
export const letsFindByMeaning = ({ ai }: SettingsView): boolean => ai.enabled && ai.consentAt !== null && ai.meaning;

/** Whether what is remembered of somebody may go along with what is asked of an outside AI. */
export const letsMemoryGoAlong = ({ remembers, ai }: SettingsView): boolean =>
  remembers && ai.enabled && ai.consentAt !== null && ai.memory;

/** Who the person is to PAUZ. `picture` tells one picture from the next; null without one. */
export type ProfileView = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string | null;
  readonly picture: string | null;
};

/** An outside AI that this installation is set up with, in the words of the consent. */
export type OutsideProvider = {
  readonly id: OutsideName;
  /** "Gemini by Google". */
  readonly name: string;
  /** "Gemini". */
  readonly short: string;
  /** Who receives the text, or the sound: "Google". */
  readonly receiver: string;
  /** May be asked for words, and gets some of the person's. */
  readonly reads: boolean;
  /** The place in which it is asked to turn a recording into words, and gets its sound; null when it isn't. */
  readonly hears: number | null;
};

/** Those that are asked to turn recordings into words, in that order. */
export const hearersOf = (providers: readonly OutsideProvider[]): readonly OutsideProvider[] =>
  providers.filter(({ hears }) => hears !== null).sort((one, other) => (one.hears ?? 0) - (other.hears ?? 0));

const countryCodes =
  "AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW";

/** ISO 3166 codes a person can choose. */
export const countries: readonly string[] = countryCodes.split(" ");

export function isCountry(code: string): boolean {
  return countries.includes(code);
}

type MaybeOf<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What a person changes; what is left out stays. */
export type SettingsChange = MaybeOf<{
  zone: string;
  dayStart: number;
  weekStart: number;
  fontScale: number;
  theme: Theme;
  hemisphere: Hemisphere;
  country: string | null;
  sessionHours: number;
  guidedOpen: boolean;
  remembers: boolean;
  memoryOpen: boolean;
  readAloud: boolean;
}> & { readonly ai?: MaybeOf<{ consent: boolean; enabled: boolean } & Record<AiFeature, boolean>> | undefined };
