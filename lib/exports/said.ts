import { SealBroken } from "@/lib/crypto/seal";
import { err, ok, type Result } from "@/lib/result/result";
import type { RecordingView } from "@/lib/voice/view";

/** What a page tells of a recording. */
export type Said = Pick<RecordingView, "id" | "name" | "status" | "milliseconds" | "transcription" | "createdAt"> & {
  /** The words as they were heard. */
  readonly words: string | null;
};

/**
 * What a page of an entry with that text tells of its recordings: those whose words went into the text stand there already, as
 * their writer left them. Uploads on their way are no recordings yet.
 */
export function saidBeside(text: string, recordings: readonly RecordingView[]): readonly Said[] {
  const bare = text.trim() === "";
  return recordings
    .filter(({ status, insertedAt }) => status !== "uploading" && (bare || insertedAt === null))
    .map(({ id, name, status, milliseconds, transcription, createdAt, transcript }) => ({
      ...{ id, name, status, milliseconds, transcription, createdAt },
      words: transcript?.text ?? null,
    }));
}

/** An entry's recordings, where every one of them opens. */
export async function recordingsOf(
  looked: Promise<Result<readonly RecordingView[], "not_found">>,
): Promise<Result<readonly RecordingView[], "not_found" | "unreadable">> {
  try {
    const found = await looked;
    return found.ok ? ok(found.value) : found;
  } catch (error) {
    if (error instanceof SealBroken) return err("unreadable");
    throw error;
  }
}
