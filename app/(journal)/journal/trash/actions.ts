"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";
import { addressOf } from "@/lib/library/view";

/** Brings an entry back, with its flower, and shows it. */
export async function restoreEntry(id: string): Promise<void> {
  const viewer = await requireViewer();
  const entry = parseId<EntryId>(id);
  const restored = entry === undefined ? undefined : await journal().restore(viewer, entry);
  revalidatePath("/journal", "layout");
  if (restored?.ok === true) redirect(addressOf(restored.value));
}

/** Deletes an entry of the trash for good. */
export async function eraseEntry(id: string): Promise<void> {
  const viewer = await requireViewer();
  const entry = parseId<EntryId>(id);
  if (entry !== undefined) await journal().erase(viewer, entry);
  revalidatePath("/journal/trash");
}
