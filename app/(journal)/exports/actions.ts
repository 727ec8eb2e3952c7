"use server";

import { revalidatePath } from "next/cache";
import type { LinkOutcome } from "@/components/exports/export-row";
import { requireViewer } from "@/lib/auth/session";
import { exports } from "@/lib/exports";
import { type EntryId, type ExportId, parseId } from "@/lib/ids/ids";

/** Makes a private link to a finished export; its address is given this once. */
export async function makeLink(id: string): Promise<LinkOutcome> {
  const viewer = await requireViewer();
  const parsed = parseId<ExportId>(id);
  const link = parsed === undefined ? undefined : await exports().link(viewer, parsed);
  if (link?.ok !== true) return { ok: false };
  revalidatePath("/exports");
  return { ok: true, path: new URL(link.value.url).pathname, url: link.value.url };
}

/** Ends every link of an export at once. */
export async function endLinks(id: string): Promise<void> {
  const viewer = await requireViewer();
  const parsed = parseId<ExportId>(id);
  if (parsed !== undefined) await exports().revoke(viewer, parsed);
  revalidatePath("/exports");
}

export async function stopExport(id: string): Promise<void> {
  const viewer = await requireViewer();
  const parsed = parseId<ExportId>(id);
  if (parsed !== undefined) await exports().cancel(viewer, parsed);
  revalidatePath("/exports");
}

/** Takes an export away, with its links and its file. */
export async function deleteExport(id: string): Promise<void> {
  const viewer = await requireViewer();
  const parsed = parseId<ExportId>(id);
  if (parsed !== undefined) await exports().remove(viewer, parsed);
  revalidatePath("/exports");
}

/** Asks once more for the PDF of an entry. */
export async function exportAgain(entryId: string): Promise<void> {
  const viewer = await requireViewer();
  const parsed = parseId<EntryId>(entryId);
  if (parsed !== undefined) await exports().request(viewer, parsed);
  revalidatePath("/exports");
}
