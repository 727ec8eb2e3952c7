import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { timeOut, zoneField } from "@/lib/boundary/fields";
import type { Problem } from "@/lib/boundary/problems";
import type { SettingsFault } from "./service";
import { countries, fontScales, hemispheres, type OutsideProvider, type SettingsChange, type SettingsView, themes } from "./view";

const settingsOut = z.object({
  zone: z.string(),
  day_start: z.number().int(),
  week_start: z.number().int(),
  font_scale: z.number().int(),
  theme: z.enum(themes),
  hemisphere: z.enum(hemispheres),
  country: z.string().nullable(),
  session_hours: z.number().int(),
  /** Guided journals lie unsealed in a store that can search them. */
  guided_open: z.boolean(),
  /** PAUZ keeps a memory of the person. */
  remembers: z.boolean(),
  /** That memory lies unsealed in a store that can search it. */
  memory_open: z.boolean(),
  /** Questions can be heard, spoken by the browser. */
  read_aloud: z.boolean(),
  ai: z.object({
    enabled: z.boolean(),
    /** Null until the person says yes. */
    consent: z.object({ given_at: timeOut, providers: z.array(z.string()) }).nullable(),
    /** The outside AIs there are to say yes to. */
    configured: z.array(z.string()),
    hints: z.boolean(),
    prompts: z.boolean(),
    mood: z.boolean(),
    transcription: z.boolean(),
    ask: z.boolean(),
    meaning: z.boolean(),
    companions: z.boolean(),
    memory: z.boolean(),
  }),
});

/** The settings as the API says them. */
export function settingsJson(settings: SettingsView, configured: readonly OutsideProvider[]): z.input<typeof settingsOut> {
  const { ai } = settings;
  return {
    zone: settings.zone,
    day_start: settings.dayStart,
    week_start: settings.weekStart,
    font_scale: settings.fontScale,
    theme: settings.theme,
    hemisphere: settings.hemisphere,
    country: settings.country,
    session_hours: settings.sessionHours,
    guided_open: settings.guidedOpen,
    remembers: settings.remembers,
    memory_open: settings.memoryOpen,
    read_aloud: settings.readAloud,
    ai: {
      enabled: ai.enabled,
      consent: ai.consentAt === null ? null : { given_at: ai.consentAt.toISOString(), providers: [...ai.providers] },
      configured: configured.map(({ id }) => id),
      hints: ai.hints,
      prompts: ai.prompts,
      mood: ai.mood,
      transcription: ai.transcription,
      ask: ai.ask,
      meaning: ai.meaning,
      companions: ai.companions,
      memory: ai.memory,
    },
  };
}

const whole = (from: number, to: number) =>
  z
    .number({ error: "must be a number" })
    .int("must be a whole number")
    .min(from, `must be at least ${from}`)
    .max(to, `must be at most ${to}`);
const onOff = z.boolean({ error: "must be true or false" }).optional();

const settingsPatch = z
  .strictObject({
    zone: zoneField.optional(),
    day_start: whole(0, 6).optional(),
    week_start: whole(1, 7).optional(),
    font_scale: z.literal([...fontScales], `must be one of ${fontScales.join(", ")}`).optional(),
    theme: z.enum(themes).optional(),
    hemisphere: z.enum(hemispheres).optional(),
    country: z.enum(countries, "must be a country's two letters, such as DE").nullable().optional(),
    session_hours: whole(1, 24 * 30).optional(),
    guided_open: onOff,
    remembers: onOff,
    memory_open: onOff,
    read_aloud: onOff,
    ai: z
      .strictObject({
        consent: onOff,
        enabled: onOff,
        hints: onOff,
        prompts: onOff,
        mood: onOff,
        transcription: onOff,
        ask: onOff,
        meaning: onOff,
        companions: onOff,
        memory: onOff,
      })
      .optional(),
  })
  .transform((patch): SettingsChange => ({
    zone: patch.zone,
    dayStart: patch.day_start,
    weekStart: patch.week_start,
    fontScale: patch.font_scale,
    theme: patch.theme,
    hemisphere: patch.hemisphere,
    country: patch.country,
    sessionHours: patch.session_hours,
    guidedOpen: patch.guided_open,
    remembers: patch.remembers,
    memoryOpen: patch.memory_open,
    readAloud: patch.read_aloud,
    ai: patch.ai,
  }));

const settingNames: Readonly<Record<keyof SettingsChange, string>> = {
  zone: "zone",
  dayStart: "day_start",
  weekStart: "week_start",
  fontScale: "font_scale",
  theme: "theme",
  hemisphere: "hemisphere",
  country: "country",
  sessionHours: "session_hours",
  guidedOpen: "guided_open",
  remembers: "remembers",
  memoryOpen: "memory_open",
  readAloud: "read_aloud",
  ai: "ai",
};

/** A refused change, naming the field. */
export function settingsProblem(fault: SettingsFault): Problem {
  if (fault === "no_provider") {
    const message = "no outside AI is configured: everything happens on this device, and there is nothing to agree to";
    return { code: "invalid_input", errors: [{ field: "ai.consent", message }] };
  }
  if (fault === "consent_first") {
    return { code: "invalid_input", errors: [{ field: "ai.enabled", message: "say yes with ai.consent first" }] };
  }
  if (fault === "no_memory_service") {
    const message = "no service is set up here that a memory could lie open with";
    return { code: "invalid_input", errors: [{ field: "memory_open", message }] };
  }
  if (fault === "no_search") {
    const message = "the store of guided journals has no search of its own here, so there is nothing to open them for";
    return { code: "invalid_input", errors: [{ field: "guided_open", message }] };
  }
  return { code: "invalid_input", errors: [{ field: settingNames[fault.setting], message: "can't be this" }] };
}

export const readSettings = contract({
  method: "GET",
  path: "/settings",
  summary: "All settings",
  access: "read",
  limit: "read",
  answers: { 200: settingsOut },
});

export const changeSettings = contract({
  method: "PATCH",
  path: "/settings",
  summary: "Change settings; what is left out stays",
  access: "write",
  limit: "write",
  body: settingsPatch,
  answers: { 200: settingsOut },
  problems: ["invalid_input"],
});

export const accountContracts = [readSettings, changeSettings];
