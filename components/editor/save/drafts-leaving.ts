import { type DraftSchema, openDrafts } from "./draft-store";

// How drafts leave a device: apart from keeping them, for no page that is written on needs it.

/** Every draft and key of one account leaves this device (sign-out). */
export async function wipeDrafts(userId: string): Promise<void> {
  const db = await openDrafts();
  const tx = db.transaction(["keys", "drafts"], "readwrite", { durability: "strict" });
  await tx.objectStore("keys").delete(userId);
  for (const key of await tx.objectStore("drafts").index("user").getAllKeys(userId)) await tx.objectStore("drafts").delete(key);
  await tx.done;
  db.close();
}

/** The accounts that something on this device can still be opened for. */
export async function sealedAccounts(): Promise<ReadonlySet<string>> {
  const db = await openDrafts();
  const known = new Set(await db.getAllKeys("keys"));
  db.close();
  return known;
}

/** Drafts that nothing can open any more leave this device: a tab that was writing while its account signed out left them. */
export async function wipeStrayDrafts(): Promise<void> {
  const db = await openDrafts();
  const tx = db.transaction(["keys", "drafts"], "readwrite");
  const known = new Set(await tx.objectStore("keys").getAllKeys());
  for (const place of await tx.objectStore("drafts").getAllKeys()) {
    if (!known.has(place[0])) await tx.objectStore("drafts").delete(place);
  }
  await tx.done;
  db.close();
}

export type ClosedDrafts = { readonly count: number; readonly forget: () => Promise<void> };

/** The drafts of closed pages on this device, whosever they are: how many there are, unopened, and a way to let them go. */
export async function closedDrafts(isOpen: (pageId: string) => Promise<boolean>): Promise<ClosedDrafts> {
  const db = await openDrafts();
  const places: DraftSchema["drafts"]["key"][] = [];
  for (const place of await db.getAllKeys("drafts")) if (!(await isOpen(place[2]))) places.push(place);
  db.close();
  return {
    count: places.length,
    async forget() {
      const again = await openDrafts();
      const tx = again.transaction("drafts", "readwrite", { durability: "strict" });
      for (const place of places) await tx.store.delete(place);
      await tx.done;
      again.close();
    },
  };
}
