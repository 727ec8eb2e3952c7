"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import type { SignInState } from "@/components/signin/sign-in-state";
import { deviceName } from "@/lib/auth/device";
import { endedCookieName } from "@/lib/auth/ended-session";
import { sameOriginHeaders } from "@/lib/auth/origin";
import { safePath } from "@/lib/auth/safe-path";
import { currentViewer } from "@/lib/auth/session";
import { fitsOwnerCode } from "@/lib/auth/owner-code";
import { owner, sessions } from "@/lib/auth/wire";
import { isZone } from "@/lib/clock/local-date";
import { config } from "@/lib/config/config";
import type { UserId } from "@/lib/ids/ids";
import { admit } from "@/lib/ratelimit/limiter";

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** What stands before any try: it comes from our own page, and not too often from one address. */
async function hindrance(): Promise<SignInState | undefined> {
  const sent = await headers();
  if (!sameOriginHeaders(sent, config().url)) return { fault: "other_site" };
  const turn = await admit("signIn", sent.get("x-pauz-address") ?? "unknown");
  return turn.admitted ? undefined : { fault: "too_many" };
}

/** Opens a session for whoever just proved to be this person, and goes on to where they wanted to be. */
async function letIn(userId: UserId, next: string): Promise<never> {
  const device = deviceName((await headers()).get("user-agent"));
  const { cookie } = await sessions().open(userId, device, await currentViewer());
  const jar = await cookies();
  jar.set(cookie.name, cookie.value, cookie.options);
  const { url } = config();
  jar.delete({ name: endedCookieName(url), path: "/", secure: url.startsWith("https:") });
  redirect(safePath(next) ?? "/today");
}

/** The first visit: makes the owner and lets them in. */
export async function createOwner(_before: SignInState, form: FormData): Promise<SignInState> {
  const hindered = await hindrance();
  if (hindered !== undefined) return hindered;
  const name = text(form, "name");
  // Where Google is configured, people come in with Google; a stranger must not become an owner beside them.
  if (config().google !== undefined) return { fault: "owner_exists", name };
  if (!fitsOwnerCode(text(form, "code"))) return { fault: "wrong_code", name };
  const passphrase = text(form, "passphrase");
  if (passphrase !== text(form, "again")) return { fault: "mismatch", name };
  const zone = text(form, "zone");
  const made = await owner().create({ name, passphrase, ...(isZone(zone) && zone !== "" ? { zone } : {}) });
  return made.ok ? letIn(made.value, text(form, "next")) : { fault: made.error, name };
}

/** Later visits: the passphrase opens the journal. */
export async function enterJournal(_before: SignInState, form: FormData): Promise<SignInState> {
  const hindered = await hindrance();
  if (hindered !== undefined) return hindered;
  const entered = await owner().enter(text(form, "passphrase").slice(0, 1024));
  if (entered.ok) return letIn(entered.value, text(form, "next"));
  return entered.error.code === "no_owner"
    ? { fault: "no_owner" }
    : { fault: entered.error.code, waitSeconds: entered.error.waitSeconds };
}
