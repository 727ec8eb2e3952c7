import { listen } from "./ears";
import { bitsPerSecond } from "./room-left";
import { abilitiesHere, soundTypeFor } from "./sound-type";

/** A crash loses less than a second: each half is handed over as soon as it is there. */
const slice = 500;
/** How often the loudness is looked at. */
const tick = 100;
/** A recorder that was stopped and says nothing of it for so long is over: Safari's may fall silent after a fault. */
const stopPatience = 4_000;

/** What happens while it records. */
export type Heard = {
  /** A piece of the sound, in order. */
  readonly onPiece: (piece: Blob) => void;
  /** Every tenth of a second or so while it records: how loud the loudest sample since the last one was, 0 to 1. */
  readonly onLoudness: (milliseconds: number, loudness: number) => void;
  /** The microphone was taken away (unplugged, permission withdrawn), or recording broke: nothing more comes. */
  readonly onLost: () => void;
  /** The microphone is muted by the browser or the machine, or something else has it for now (a call); or it is back. */
  readonly onMuted: (muted: boolean) => void;
};

export type Capture = {
  readonly type: string;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends it; resolves once the last piece has been handed over. */
  readonly stop: () => Promise<void>;
  /** Hands over what there is, before the half second is full: the page may be going. */
  readonly flush: () => void;
  /** Recorded so far. */
  readonly milliseconds: () => number;
  /** How loud it is now, 0 to 1. */
  readonly level: () => number;
};

/** Milliseconds of which only those count that pass while it runs. */
function stopwatch() {
  let before = 0;
  let since: number | null = null;
  return {
    run(): void {
      since ??= performance.now();
    },
    halt(): void {
      if (since !== null) before += performance.now() - since;
      since = null;
    },
    read: () => before + (since === null ? 0 : performance.now() - since),
  };
}

/** The microphone, with what makes a voice clear. Throws the browser's own refusal. */
export async function askForMicrophone(): Promise<MediaStream> {
  if (globalThis.navigator.mediaDevices === undefined) throw new DOMException("no secure context", "SecurityError");
  return navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
}

/** Gives the microphone back. */
export const giveBack = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());

/**
 * Asks for the microphone, where nobody has yet, and records at once. Throws when there is none to be had, or the browser can't
 * record.
 */
export async function startCapture(heard: Heard, asked: Promise<MediaStream> | null = null): Promise<Capture> {
  const type = soundTypeFor(abilitiesHere());
  if (type === null && globalThis.isSecureContext) throw new DOMException("nothing it can record", "NotSupportedError");
  const stream = await (asked ?? askForMicrophone());
  const end = () => giveBack(stream);
  try {
    return begin(stream, type ?? "", heard, end);
  } catch (reason) {
    end();
    throw reason;
  }
}

/** The end of a recorder, and a way to bring it about. It is the end as well when it was stopped and has been silent about it for long. */
function endOf(recorder: MediaRecorder) {
  let settle = (): void => undefined;
  const ended = new Promise<void>((done) => {
    settle = done;
  });
  recorder.addEventListener("stop", settle);
  return {
    ended,
    halt(): Promise<void> {
      if (recorder.state !== "inactive") recorder.stop();
      const late = setTimeout(settle, stopPatience);
      return ended.finally(() => clearTimeout(late));
    },
  };
}

function begin(stream: MediaStream, type: string, heard: Heard, end: () => void): Capture {
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: bitsPerSecond });
  const watch = stopwatch();
  const ears = listen(stream);
  let last = 0;
  let over = false;
  const timer = setInterval(() => {
    if (recorder.state !== "recording") return;
    const now = watch.read();
    if (ears.awake()) heard.onLoudness(now, ears.loudest(now - last));
    last = now;
  }, tick);

  const { ended, halt } = endOf(recorder);
  void ended.then(() => {
    watch.halt();
    clearInterval(timer);
    ears.close();
    end();
    // By itself: a browser may end it before it tells of the microphone.
    lost();
  });
  recorder.addEventListener("dataavailable", ({ data }) => data.size > 0 && heard.onPiece(data));
  recorder.addEventListener("start", () => watch.run());
  recorder.addEventListener("pause", () => watch.halt());
  recorder.addEventListener("resume", () => watch.run());
  const lost = () => {
    if (over) return;
    over = true;
    void halt().then(heard.onLost);
  };
  recorder.addEventListener("error", lost);
  for (const track of stream.getTracks()) {
    track.addEventListener("ended", lost);
    track.addEventListener("mute", () => heard.onMuted(true));
    track.addEventListener("unmute", () => heard.onMuted(false));
  }
  recorder.start(slice);

  return {
    type: recorder.mimeType === "" ? type : recorder.mimeType,
    pause: () => recorder.state === "recording" && recorder.pause(),
    resume: () => recorder.state === "paused" && recorder.resume(),
    async stop() {
      over = true;
      await halt();
    },
    flush: () => recorder.state === "recording" && recorder.requestData(),
    milliseconds: watch.read,
    level: () => (recorder.state === "recording" ? ears.level() : 0),
  };
}
