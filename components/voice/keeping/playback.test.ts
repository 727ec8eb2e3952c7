import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createPlayback, type Heard } from "./playback";

class Sound extends EventTarget {
  static readonly all: Sound[] = [];
  playing = false;
  constructor(readonly address: string) {
    super();
    Sound.all.push(this);
  }
  async play(): Promise<void> {
    this.playing = true;
  }
  pause(): void {
    this.playing = false;
  }
}

beforeEach(() => {
  Sound.all.length = 0;
  vi.stubGlobal("Audio", Sound);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A sound that is read when it is told to be. */
function slow() {
  let read = (_: Blob | null): void => undefined;
  const blob = new Promise<Blob | null>((resolve) => (read = resolve));
  return { sound: () => blob, read: () => read(new Blob(["private"])) };
}
function listening() {
  const told: Heard[] = [];
  return { told, playback: createPlayback((heard) => void told.push(heard)) };
}

it("is not played when it was stopped before it could be read", async () => {
  const { told, playback } = listening();
  const { sound, read } = slow();
  const asked = playback.play(sound);
  playback.stop();
  read();
  await asked;
  expect([Sound.all, told]).toEqual([[], ["playing"]]);
});

it("is played once, when it is begun anew while it is read", async () => {
  const { told, playback } = listening();
  const [first, second] = [slow(), slow()];
  const both = [playback.play(first.sound), playback.play(second.sound)];
  second.read();
  first.read();
  await Promise.all(both);
  expect(Sound.all.map(({ playing }) => playing)).toEqual([true]);
  playback.stop();
  expect(Sound.all.map(({ playing }) => playing)).toEqual([false]);
  // What has ended meanwhile is not what is heard now.
  await playback.play(async () => new Blob(["another"]));
  Sound.all[0]?.dispatchEvent(new Event("ended"));
  expect([Sound.all[1]?.playing, told.includes("silent")]).toEqual([true, false]);
  Sound.all[1]?.dispatchEvent(new Event("ended"));
  expect(told.at(-1)).toBe("silent");
});

it("says that it can't be played, but not when it was stopped", async () => {
  const { told, playback } = listening();
  await playback.play(async () => null);
  expect(told).toEqual(["playing", "unplayable"]);
  const failing = playback.play(() => Promise.reject(new DOMException("", "UnknownError")));
  playback.stop();
  await failing;
  expect(told).toEqual(["playing", "unplayable", "playing"]);
});
