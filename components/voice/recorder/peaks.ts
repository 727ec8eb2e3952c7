/** As many as go with a recording: enough for a picture of it. */
export const mostSteps = 400;

/** As fine as the loudness is looked at, in milliseconds. */
const finest = 100;

/** Gathers how loud a recording is along its time, in at most 400 steps however long it gets. */
export function gatherPeaks() {
  /** Milliseconds that one step stands for: doubled whenever there are too many. */
  let width = finest;
  let steps: number[] = [];

  function halve(): void {
    const halved: number[] = [];
    for (let at = 0; at < steps.length; at += 2) halved.push(Math.max(steps[at] ?? 0, steps[at + 1] ?? 0));
    steps = halved;
    width *= 2;
  }

  return {
    /** At that moment of the recording its loudest sample was `loudness`, 0 to 1. */
    add(milliseconds: number, loudness: number): void {
      while (Math.floor(milliseconds / width) >= mostSteps) halve();
      const step = Math.floor(milliseconds / width);
      // A page in the background is asked less often: what was missed sounds like what came after it.
      const value = Math.round(Math.min(1, Math.max(0, loudness)) * 255);
      while (steps.length < step) steps.push(value);
      steps[step] = Math.max(steps[step] ?? 0, value);
    },
    /** Numbers from 0 to 255, evenly along the recording. */
    peaks: (): readonly number[] => [...steps],
  };
}
