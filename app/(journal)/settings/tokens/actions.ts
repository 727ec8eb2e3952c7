"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "@/components/settings/form-state";
import type { TokenState } from "@/components/settings/token-form";
import { requireViewer } from "@/lib/auth/session";
import { apiTokens } from "@/lib/auth/wire";
import { parseId, type TokenId } from "@/lib/ids/ids";

const faults = {
  empty_name: "Give it a name of up to 80 characters.",
  too_many: "There are 50 tokens already. Revoke one that is no longer used.",
  forbidden_scope: "This sign-in may only read.",
} as const;

/** Makes a token and answers with its text, which is shown once and kept nowhere. */
export async function makeToken(_before: TokenState, form: FormData): Promise<TokenState> {
  const viewer = await requireViewer();
  const name = String(form.get("name") ?? "");
  const made = await apiTokens().create(viewer, { name, scope: form.get("scope") === "write" ? "write" : "read" });
  if (!made.ok) return { fault: faults[made.error] };
  revalidatePath("/settings/tokens");
  return { made: { name: name.trim(), text: made.value.text } };
}

export async function revokeToken(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const id = parseId<TokenId>(String(form.get("id") ?? ""));
  const revoked = id === undefined ? undefined : await apiTokens().revoke(viewer, id);
  revalidatePath("/settings/tokens");
  return revoked?.ok === true ? { said: "Revoked." } : { fault: "It was revoked already." };
}
