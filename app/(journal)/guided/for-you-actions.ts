"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import type { FormState } from "@/components/settings/form-state";
import { requireViewer } from "@/lib/auth/session";
import { config } from "@/lib/config/config";
import { asideCookie, asideDays, idsAside, mostAside, recommendationId } from "./put-aside";

/** Puts a recommendation aside on this device, for a month. */
export async function putAside(_before: FormState, form: FormData): Promise<FormState> {
  await requireViewer();
  const id = String(form.get("id") ?? "");
  if (!recommendationId.test(id)) return { fault: "That was put aside already." };
  const jar = await cookies();
  const ids = [id, ...idsAside(jar.get(asideCookie)?.value).filter((one) => one !== id)].slice(0, mostAside);
  jar.set(asideCookie, ids.join("_"), {
    path: "/guided",
    httpOnly: true,
    sameSite: "lax",
    secure: config().url.startsWith("https:"),
    maxAge: asideDays * 86_400,
  });
  revalidatePath("/guided");
  return { said: "Put aside." };
}
