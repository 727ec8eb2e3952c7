import { bitsPerSecond } from "./room-left";
import { abilitiesHere, soundTypeFor } from "./sound-type";

/** A crash loses less than a second: each half is handed over as soon as it is there. */
const slice = 500;
/** How often the loudness is looked at. */
const tick = 100;
/** The longest look back that browsers allow; a page in the background is called only once a second. */
const lookBack = 32_768;
const meterLook = 2_048;

/** What happens while it records. */
export type Heard = {
  /** A piece of the sound, in order. */
  readonly onPiece: (piece: Blob) => void;
  /** Every tenth of a second or so while it records: how loud the loudest sample since the last one was, 0 to 1. */
  readonly onLoudness: (milliseconds: number, loudness: number) => void;
  /** The microphone was taken away (unplugged, permission withdrawn), or recording broke: nothing more comes. */
  readonly onLost: () => void;
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

/** How loud the microphone is; silent, and no obstacle, where the browser can't tell. */
function listen(stream: MediaStream) {
  try {
    const context = new AudioContext();
    const source = context.createMediaStreamSource(stream);
    const [meter, whole] = [context.createAnalyser(), context.createAnalyser()];
    [meter.fftSize, whole.fftSize] = [meterLook, lookBack];
    source.connect(meter);
    source.connect(whole);
    void context.resume();
    const [near, far] = [new Float32Array(meterLook), new Float32Array(lookBack)];
    return {
      /** Whether it hears; a browser may want another press first, and silence would be no news of the microphone. */
      awake(): boolean {
        if (context.state === "suspended") void context.resume();
        return context.state === "running";
      },
      level(): number {
        meter.getFloatTimeDomainData(near);
        return Math.sqrt(near.reduce((sum, sample) => sum + sample * sample, 0) / near.length);
      },
      /** The loudest of the last milliseconds. */
      loudest(milliseconds: number): number {
        whole.getFloatTimeDomainData(far);
        const samples = Math.min(far.length, Math.ceil((milliseconds / 1_000) * context.sampleRate));
        return far.subarray(far.length - samples).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      },
      close: () => void context.close(),
    };
  } catch {
    return { awake: () => false, level: () => 0, loudest: () => 0, close: () => undefined };
  }
}

/** The microphone, with what makes a voice clear. Throws the browser's own refusal. */
async function microphone(): Promise<MediaStream> {
  if (globalThis.navigator.mediaDevices === undefined) throw new DOMException("no secure context", "SecurityError");
  return navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
}

/** Asks for the microphone and records at once. Throws when there is none to be had, or the browser can't record. */
export async function startCapture(heard: Heard): Promise<Capture> {
  const type = soundTypeFor(abilitiesHere());
  if (type === null && globalThis.isSecureContext) throw new DOMException("nothing it can record", "NotSupportedError");
  const stream = await microphone();
  const end = () => stream.getTracks().forEach((track) => track.stop());
  try {
    return begin(stream, type ?? "", heard, end);
  } catch (reason) {
    end();
    throw reason;
  }
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

  const stopped = new Promise<void>((done) => {
    recorder.addEventListener("stop", () => {
      watch.halt();
      clearInterval(timer);
      ears.close();
      end();
      done();
    });
  });
  recorder.addEventListener("dataavailable", ({ data }) => data.size > 0 && heard.onPiece(data));
  recorder.addEventListener("start", () => watch.run());
  recorder.addEventListener("pause", () => watch.halt());
  recorder.addEventListener("resume", () => watch.run());
  const lost = () => {
    if (over) return;
    over = true;
    if (recorder.state !== "inactive") recorder.stop();
    void stopped.then(heard.onLost);
  };
  recorder.addEventListener("error", lost);
  for (const track of stream.getTracks()) track.addEventListener("ended", lost);
  recorder.start(slice);

  return {
    type: recorder.mimeType === "" ? type : recorder.mimeType,
    pause: () => recorder.state === "recording" && recorder.pause(),
    resume: () => recorder.state === "paused" && recorder.resume(),
    async stop() {
      over = true;
      if (recorder.state !== "inactive") recorder.stop();
      await stopped;
    },
    flush: () => recorder.state === "recording" && recorder.requestData(),
    milliseconds: watch.read,
    level: () => (recorder.state === "recording" ? ears.level() : 0),
  };
}
