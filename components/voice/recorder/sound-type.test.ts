import { expect, it } from "vitest";
import { soundTypeFor } from "./sound-type";

const browser = (records: readonly string[], plays = records) => ({
  records: (type: string) => records.includes(type),
  plays: (type: string) => plays.includes(type),
});

it("is WebM with Opus where the browser can, as Chrome and Firefox do", () => {
  expect(soundTypeFor(browser(["audio/webm;codecs=opus", "audio/webm", "audio/ogg;codecs=opus"]))).toBe("audio/webm;codecs=opus");
  expect(soundTypeFor(browser(["audio/mp4;codecs=mp4a.40.2", "audio/webm;codecs=opus"]))).toBe("audio/webm;codecs=opus");
});

it("is MP4 with AAC in a Safari that knows nothing else", () => {
  expect(soundTypeFor(browser(["audio/mp4", "audio/mp4;codecs=mp4a.40.2"]))).toBe("audio/mp4;codecs=mp4a.40.2");
  expect(soundTypeFor(browser(["audio/mp4"]))).toBe("audio/mp4");
});

it("is never one that could not be listened to here", () => {
  expect(soundTypeFor(browser(["audio/webm;codecs=opus", "audio/mp4"], ["audio/mp4"]))).toBe("audio/mp4");
  expect(soundTypeFor(browser([]))).toBeNull();
});
