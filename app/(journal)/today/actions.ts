"use server";

import { revalidatePath } from "next/cache";
import { requireViewer } from "@/lib/auth/session";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";

/** "Don't show this one again": the entry stays where it is, and never comes up by itself. */
export async function hideMemory(id: string): Promise<void> {
  const viewer = await requireViewer();
  const entry = parseId<EntryId>(id);
  if (entry !== undefined) await journal().change(viewer, entry, { quiet: true });
  revalidatePath("/today");
}
