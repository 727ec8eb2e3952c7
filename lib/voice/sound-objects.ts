import { createHash, randomUUID } from "node:crypto";
import { SealBroken } from "@/lib/crypto/seal";
import type { PersonVault, Vault } from "@/lib/crypto/vault";
import type { RecordingId, UserId } from "@/lib/ids/ids";
import type { ObjectFacts, SmartBucket } from "@/lib/smartbucket/port";
import { dropSounds, folderOf, soundBucket } from "./drop-sounds";
import { manifestPlace, partPlace } from "./sealing";
import { type Sound, soundOf } from "./sound";

const contentType = "application/octet-stream";

/** A part in the store: its key, its size, and a keyed hash of what it holds. */
export type StoredPart = { readonly key: string; readonly bytes: number; readonly code: Buffer };

/** The sealed list of a whole sound's parts, in their order: none can be left out, exchanged, or put in another place. */
type Manifest = { readonly parts: readonly (readonly [key: string, bytes: number, code: string])[] };

/** Equal for equal bytes of one person's, and says nothing of them to anybody else. */
function codeOf(vault: PersonVault, bytes: Uint8Array): Buffer {
  return vault.hash("part of a recording", createHash("sha256").update(bytes).digest("hex"));
}

export type SoundObjects = ReturnType<typeof createSoundObjects>;

/** The sealed objects of recordings, in `audio-files`. A failing store throws `BucketUnavailable`. */
export function createSoundObjects({ bucket, vault }: { readonly bucket: SmartBucket; readonly vault: Vault }) {
  async function openPart(userId: UserId, id: RecordingId, number: number, part: StoredPart): Promise<Buffer> {
    const object = await bucket.get(soundBucket, part.key);
    if (object === undefined) throw new SealBroken();
    const own = await vault.of(userId);
    const bytes = own.openBytes(partPlace(id, number), object.bytes);
    // Another try of the same number opens, too: only the one that was listed is the sound.
    if (bytes.length !== part.bytes || !codeOf(own, bytes).equals(part.code)) throw new SealBroken();
    return bytes;
  }

  const manifestKey = (userId: UserId, id: RecordingId) => `${folderOf(userId, id)}manifest`;

  return {
    manifestKey,

    async codeOf(userId: UserId, bytes: Uint8Array): Promise<Buffer> {
      return codeOf(await vault.of(userId), bytes);
    },

    /** Each try has a key of its own: two deliveries of one part never write over each other. */
    async putPart(userId: UserId, id: RecordingId, number: number, bytes: Uint8Array): Promise<StoredPart> {
      const own = await vault.of(userId);
      const key = `${folderOf(userId, id)}${randomUUID()}-${number}`;
      await bucket.put(soundBucket, key, { bytes: own.sealBytes(partPlace(id, number), bytes), contentType });
      return { key, bytes: bytes.length, code: codeOf(own, bytes) };
    },

    /** Seals the list of parts and gives the key it lies under. */
    async putManifest(userId: UserId, id: RecordingId, parts: readonly StoredPart[]): Promise<string> {
      const manifest: Manifest = { parts: parts.map(({ key, bytes, code }) => [key, bytes, code.toString("base64url")]) };
      const key = manifestKey(userId, id);
      const sealed = (await vault.of(userId)).seal(manifestPlace(id), JSON.stringify(manifest));
      await bucket.put(soundBucket, key, { bytes: sealed, contentType });
      return key;
    },

    /** Throws `SealBroken` when the list is gone or was changed. */
    async manifest(userId: UserId, id: RecordingId, key: string): Promise<readonly StoredPart[]> {
      const object = await bucket.get(soundBucket, key);
      if (object === undefined) throw new SealBroken();
      const manifest: Manifest = JSON.parse((await vault.of(userId)).open(manifestPlace(id), object.bytes));
      return manifest.parts.map(([part, bytes, code]) => ({ key: part, bytes, code: Buffer.from(code, "base64url") }));
    },

    /** The sound of these parts; reading throws `SealBroken` at the first that is not as it was put there. */
    sound(userId: UserId, id: RecordingId, parts: readonly StoredPart[]): Sound {
      return soundOf(
        parts.map(({ bytes }) => bytes),
        async (number) => {
          const part = parts[number];
          if (part === undefined) throw new SealBroken();
          return openPart(userId, id, number, part);
        },
      );
    },

    async drop(key: string): Promise<void> {
      await bucket.delete(soundBucket, key);
    },

    /** Everything that lies there of a recording that the record has no more, or of whose sound it knows nothing any more. */
    async dropAll(userId: UserId, id: RecordingId): Promise<void> {
      await dropSounds(bucket, userId, [id]);
    },

    /** Everything of a person's that lies there, by recording. */
    async ofPerson(userId: UserId): Promise<ReadonlyMap<RecordingId, readonly ObjectFacts[]>> {
      const found = new Map<RecordingId, ObjectFacts[]>();
      for (const facts of await bucket.list(soundBucket, `${userId}/`)) {
        const id = facts.key.split("/")[1] as RecordingId; // Keys are made in this file.
        found.set(id, [...(found.get(id) ?? []), facts]);
      }
      return found;
    },
  };
}
