"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { library } from "@/lib/library";
import { addressOf } from "@/lib/library/view";
import { BucketUnavailable } from "@/lib/smartbucket/port";

/** Where the page goes on: to what was brought back, or, where it wasn't, to the words that say so. */
async function restored(id: string, revision: number): Promise<string> {
  const viewer = await requireViewer();
  const entry = parseId<EntryId>(id);
  const version = `/journal/${id}/history/${revision}`;
  try {
    const outcome = entry === undefined ? undefined : await library().restoreRevision(viewer, entry, revision);
    if (outcome?.ok === true) return addressOf(outcome.value);
    const busy = outcome?.error === "save_underway" || outcome?.error === "conflict";
    return busy ? `${version}?failed=busy` : `/journal/${id}/history`;
  } catch (fault) {
    if (fault instanceof BucketUnavailable) return `${version}?failed=store`;
    throw fault;
  }
}

/** Brings an earlier version back as the newest one and shows the entry. What was newest stays in the history. */
export async function restoreVersion(id: string, revision: number): Promise<void> {
  const next = await restored(id, revision);
  revalidatePath("/journal", "layout");
  redirect(next);
}
