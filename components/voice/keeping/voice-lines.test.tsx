import { Children, isValidElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { recording } from "./journal-for-tests";
import type { KeptRecording } from "./recording-store";
import type { VoiceNews } from "./voice-care";
import { VoiceLines } from "./voice-lines";

const cutOff = (id: string, more: Partial<KeptRecording> = {}): KeptRecording => ({
  ...recording,
  id,
  state: "running",
  pageId: "gone",
  ...more,
});

beforeEach(() => {
  vi.stubGlobal("document", { querySelectorAll: () => [], getElementById: () => null });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const lines = (voice: VoiceNews, onHeard: Parameters<typeof VoiceLines>[0]["onHeard"] = () => undefined) =>
  VoiceLines({ person: { userId: "alice", zone: "UTC" }, voice, onHeard, onKept: () => undefined });

it("are all gone once they are done with, also those whose answers come late and together", () => {
  let news: VoiceNews = {
    delivered: [],
    found: [cutOff("a"), cutOff("b")],
    needed: [{ recording: cutOff("c", { state: "kept" }), why: { kind: "missing" } }],
  };
  const drawn = lines(news, (change) => {
    news = change(news);
  });
  // All three pressed before anything is drawn again.
  for (const line of Children.toArray(drawn.props.children))
    if (isValidElement<{ onDone: (kept: boolean) => void }>(line)) line.props.onDone(false);
  expect(news).toEqual({ delivered: [], found: [], needed: [] });
});

it("say of what couldn’t be let go that it couldn’t, and of nothing else", () => {
  const words = (each: KeptRecording) => renderToStaticMarkup(lines({ delivered: [], found: [each], needed: [] }));
  expect(words(cutOff("a"))).toContain("A recording was cut off.");
  expect(words(cutOff("a", { begun: true }))).toContain("A recording couldn’t be let go.");
});
