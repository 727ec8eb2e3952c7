import type { RecordingId, UserId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import type { SmartBucket } from "@/lib/smartbucket/port";

/** The bucket that sounds lie in. */
export const soundBucket = "audio-files";

/** All objects of one recording begin like this. */
export const folderOf = (userId: UserId, id: RecordingId) => `${userId}/${id}/`;

/**
 * Takes away everything that lies there of recordings that the record no longer has. When the store doesn't answer that is
 * logged, not thrown: nothing leads there any more, and the sweep takes what is left.
 */
export async function dropSounds(
  bucket: Pick<SmartBucket, "list" | "delete">,
  userId: UserId,
  recordings: readonly RecordingId[],
): Promise<void> {
  try {
    for (const id of recordings) {
      for (const { key } of await bucket.list(soundBucket, folderOf(userId, id))) await bucket.delete(soundBucket, key);
    }
  } catch (error) {
    log("warn", "voice.left_for_sweep", errorFields(error));
  }
}
