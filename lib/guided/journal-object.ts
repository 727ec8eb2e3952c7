import { SealBroken } from "@/lib/crypto/seal";
import type { Vault } from "@/lib/crypto/vault";
import type { EntryId, UserId } from "@/lib/ids/ids";
import type { SmartBucket, StoredObject } from "@/lib/smartbucket/port";
import { type Envelope, readEnvelope } from "./document-schema";

/** Milliseconds a caller waits for the store. Shorter than a claim lasts, so that nobody writes on a claim that is over. */
const patience = 20_000;
const sealedType = "application/octet-stream";
const openType = "application/json";
const bucketName = "guided-journals";

/** Where a journal's one object is. */
export const objectKeyOf = (userId: UserId, id: EntryId) => `${userId}/journal-${id}`;

const place = (id: EntryId) => ({ table: "guided_journals", row: id, column: "object" });

export type ReadObject = Envelope | "absent" | "unreadable";

export type JournalObjects = ReturnType<typeof createJournalObjects>;

/** The objects of guided journals, sealed unless their person wants them open. A failing store throws `BucketUnavailable`. */
export function createJournalObjects(deps: { readonly bucket: SmartBucket; readonly vault: Vault }) {
  const { bucket, vault } = deps;
  const options = () => ({ signal: AbortSignal.timeout(patience) });

  return {
    /** Whether leaving objects open is of any use: the store has a search of its own. */
    searchable: bucket.search !== undefined,

    async put(userId: UserId, envelope: Envelope, open: boolean): Promise<void> {
      const id = envelope.id as EntryId; // A uuid, by the envelope's schema.
      const json = JSON.stringify(envelope);
      const object: StoredObject = open
        ? { bytes: Buffer.from(json), contentType: openType }
        : { bytes: (await vault.of(userId)).seal(place(id), json), contentType: sealedType };
      await bucket.put(bucketName, objectKeyOf(userId, id), object, options());
    },

    /**
     * An object that lies open is believed only where the record says that it may: whoever can write into the store must not
     * be able to put words into a sealed journal.
     */
    async get(userId: UserId, id: EntryId, mayBeOpen: boolean): Promise<ReadObject> {
      const object = await bucket.get(bucketName, objectKeyOf(userId, id), options());
      if (object === undefined) return "absent";
      const isOpen = object.contentType.split(";")[0]?.trim() === openType;
      if (isOpen && !mayBeOpen) return "unreadable";
      try {
        const json = isOpen
          ? new TextDecoder("utf-8", { fatal: true }).decode(object.bytes)
          : (await vault.of(userId)).open(place(id), object.bytes);
        const envelope = readEnvelope(json);
        return envelope?.id === id && envelope.user_id === userId ? envelope : "unreadable";
      } catch (fault) {
        if (fault instanceof SealBroken || fault instanceof TypeError) return "unreadable";
        throw fault;
      }
    },

    /** Also when there was none. */
    async delete(key: string): Promise<void> {
      await bucket.delete(bucketName, key, options());
    },
  };
}
