/** The longest look back that browsers allow; a page in the background is called only once a second. */
const lookBack = 32_768;
const meterLook = 2_048;

/** A browser that wants another press first says no now, and yes later; while a call goes on it says no. Neither is news. */
const wake = (context: AudioContext) => void context.resume().catch(() => undefined);

/** How loud the microphone is; silent, and no obstacle, where the browser can't tell. */
export function listen(stream: MediaStream) {
  try {
    const context = new AudioContext();
    const source = context.createMediaStreamSource(stream);
    const [meter, whole] = [context.createAnalyser(), context.createAnalyser()];
    [meter.fftSize, whole.fftSize] = [meterLook, lookBack];
    source.connect(meter);
    source.connect(whole);
    wake(context);
    const [near, far] = [new Float32Array(meterLook), new Float32Array(lookBack)];
    return {
      /** Whether it hears; silence would be no news of the microphone while it doesn't. */
      awake(): boolean {
        if (context.state === "suspended") wake(context);
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
      close: () => void (context.state !== "closed" && context.close()),
    };
  } catch {
    return { awake: () => false, level: () => 0, loudest: () => 0, close: () => undefined };
  }
}
