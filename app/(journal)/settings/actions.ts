"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { FormState } from "@/components/settings/form-state";
import { account } from "@/lib/account";
import { hemispheres, type SettingsChange, themes } from "@/lib/account/view";
import { endedCookieName } from "@/lib/auth/ended-session";
import { requireViewer } from "@/lib/auth/session";
import { cookieDays, sessionCookieName } from "@/lib/auth/session-cookie";
import { pictures, sessions } from "@/lib/auth/wire";
import { config } from "@/lib/config/config";
import { parseId, type SessionId } from "@/lib/ids/ids";
import { moodLessons } from "@/lib/mood";

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function oneOf<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((it) => it === value);
}

/** Changes settings and shows every page with them. */
async function keep(change: SettingsChange, said = "Saved."): Promise<FormState> {
  const changed = await account().changeSettings(await requireViewer(), change);
  if (changed.ok) {
    revalidatePath("/", "layout");
    return { said };
  }
  if (changed.error === "no_provider") return { fault: "No outside AI is set up here, so there is nothing to agree to." };
  if (changed.error === "consent_first") return { fault: "Say yes first; nothing is sent before." };
  if (changed.error === "no_search") return { fault: "The store in use here has no search of its own. Nothing was changed." };
  if (changed.error === "no_memory_service") return { fault: "No service for memories is set up here. Nothing was changed." };
  return { fault: `${settingWords[changed.error.setting]} can’t be that. Nothing was changed.` };
}

const settingWords: Readonly<Record<keyof SettingsChange, string>> = {
  zone: "The time zone",
  dayStart: "The hour at which a day begins",
  weekStart: "The first day of the week",
  fontScale: "The size of your words",
  theme: "The light",
  hemisphere: "The half of the earth",
  country: "The country",
  sessionHours: "The length of a session",
  guidedOpen: "The switch",
  remembers: "The switch",
  memoryOpen: "The switch",
  readAloud: "The switch",
  ai: "The switch",
};

/** The fields to take from a form: the one that was changed, where that is said, for the others may be older than the record. */
function fieldsOf(form: FormData): (name: string) => string | undefined {
  const changed = text(form, "changed");
  return (name) => (changed === "" || changed === name ? text(form, name) : undefined);
}

const numberOf = (value: string | undefined) => (value === undefined ? undefined : Number(value));

/** Days, seasons and the look of the page. */
export async function keepWriting(_before: FormState, form: FormData): Promise<FormState> {
  const field = fieldsOf(form);
  return keep({
    zone: field("zone"),
    dayStart: numberOf(field("dayStart")),
    weekStart: numberOf(field("weekStart")),
    fontScale: numberOf(field("fontScale")),
    hemisphere: oneOf(hemispheres, field("hemisphere") ?? ""),
    theme: oneOf(themes, field("theme") ?? ""),
  });
}

/** The country whose contacts the Help page shows first. */
export async function keepCountry(_before: FormState, form: FormData): Promise<FormState> {
  const country = text(form, "country");
  return keep({ country: country === "" ? null : country });
}

export async function keepName(_before: FormState, form: FormData): Promise<FormState> {
  const renamed = await account().rename(await requireViewer(), text(form, "name"));
  if (!renamed.ok) return { fault: "Write a name of up to 80 characters." };
  revalidatePath("/", "layout");
  return { said: "Saved." };
}

export async function keepPicture(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const file = form.get("picture");
  if (!(file instanceof File) || file.size === 0) return { fault: "Choose a picture first." };
  const kept = await pictures().keep(viewer, new Uint8Array(await file.arrayBuffer()));
  if (!kept.ok) {
    return {
      fault: kept.error === "too_large" ? "That is over 1 MB. Choose a smaller one." : "That is no PNG, JPEG or WebP picture.",
    };
  }
  revalidatePath("/", "layout");
  return { said: "Your picture is kept." };
}

export async function removePicture(): Promise<FormState> {
  await pictures().remove(await requireViewer());
  revalidatePath("/", "layout");
  return { said: "The picture is gone." };
}

/** The switches of what AI may help with; a field that is there is a switch that is on. */
export async function keepAiSwitches(_before: FormState, form: FormData): Promise<FormState> {
  const field = fieldsOf(form);
  const on = (name: string) => (field(name) === undefined ? undefined : form.has(name));
  return keep({
    ai: {
      hints: on("hints"),
      mood: on("mood"),
      prompts: on("prompts"),
      ask: on("ask"),
      meaning: on("meaning"),
      companions: on("companions"),
      memory: on("memory"),
      transcription: on("transcription"),
    },
  });
}

/** Whether questions can be heard. */
export async function keepVoice(_before: FormState, form: FormData): Promise<FormState> {
  return keep({ readAloud: form.has("readAloud") });
}

/** The master switch. */
export async function switchAi(_before: FormState, form: FormData): Promise<FormState> {
  return keep({ ai: { enabled: form.has("enabled") } });
}

/** The card that asks names every use but finding by meaning, which has its own switch and its own words. */
export async function giveConsent(): Promise<FormState> {
  return keep({ ai: { consent: true, ask: true, companions: true, memory: true, transcription: true } }, "AI is on.");
}

/** Somebody was added who does nothing but hear: the other switches stay as they are. */
export async function letHear(): Promise<FormState> {
  return keep({ ai: { consent: true, transcription: true } }, "Recordings may be turned into words.");
}

export async function takeConsentBack(): Promise<FormState> {
  return keep({ ai: { consent: false } }, "Taken back. Nothing leaves this machine.");
}

/** Has the device forget what it learned from confirmed feelings. */
export async function forgetLessons(): Promise<FormState> {
  await moodLessons().forget(await requireViewer());
  revalidatePath("/settings/ai");
  return { said: "Forgotten. It suggests as at the beginning." };
}

/** Leaves guided journals open for the store's own search, or has them sealed again. */
export async function keepGuidedOpen(_before: FormState, form: FormData): Promise<FormState> {
  const guidedOpen = form.has("guidedOpen");
  return keep({ guidedOpen }, guidedOpen ? "On. They are being opened now." : "Off. They are being sealed again now.");
}

/** Ends one of the other sessions. */
export async function endSession(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const id = parseId<SessionId>(text(form, "id"));
  const ended = id === undefined ? undefined : await sessions().revoke(viewer, id);
  revalidatePath("/settings/sessions");
  return ended?.ok === true ? { said: "Signed out." } : { fault: "That session had already ended." };
}

export async function endOtherSessions(): Promise<FormState> {
  const count = await sessions().revokeOthers(await requireViewer());
  revalidatePath("/settings/sessions");
  return {
    said: count === 0 ? "There was no other." : count === 1 ? "One other was signed out." : `${count} others were signed out.`,
  };
}

/**
 * Signs out here: the session ends, and the browser forgets its cookie. What it keeps for reading without a network is taken away
 * by the page that follows; until then the name of the ended session tells the browser's own pages that it is nobody's.
 */
export async function signOut(): Promise<void> {
  const viewer = await requireViewer();
  await sessions().close(viewer);
  const { url } = config();
  const around = { path: "/", secure: url.startsWith("https:") };
  const jar = await cookies();
  jar.delete({ name: sessionCookieName(url), ...around });
  if (viewer.sessionId !== null)
    jar.set(endedCookieName(url), viewer.sessionId, { ...around, sameSite: "lax", maxAge: cookieDays * 86_400 });
  redirect("/signin");
}
