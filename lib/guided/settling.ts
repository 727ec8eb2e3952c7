import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { EntryId, SaveId } from "@/lib/ids/ids";
import { documentIn, type Envelope } from "./document-schema";
import type { JournalObjects } from "./journal-object";
import type { GuidedStore } from "./store";
import type { GuidedDocument } from "./view";

type Standing = { readonly id: EntryId; readonly revision: number };

/** What becomes of saves that were broken off between the record and the store: finished where the object arrived, else undone. */
export function createSettling(deps: { readonly store: GuidedStore; readonly objects: JournalObjects; readonly clock: Clock }) {
  const { store, objects, clock } = deps;

  /** The object of a pending save is there: its commit follows. Doing it twice is doing it once. */
  async function finish(viewer: Viewer, entry: Standing, object: Envelope): Promise<void> {
    const saveId = object.save_id as SaveId; // A uuid, by the envelope's schema.
    if (object.revision === entry.revision) await store.commitAgain(viewer.userId, entry.id, saveId);
    // Whether it was to share a row of the history is forgotten by now: one of its own loses nothing.
    else await store.commit(viewer.userId, object, true);
  }

  /**
   * The object is of the next version, and no save claims to be on its way: it arrived after its save had been given up. It is
   * the writer's newest text all the same. False when the record moved on meanwhile.
   */
  async function adopt(viewer: Viewer, entry: Standing, object: Envelope): Promise<boolean> {
    if (object.revision !== entry.revision + 1) return false;
    const claim = { base: entry.revision, revision: object.revision, saveId: object.save_id as SaveId, open: false };
    const claimed = await store.claim(viewer.userId, entry.id, { ...claim, evenTrashed: true, at: clock.now() });
    if (claimed !== "claimed") return false;
    await finish(viewer, entry, object);
    return true;
  }

  return {
    finish,
    adopt,

    /** Puts the object; when that fails, the claim is given up, because nobody knows whether it arrived. */
    async putOrGiveUp(viewer: Viewer, envelope: Envelope, open: boolean): Promise<void> {
      try {
        await objects.put(viewer.userId, envelope, open);
      } catch (fault) {
        const id = envelope.id as EntryId; // A uuid, by the envelope's schema.
        await store.giveUp(viewer.userId, id, envelope.save_id as SaveId, clock.now()).catch(() => undefined);
        throw fault;
      }
    },

    /** Decides about a claim whose time is over; false while it still runs. Throws `BucketUnavailable` when the store can't say. */
    async settle(viewer: Viewer, id: EntryId): Promise<boolean> {
      const found = await store.find(viewer.userId, id, { trashed: true });
      const pending = found?.pending;
      if (found === undefined || pending === undefined) return true;
      if (pending.until.getTime() > clock.now().getTime()) return false;
      const object = await objects.get(viewer.userId, id, found.objectOpen || pending.open);
      if (typeof object === "object" && object.save_id === pending.saveId) await finish(viewer, found.entry, object);
      else await store.release(viewer.userId, id, pending.saveId);
      return true;
    },

    /** The document in the store, of the version that the record knows; also of a journal in the trash. */
    async readAny(viewer: Viewer, id: EntryId): Promise<GuidedDocument | undefined> {
      const found = await store.find(viewer.userId, id, { trashed: true });
      if (found === undefined) return undefined;
      const object = await objects.get(viewer.userId, id, found.objectOpen);
      return typeof object === "object" && object.save_id === found.objectSaveId ? documentIn(object) : undefined;
    },
  };
}
