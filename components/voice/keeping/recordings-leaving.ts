import { type ClosedDrafts, sealedAccounts } from "@/components/editor/save/drafts-leaving";
import { everRecorded } from "./ever-recorded";
import { forgetAt, type Head, type Place, usingRecordings } from "./recording-store";

// How recordings leave a device: apart from keeping them, for no page that is written on needs it.

async function forgetWhere(gone: (head: Pick<Head, "userId" | "id" | "pageId">) => boolean | Promise<boolean>): Promise<void> {
  if (!(await everRecorded())) return;
  const places: Place[] = [];
  for (const head of await usingRecordings((db) => db.getAll("heads"))) if (await gone(head)) places.push([head.userId, head.id]);
  await forgetAt(places);
}

/** One account's recordings leave this device (sign-out); another's stay where they are. */
export async function wipeRecordings(userId: string): Promise<void> {
  await forgetWhere((head) => head.userId === userId);
}

/** Recordings that nothing can open any more leave this device: a tab that was recording while its account signed out left them. */
export async function wipeStrayRecordings(): Promise<void> {
  const known = await sealedAccounts();
  await forgetWhere((head) => !known.has(head.userId));
}

/** The recordings of closed pages on this device, whosever they are: how many, unopened, and a way to let them go. */
export async function closedRecordings(isOpen: (pageId: string) => Promise<boolean>): Promise<ClosedDrafts> {
  let count = 0;
  if (!(await everRecorded())) return { count, forget: async () => undefined };
  for (const head of await usingRecordings((db) => db.getAll("heads"))) if (!(await isOpen(head.pageId))) count += 1;
  return { count, forget: () => forgetWhere(async (head) => !(await isOpen(head.pageId))) };
}
