"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import type { LeaveState } from "@/components/settings/delete-account-state";
import { requireViewer } from "@/lib/auth/session";
import { cookieDays, sessionCookieName } from "@/lib/auth/session-cookie";
import { config } from "@/lib/config/config";
import { leaving } from "@/lib/leaving";
import { goneCookieName } from "@/lib/leaving/view";
import { admit } from "@/lib/ratelimit/limiter";

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** The form without scripts: the same as the API's call, and then the page that says goodbye. */
export async function leaveForGood(_before: LeaveState, form: FormData): Promise<LeaveState> {
  const viewer = await requireViewer();
  if (!(await admit("signIn", viewer.userId)).admitted) return { fault: "too_many" };
  const wish = { confirmation: text(form, "confirmation"), passphrase: text(form, "passphrase").slice(0, 1024) };
  const left = await leaving().leave(viewer, wish);
  if (!left.ok) {
    const { error } = left;
    return "waitSeconds" in error ? { fault: error.code, waitSeconds: error.waitSeconds } : { fault: error.code };
  }
  const { url } = config();
  const around = { path: "/", secure: url.startsWith("https:") };
  const jar = await cookies();
  jar.delete({ name: sessionCookieName(url), ...around });
  jar.set(goneCookieName(url), viewer.userId, { ...around, sameSite: "lax", maxAge: cookieDays * 86_400 });
  redirect("/goodbye");
}
