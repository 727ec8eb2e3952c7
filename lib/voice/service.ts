import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { LocalDate } from "@/lib/clock/local-date";
import { SealBroken } from "@/lib/crypto/seal";
import type { EntryId, RecordingId, UserId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { Sound } from "./sound";
import type { SoundObjects } from "./sound-objects";
import type { RecordingStore } from "./store";
import type { AfterFinish } from "./upload-store";
import { type EntrySound, isSettled, type RecordingView } from "./view";

/** A sound on its way to its owner. */
export type HeardSound = { readonly sound: Sound; readonly recording: RecordingView; readonly day: LocalDate };

const lookEveryMs = 250;

/** Recordings that are there: reading, hearing and taking them away. How they come in is `createUploads`. */
export function createRecordingsService(deps: {
  readonly store: RecordingStore;
  readonly objects: SoundObjects;
  readonly clock: Clock;
  readonly afterFinish: AfterFinish;
  readonly sealBroken: (userId: UserId, what: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
}) {
  const { store, objects, clock } = deps;

  async function read(viewer: Viewer, id: RecordingId): Promise<Result<RecordingView, "not_found">> {
    const found = await store.find(viewer.userId, id);
    return found === undefined ? err("not_found") : ok(found);
  }

  /** The same sound, whose parts are somebody else's business when they don't open: that is noted in the person's audit trail. */
  function watched(viewer: Viewer, id: RecordingId, sound: Sound): Sound {
    const noted = async (error: unknown) => {
      if (error instanceof SealBroken) await deps.sealBroken(viewer.userId, `recording ${id}`);
      throw error;
    };
    return {
      size: sound.size,
      async *stretch(start, end) {
        try {
          yield* sound.stretch(start, end);
        } catch (error) {
          await noted(error);
        }
      },
      read: (start, end) => sound.read(start, end).catch(noted),
    };
  }

  return {
    /** Codes: `not_found` (also while its entry is in the trash). */
    read,

    /** The recordings of an entry, the oldest first, with those on their way. Codes: `not_found`. */
    async ofEntry(viewer: Viewer, entryId: EntryId): Promise<Result<readonly RecordingView[], "not_found">> {
      if (!(await store.hasEntry(viewer.userId, entryId))) return err("not_found");
      return ok(await store.ofEntry(viewer.userId, entryId));
    },

    /** What the recordings of these entries come to; entries without any are not in it. */
    async soundsOf(viewer: Viewer, entries: readonly EntryId[]): Promise<ReadonlyMap<EntryId, EntrySound>> {
      return store.soundsOf(viewer.userId, entries);
    },

    /** The recording once nothing more happens to its words by itself, or as it is after that time. Codes: `not_found`. */
    async settled(viewer: Viewer, id: RecordingId, withinMs: number): Promise<Result<RecordingView, "not_found">> {
      for (let waited = 0; ; waited += lookEveryMs) {
        const found = await read(viewer, id);
        if (!found.ok || isSettled(found.value.transcription) || waited >= withinMs) return found;
        await deps.pause(lookEveryMs);
      }
    },

    /**
     * The sound itself, whose parts are opened as they are read. Codes: `not_found` (also when only its words are left);
     * `unreadable` when its list doesn't open, which is noted in the person's audit trail.
     */
    async hear(viewer: Viewer, id: RecordingId): Promise<Result<HeardSound, "not_found" | "unreadable">> {
      const [found, kept] = await Promise.all([store.find(viewer.userId, id), store.kept(viewer.userId, id)]);
      if (found === undefined || kept === undefined) return err("not_found");
      try {
        const parts = await objects.manifest(viewer.userId, id, kept.manifestKey);
        return ok({ sound: watched(viewer, id, objects.sound(viewer.userId, id, parts)), recording: found, day: kept.localDate });
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
        await deps.sealBroken(viewer.userId, `recording ${id}`);
        return err("unreadable");
      }
    },

    /** Takes a recording away for good: sound, words and all, also while its entry is in the trash. Codes: `not_found`. */
    async remove(viewer: Viewer, id: RecordingId): Promise<Result<null, "not_found">> {
      if (!(await store.remove(viewer.userId, id, clock.now()))) return err("not_found");
      // Nothing leads there any more; when the store doesn't answer now, the sweep takes it.
      await objects.dropAll(viewer.userId, id);
      return ok(null);
    },

    /** Deletes the sound and keeps the words. Codes: `not_found`, `no_words_yet`. */
    async forgetSound(viewer: Viewer, id: RecordingId): Promise<Result<null, "not_found" | "no_words_yet">> {
      const done = await store.forgetSound(viewer.userId, id, clock.now());
      if (done !== "done") return err(done);
      await objects.dropAll(viewer.userId, id);
      return ok(null);
    },

    /** Asks for its words once more. Codes: `not_found`, `still_uploading`, `audio_deleted`. */
    async transcribe(
      viewer: Viewer,
      id: RecordingId,
    ): Promise<Result<RecordingView, "not_found" | "still_uploading" | "audio_deleted">> {
      const done = await store.again(viewer.userId, id, { now: clock.now(), afterFinish: deps.afterFinish });
      return done === "done" ? read(viewer, id) : err(done);
    },

    /** Notes that its words were put into the entry; true for the first time only. Codes: `not_found`. */
    async insert(viewer: Viewer, id: RecordingId): Promise<Result<boolean, "not_found">> {
      const first = await store.insert(viewer.userId, id, clock.now());
      return first === undefined ? err("not_found") : ok(first);
    },
  };
}
