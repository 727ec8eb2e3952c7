"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";

/** Brings an earlier version back as the newest one and shows the entry. What was newest stays in the history. */
export async function restoreVersion(id: string, revision: number): Promise<void> {
  const viewer = await requireViewer();
  const entry = parseId<EntryId>(id);
  const restored = entry === undefined ? undefined : await journal().restoreRevision(viewer, entry, revision);
  revalidatePath("/journal", "layout");
  redirect(restored?.ok === true ? `/journal/${restored.value.id}` : `/journal/${id}/history`);
}
