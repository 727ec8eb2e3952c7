"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "@/components/settings/form-state";
import { requireViewer } from "@/lib/auth/session";
import { parseLocalDate } from "@/lib/clock/local-date";
import { parseId, type QuietRangeId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";

/** Days PAUZ won't bring up again. */
export async function keepQuiet(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const one = parseLocalDate(String(form.get("from") ?? ""));
  const other = parseLocalDate(String(form.get("to") ?? ""));
  if (one === undefined || other === undefined) return { fault: "Choose the first and the last of the days." };
  const kept = await journal().keepQuiet(viewer, one, other);
  if (!kept.ok) return { fault: "There are 200 already. Let some of them come up again first." };
  revalidatePath("/", "layout");
  return { said: "They won’t come up again." };
}

export async function endQuiet(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const id = parseId<QuietRangeId>(String(form.get("id") ?? ""));
  const ended = id === undefined ? undefined : await journal().endQuiet(viewer, id);
  revalidatePath("/", "layout");
  return ended?.ok === true ? { said: "They may come up again." } : { fault: "They could come up again already." };
}
