import type { Viewer } from "@/lib/auth/viewer";
import { begunAt } from "@/lib/clock/begun-at";
import type { Clock } from "@/lib/clock/clock";
import { type EntryId, newId, type RecordingId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import { loudness, measure } from "./measure";
import { archiveEndBytes, endsAsArchive, sniff, sniffedBytes } from "./sniff";
import type { SoundObjects, StoredPart } from "./sound-objects";
import type { RecordingStore } from "./store";
import { type AfterFinish, type PartRefusal, partRefusal, type UploadStore } from "./upload-store";
import {
  type Container,
  leastMilliseconds,
  mostBytes,
  mostMilliseconds,
  partBytes,
  type RecordingOrigin,
  type RecordingView,
} from "./view";

export type BeginFailure = "not_found" | "recording_gone" | "recording_too_large" | "voice_space_full";
export type PartFailure = Exclude<PartRefusal, "finished" | "known"> | "unknown_sound";
export type SoundFailure =
  "unknown_sound" | "sound_empty" | "sound_broken" | "sound_unfinished" | "sound_too_short" | "sound_too_long";
/** `missing`: the numbers of parts that aren't there. `extra`: there are more parts than were said to be all. */
export type FinishFailure =
  | "not_found"
  | SoundFailure
  | { readonly code: "parts_missing"; readonly missing: readonly number[] }
  | { readonly code: "extra"; readonly there: number };

type Begun = {
  readonly id?: RecordingId | undefined;
  readonly entryId: EntryId;
  /** The entry it was spoken into, where that is another one. */
  readonly from?: EntryId | undefined;
  readonly origin: RecordingOrigin;
  /** When a recorded one began, by its device. */
  readonly recordedAt?: Date | undefined;
  readonly name?: string | null | undefined;
  /** Its writer wants it also where they deleted it before. */
  readonly anew?: boolean | undefined;
  /** What it will have, as far as the sender knows. */
  readonly bytes?: number | undefined;
};

/** How a recording comes in: begun, sent in parts in any order and as often as it takes, finished. */
export function createUploads(deps: {
  readonly store: RecordingStore;
  readonly uploads: UploadStore;
  readonly objects: SoundObjects;
  readonly clock: Clock;
  readonly afterFinish: AfterFinish;
  /** Bytes each person's sounds may take up. */
  readonly limit: number;
}) {
  const { store, uploads, objects, clock, limit } = deps;

  /** What is refused is not kept: neither its rows nor its parts. */
  async function discard(viewer: Viewer, id: RecordingId): Promise<void> {
    await store.remove(viewer.userId, id);
    await objects.dropAll(viewer.userId, id);
  }

  async function read(viewer: Viewer, id: RecordingId): Promise<Result<RecordingView, "not_found">> {
    const found = await store.find(viewer.userId, id);
    return found === undefined ? err("not_found") : ok(found);
  }

  /**
   * Begins a recording. The same id again is the same recording, where it is; one whose entry is in the trash comes into this
   * entry, as far as it got. A blank entry is kept away from AI if the one it was spoken into is, or is gone. One that was
   * deleted stays so, unless it is wanted `anew`. Codes: see `BeginFailure`.
   */
  async function begin(viewer: Viewer, begun: Begun): Promise<Result<RecordingView, BeginFailure>> {
    const { id = newId<RecordingId>(), entryId, from, origin, recordedAt, name = null, anew = false, bytes = 0 } = begun;
    const { userId } = viewer;
    const before = await store.find(userId, id);
    if (before !== undefined) return ok(before);
    if (!anew && (await uploads.isGone(userId, id))) return err("recording_gone");
    if (!(await store.hasEntry(userId, entryId))) return err("not_found");
    if (await uploads.move(userId, { id, entryId }, clock.now())) return read(viewer, id);
    if (bytes > mostBytes) return err("recording_too_large");
    if ((await uploads.used(userId)) + bytes > limit) return err("voice_space_full");
    const now = clock.now();
    // A file says when it was last changed, not when somebody spoke.
    const at = origin === "recorded" ? begunAt(recordedAt, now) : now;
    const made = await uploads.begin(userId, { id, entryId, from, origin, name, at, anew }, now);
    return made === "begun" ? read(viewer, id) : err(made);
  }

  /** Whether that part of a finished sound is the one that is sent again. */
  async function sameAsKept(viewer: Viewer, id: RecordingId, number: number, manifestKey: string | null, code: Uint8Array) {
    if (manifestKey === null) return false;
    const parts = await objects.manifest(viewer.userId, id, manifestKey);
    return parts[number]?.code.equals(code) === true;
  }

  async function refused(
    viewer: Viewer,
    id: RecordingId,
    number: number,
    refusal: PartRefusal,
    code: Uint8Array,
  ): Promise<Result<null, PartFailure>> {
    if (refusal === "known") return ok(null);
    if (refusal !== "finished") return err(refusal);
    const place = await uploads.place(viewer.userId, id, number);
    return (await sameAsKept(viewer, id, number, place?.manifestKey ?? null, code)) ? ok(null) : err("part_differs");
  }

  /**
   * Takes a part of at most `partBytes`; sending the same again changes nothing. The first part is looked at: when it isn't
   * the beginning of a sound, the recording is gone. Codes: see `PartFailure`.
   */
  async function putPart(viewer: Viewer, id: RecordingId, number: number, bytes: Uint8Array): Promise<Result<null, PartFailure>> {
    const { userId } = viewer;
    const code = await objects.codeOf(userId, bytes);
    const known = partRefusal(await uploads.place(userId, id, number), { bytes: bytes.length, code }, limit);
    if (known !== undefined) return refused(viewer, id, number, known, code);
    const container = number === 0 ? sniff(bytes) : undefined;
    if (number === 0 && container === undefined) {
      await discard(viewer, id);
      return err("unknown_sound");
    }
    const part = await objects.putPart(userId, id, number, bytes);
    // What it was up against may have changed while it was put away.
    const refusal = await uploads.addPart(userId, id, number, part, { limit, now: clock.now(), container });
    if (refusal === undefined) return ok(null);
    await objects.drop(part.key);
    return refused(viewer, id, number, refusal, code);
  }

  /** Looks at the whole sound: what it is, and how long. */
  async function examine(
    viewer: Viewer,
    id: RecordingId,
    parts: readonly StoredPart[],
  ): Promise<Result<{ container: Container; milliseconds: number; bytes: number }, SoundFailure>> {
    const sound = objects.sound(viewer.userId, id, parts);
    if (sound.size === 0) return err("sound_empty");
    const container = sniff(await sound.read(0, Math.min(sniffedBytes, sound.size)));
    const end = await sound.read(Math.max(0, sound.size - archiveEndBytes), sound.size);
    if (container === undefined || endsAsArchive(end)) return err("unknown_sound");
    const milliseconds = await measure(sound, container);
    if (milliseconds === undefined) return err("sound_broken");
    if (milliseconds === "unfinished") return err("sound_unfinished");
    if (milliseconds < leastMilliseconds) return err("sound_too_short");
    return milliseconds > mostMilliseconds ? err("sound_too_long") : ok({ container, milliseconds, bytes: sound.size });
  }

  /**
   * Says that all parts are there. Measures the sound and keeps it; again, it gives the same recording. A sound that is
   * refused is gone. Codes: see `FinishFailure`.
   */
  async function finish(
    viewer: Viewer,
    id: RecordingId,
    whole: { readonly parts: number; readonly peaks?: readonly number[] | undefined },
  ): Promise<Result<RecordingView, FinishFailure>> {
    const { userId } = viewer;
    const found = await store.find(userId, id);
    if (found === undefined) return err("not_found");
    if (found.status !== "uploading") return ok(found);
    const there = await uploads.parts(userId, id);
    const numbers = Array.from({ length: whole.parts }, (_, number) => number);
    const missing = numbers.filter((number) => !there.has(number));
    if (missing.length > 0) return err({ code: "parts_missing", missing });
    if (there.size > whole.parts) return err({ code: "extra", there: there.size });
    const parts = numbers.flatMap((number) => there.get(number) ?? []);
    const seen = await examine(viewer, id, parts);
    if (!seen.ok) {
      await discard(viewer, id);
      return seen;
    }
    const manifestKey = await objects.putManifest(userId, id, parts);
    const given = whole.peaks ?? [];
    // Whoever sends a sound by a program draws no picture of it.
    const peaks = given.length > 0 ? given : await loudness(objects.sound(userId, id, parts), seen.value.container);
    const sound = { ...seen.value, parts: parts.length, manifestKey, peaks };
    await uploads.finish(userId, found, sound, { now: clock.now(), afterFinish: deps.afterFinish });
    const kept = await store.find(userId, id);
    // Moved to another entry just now, it isn't finished there: whoever takes it for kept would let go of the sound.
    return kept === undefined || kept.status === "uploading" ? err("not_found") : ok(kept);
  }

  return {
    begin,
    putPart,
    finish,

    /** How many bytes this person's sounds take up, and how many they may. */
    async space(viewer: Viewer): Promise<{ readonly used: number; readonly limit: number }> {
      return { used: await uploads.used(viewer.userId), limit };
    },

    /** A recording and the numbers of the parts that are there, for going on where an upload broke off. Codes: `not_found`. */
    async progress(
      viewer: Viewer,
      id: RecordingId,
    ): Promise<Result<{ recording: RecordingView; parts: readonly number[] }, "not_found">> {
      const recording = await store.find(viewer.userId, id);
      if (recording === undefined) return err("not_found");
      return ok({ recording, parts: [...(await uploads.parts(viewer.userId, id)).keys()] });
    },

    /**
     * Takes a whole file as it streams in, holding one part of it at a time. Nothing is left of one that is refused or breaks
     * off. Codes: those of beginning, of parts and of finishing.
     */
    async receive(
      viewer: Viewer,
      entryId: EntryId,
      name: string | null,
      file: AsyncIterable<Uint8Array>,
    ): Promise<Result<RecordingView, BeginFailure | PartFailure | FinishFailure>> {
      const begun = await begin(viewer, { entryId, origin: "uploaded", name });
      if (!begun.ok) return begun;
      const { id } = begun.value;
      try {
        const sent = await inParts(file, (number, bytes) => putPart(viewer, id, number, bytes));
        const outcome = sent.ok ? await finish(viewer, id, { parts: sent.value }) : sent;
        if (!outcome.ok) await discard(viewer, id);
        return outcome;
      } catch (error) {
        await discard(viewer, id);
        throw error;
      }
    },
  };
}

/** Hands a stream on in parts of `partBytes`, all in the same piece of memory. Gives how many there were. */
async function inParts<E>(
  file: AsyncIterable<Uint8Array>,
  put: (number: number, bytes: Uint8Array) => Promise<Result<null, E>>,
): Promise<Result<number, E>> {
  const memory = Buffer.allocUnsafe(partBytes);
  let [filled, number] = [0, 0];
  for await (const chunk of file) {
    for (let from = 0; from < chunk.length;) {
      const taken = Math.min(chunk.length - from, partBytes - filled);
      memory.set(chunk.subarray(from, from + taken), filled);
      [filled, from] = [filled + taken, from + taken];
      if (filled < partBytes) continue;
      const done = await put(number, memory);
      if (!done.ok) return done;
      [filled, number] = [0, number + 1];
    }
  }
  if (filled === 0) return ok(number);
  const done = await put(number, memory.subarray(0, filled));
  return done.ok ? ok(number + 1) : done;
}
