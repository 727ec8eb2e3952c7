import type { Sound } from "@/lib/ai/port";
import type { Clock } from "@/lib/clock/clock";
import { SealBroken } from "@/lib/crypto/seal";
import type { RecordingId, UserId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import { jobViewer } from "@/lib/queue/job-viewer";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import type { SoundObjects } from "../sound-objects";
import type { TranscribingOrder } from "../transcribe-recording";
import { endingOf, typeOf } from "../view";
import type { createHearing, Hearing } from "./hearing";
import { SoundCutShort } from "./multipart";
import type { Ended, ToHear, TranscribingStore } from "./store";

/** It did not work now and may later: the queue runs the job again. */
export class NotYet extends Error {
  constructor(readonly failure: string) {
    super(`a recording waits: ${failure}`);
    this.name = "NotYet";
  }
}

/** How often somebody at work says so. */
const touchMs = 60_000;

/** Turns recordings into words, in the background. */
export function createTranscribing(deps: {
  readonly store: TranscribingStore;
  readonly objects: Pick<SoundObjects, "manifest" | "sound">;
  readonly hearing: Pick<ReturnType<typeof createHearing>, "hear">;
  readonly clock: Clock;
  readonly sealBroken: (userId: UserId, what: string) => Promise<void>;
}) {
  const { store, objects, clock } = deps;

  async function soundOf(userId: UserId, id: RecordingId, found: ToHear): Promise<Sound> {
    const { container, milliseconds, manifestKey } = found;
    const sound = objects.sound(userId, id, await objects.manifest(userId, id, manifestKey));
    return {
      fileName: `recording.${endingOf(container)}`,
      mediaType: typeOf(container),
      bytes: sound.size,
      seconds: Math.max(1, Math.ceil(milliseconds / 1_000)),
      parts: () => sound.stretch(0, sound.size),
    };
  }

  /** What came of asking, with a failure of our own store as one of its words. */
  async function hear(userId: UserId, id: RecordingId, found: ToHear, signal: AbortSignal): Promise<Hearing | Ended | NotYet> {
    try {
      return await deps.hearing.hear(jobViewer(userId), found.entryId, await soundOf(userId, id, found), signal);
    } catch (fault) {
      if (fault instanceof BucketUnavailable) return new NotYet("store_unavailable");
      if (!(fault instanceof SealBroken || fault instanceof SoundCutShort)) throw fault;
      await deps.sealBroken(userId, `recording ${id}`);
      return { transcription: "failed", failure: "unreadable" };
    }
  }

  async function once(order: TranscribingOrder, found: ToHear, lastTry: boolean, signal: AbortSignal): Promise<Ended> {
    const { userId, recordingId } = order;
    const came = await hear(userId, recordingId, found, signal);
    if (came instanceof NotYet) {
      if (!lastTry) throw came;
      return { transcription: "failed", failure: "store_unavailable" };
    }
    return "kind" in came ? endedOf(came, lastTry) : came;
  }

  return {
    /**
     * Has one recording heard and keeps its words. Running it again leads to the same end: one whose words are there, which was
     * deleted, or whose entry is gone is left alone. Throws `NotYet` for what may pass, unless this is the last try.
     */
    async run(
      order: TranscribingOrder,
      { lastTry, signal }: { readonly lastTry: boolean; readonly signal: AbortSignal },
    ): Promise<void> {
      const { userId, recordingId } = order;
      const found = await store.begin(userId, recordingId, clock.now());
      if (found === undefined) return;
      const touching = setInterval(() => {
        // Not heard of for long, it may be asked for once more; it must not end for that.
        const failed = (error: unknown) => log("warn", "voice.touch", errorFields(error));
        void store.touch(userId, recordingId, clock.now()).catch(failed);
      }, touchMs);
      try {
        await store.end(userId, recordingId, await once(order, found, lastTry, signal), clock.now());
      } catch (fault) {
        if (lastTry) await store.end(userId, recordingId, { transcription: "failed", failure: "internal" }, clock.now());
        else await store.wait(userId, recordingId, clock.now());
        throw fault;
      } finally {
        clearInterval(touching);
      }
    },

    /** Says of recordings whose worker was lost for good that they were interrupted. `busy`: those that still wait in the queue. */
    async sweep(busy: readonly TranscribingOrder[], silentMs: number): Promise<number> {
      const now = clock.now();
      const then = new Date(now.getTime() - silentMs);
      const inQueue = new Set(busy.map(({ recordingId }) => recordingId));
      const lost = (await store.silentSince(then)).filter(({ id }) => !inQueue.has(id));
      for (const { userId, id } of lost) await store.giveUp(userId, id, then, now);
      return lost.length;
    },
  };
}

function endedOf(came: Hearing, lastTry: boolean): Ended {
  switch (came.kind) {
    case "heard": {
      const { heard, provider, model } = came;
      if (heard.text === "") return { transcription: "no_words", provider, model };
      const { language, ...transcript } = heard;
      return { transcription: "done", transcript, language, provider, model };
    }
    case "nobody":
      return { transcription: "no_provider" };
    case "kept_in":
      return came.why === "no_entry" ? { transcription: "none" } : { transcription: "not_allowed", why: came.why };
    case "failed":
      if (!lastTry && (came.passes || came.failure === "interrupted")) throw new NotYet(came.failure);
      return { transcription: "failed", failure: came.failure };
  }
}
