import { announceOpen } from "@/components/editor/save/page-presence";
import { newId } from "@/lib/ids/ids";
import { leastMilliseconds } from "@/lib/voice/view";
import { openRecordingStore, type Recording, type RecordingStore } from "../keeping/recording-store";
import { askForMicrophone, giveBack, startCapture, type Capture } from "./capture";
import { createDelivery, type Delivery } from "./delivery";
import { keepWhole } from "./keep-whole";
import { gatherPeaks } from "./peaks";
import type { EndedBy, RecorderState } from "./recorder-state";
import { onlyOne } from "./only-one";
import { minutesToSay, roomLeft } from "./room-left";
import { troubleOf } from "./trouble";
import { watchPage } from "./watch-page";

export type RecorderDeps = {
  readonly userId: string;
  readonly entryId: string;
  /** Whether the entry wasn't in the journal when this was opened. */
  readonly fresh: boolean;
};

/** A sound whose loudest sample stays under this is no voice: a muted microphone. */
const silence = 0.004;
const silentAfter = 6_000;
/** A microphone that was away for longer is not listened to again without being asked: its writer may speak to somebody else by now. */
const goesOnWithin = 60_000;

export type Recorder = ReturnType<typeof createRecorder>;

/** One recording, from asking for the microphone to the journal: the microphone, what this device keeps of it, and what is shown. */
export function createRecorder({ userId, entryId, fresh }: RecorderDeps) {
  const pageId: string = newId();
  /** Held for as long as the page lives: nobody is asked about pieces of a recording whose whole is in this tab. */
  let presence: (() => void) | null = null;
  /** What was to be let go and couldn't be: nobody sends it before its writer has said so. */
  const halted = new Set<string>();
  let left = false;
  const listeners = new Set<() => void>();
  let state: RecorderState = { stage: "asking" };
  let capture: Capture | null = null;
  let store: RecordingStore | null = null;
  /** Whether every piece so far is on this device. */
  let sheltered = false;
  let delivery: Delivery | null = null;
  const ends: (() => void)[] = [];
  /** Raised whenever it begins or is let go: a microphone that comes too late is given back. */
  let attempt = 0;

  let peaks = gatherPeaks();
  let recording: Recording;
  let pieces: Blob[] = [];
  let bytes = 0;
  let lastHeard = 0;
  /** It was recording when the writer was asked whether it may be let go. */
  let goesOn = false;
  /** When the microphone was muted, or taken by a call, in mid-recording. */
  let mutedAt: number | null = null;
  /** Pieces are sealed and stored one after the other, or a later one could be there without the one before. */
  let storing: Promise<void> = Promise.resolve();

  function show(next: RecorderState): void {
    state = next;
    listeners.forEach((listener) => listener());
  }
  /** A change of what is shown while it records or pauses. */
  function change(what: Partial<Extract<RecorderState, { stage: "recording" | "paused" }>>): void {
    if (state.stage !== "recording" && state.stage !== "paused") return;
    const next = { ...state, ...what };
    if (Object.entries(next).some(([name, value]) => Reflect.get(state, name) !== value)) show(next);
  }

  const known = (): Recording => ({
    ...recording,
    milliseconds: Math.round(capture?.milliseconds() ?? recording.milliseconds),
    peaks: peaks.peaks(),
  });

  function onPiece(piece: Blob): void {
    const number = pieces.push(piece) - 1;
    bytes += piece.size;
    const at = known();
    storing = storing.then(async () => {
      if (store === null || !sheltered || state.stage === "gone") return;
      try {
        await store.keepPiece(at, number, new Uint8Array(await piece.arrayBuffer()));
      } catch {
        // No room is left, or the browser keeps nothing here: what comes now is only in this tab, and that is said.
        sheltered = false;
        change({ sheltered });
      }
    });
    const left = roomLeft({ milliseconds: at.milliseconds, bytes });
    change({ minutesLeft: minutesToSay(left) });
    if (left === 0) void stop("full");
  }

  function onLoudness(milliseconds: number, loudness: number): void {
    peaks.add(milliseconds, loudness);
    if (loudness >= silence) lastHeard = milliseconds;
    change({ silent: milliseconds - lastHeard > silentAfter });
  }

  /** While nothing can be heard nothing is recorded, neither sound nor time. */
  function onMuted(muted: boolean): void {
    if (muted && state.stage === "recording") {
      mutedAt = Date.now();
      capture?.pause();
      show({ ...state, stage: "paused", silent: false, muted });
    } else if (!muted && state.stage === "paused" && state.muted) {
      change({ muted });
      if (mutedAt !== null && Date.now() - mutedAt <= goesOnWithin && !state.asked) resume();
    }
  }

  async function start(): Promise<void> {
    const mine = (attempt += 1);
    const isLate = () => mine !== attempt;
    // After a no, Safari asks again only within the press itself: what else has to be waited for comes afterwards.
    const asked = state.stage === "failed" && state.trouble === "denied" ? askForMicrophone() : null;
    // A refusal that comes before it is waited for is heard of there.
    void asked?.catch(() => undefined);
    const unused = () => void asked?.then(giveBack).catch(() => undefined);
    left = false;
    show({ stage: "asking" });
    [peaks, pieces, bytes, lastHeard] = [gatherPeaks(), [], 0, 0];
    try {
      const release = await onlyOne();
      if (release === null) {
        unused();
        return isLate() ? undefined : show({ stage: "failed", trouble: "other_tab" });
      }
      if (isLate()) {
        unused();
        return release();
      }
      ends.push(release);
      presence ??= announceOpen(pageId);
      store ??= await openRecordingStore({ userId, pageId }).catch(() => null);
      sheltered = store !== null;
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      recording = {
        id: newId(),
        entryId,
        fresh,
        state: "running",
        startedAt: Date.now(),
        zone,
        milliseconds: 0,
        peaks: [],
        type: "",
        ready: null,
      };
      const started = await startCapture({ onPiece, onLoudness, onMuted, onLost: () => void stop("lost") }, asked);
      // Somebody who went on, or thought better of it, while the browser asked.
      if (isLate()) return await started.stop();
      capture = started;
      recording = { ...recording, startedAt: Date.now(), type: started.type };
      ends.push(watchPage({ flush: () => capture?.flush(), onLeft: () => void discard() }));
      show({ stage: "recording", sheltered, minutesLeft: null, silent: false, muted: false, asked: false });
    } catch (reason) {
      if (isLate()) return;
      leave();
      show({ stage: "failed", trouble: troubleOf(reason) });
    }
  }

  function leave(): void {
    ends.splice(0).forEach((end) => end());
  }

  async function stop(endedBy: EndedBy): Promise<void> {
    if (state.stage !== "recording" && state.stage !== "paused") return;
    show({ stage: "keeping" });
    const ended = capture;
    await ended?.stop();
    await storing;
    recording = { ...known(), state: "kept" };
    capture = null;
    const sound = new Blob(pieces, { type: recording.type });
    if (recording.milliseconds < leastMilliseconds || sound.size === 0) {
      leave();
      await store?.forget(recording.id).catch(() => undefined);
      return show({ stage: "failed", trouble: "too_short" });
    }
    // Where a piece found no room, it goes from this tab.
    sheltered &&= store !== null && (await keepWhole(store, recording));
    leave();
    const { id, milliseconds } = recording;
    const facts = { milliseconds, endedBy, sheltered, asked: false, stuck: false, going: false };
    show({ stage: "kept", ...facts, where: { kind: "preparing" } });
    delivery = createDelivery({
      userId,
      recording,
      store,
      sheltered,
      sound,
      // Another may have been recorded since.
      onWhere: (where, onDevice) =>
        state.stage === "kept" && recording.id === id && show({ ...state, where, sheltered: onDevice }),
      onGone() {
        halted.delete(id);
        if (state.stage === "kept" && recording.id === id) show({ stage: "gone" });
      },
    });
  }

  function resume(): void {
    if (state.stage !== "paused") return;
    lastHeard = capture?.milliseconds() ?? 0;
    capture?.resume();
    show({ ...state, stage: "recording", muted: false, asked: false });
  }

  /** Once this recorder doesn't stand for what it couldn't let go, its writer is asked. */
  function standDown(): void {
    if (!left || halted.size === 0) return;
    // Of pieces whose whole is on its way from this tab nobody is asked all the same: they would be taken for the whole.
    if (!sheltered && !halted.has(recording.id)) return;
    presence?.();
    presence = null;
  }

  /** Lets it go, here and in the journal. */
  async function discard(): Promise<void> {
    if (state.stage === "kept") {
      if (state.going) return;
      const mine = attempt;
      show({ ...state, going: true });
      const { id } = recording;
      const gone = (await delivery?.discard()) ?? true;
      if (gone) halted.delete(id);
      else halted.add(id);
      standDown();
      // Another is recorded meanwhile: what is shown is of that one.
      if (mine !== attempt) return;
      return show(gone ? { stage: "gone" } : { ...state, asked: false, stuck: true, going: false });
    }
    const ended = capture;
    attempt += 1;
    show({ stage: "gone" });
    await ended?.stop();
    await storing;
    leave();
    if (ended !== null) await store?.forget(recording.id).catch(() => undefined);
  }

  return {
    entryId,
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    milliseconds: () => capture?.milliseconds() ?? (state.stage === "kept" ? state.milliseconds : 0),
    level: () => capture?.level() ?? 0,
    start,
    pause(): void {
      if (state.stage !== "recording") return;
      capture?.pause();
      show({ ...state, stage: "paused", silent: false });
    },
    resume,
    stop: () => stop("writer"),
    /** Asks whether it may be let go; while it asks, nothing is recorded, and after a no it goes on as it was. */
    ask(asked: boolean): void {
      if (state.stage === "kept") {
        if (state.going) return;
        if (!asked) {
          delivery?.stay();
          halted.delete(recording.id);
        }
        return show({ ...state, asked, stuck: false });
      }
      if (state.stage !== "recording" && state.stage !== "paused") return;
      if (asked) {
        goesOn = state.stage === "recording";
        capture?.pause();
        show({ ...state, stage: "paused", silent: false, asked });
      } else if (goesOn) resume();
      else show({ ...state, asked });
    },
    discard,
    /** The journal may be reached again. */
    again: () => delivery?.again(),
    /** The page goes on to another: what was said is kept, never lost. */
    async leave(): Promise<void> {
      const mine = (attempt += 1);
      if (state.stage === "asking") leave();
      else await stop("writer");
      // Begun again meanwhile.
      if (mine !== attempt) return;
      left = true;
      standDown();
    },
  };
}
