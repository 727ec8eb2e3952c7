import { describe, expect, it } from "vitest";
import type { Sent } from "../keeping/send-recording";
import { doorsOf, endedWords, isUnderWay, type RecorderState, spoken, whereWords } from "./recorder-state";

const live = { stage: "recording", sheltered: true, minutesLeft: null, silent: false, muted: false, asked: false } as const;
const kept = {
  stage: "kept",
  milliseconds: 42_400,
  endedBy: "writer",
  sheltered: true,
  where: { kind: "in_journal" },
  asked: false,
  stuck: false,
  going: false,
} as const satisfies RecorderState;
const here = (why: Exclude<Sent, { kind: "kept" | "gone" }>, sheltered = true) => ({
  ...kept,
  sheltered,
  where: { kind: "here", why } as const,
});

describe("what is said aloud", () => {
  it("is the state, and never changes with the seconds", () => {
    expect(spoken(live, 1_000)).toBe("Recording.");
    expect(spoken(live, 59_000)).toBe(spoken(live, 1_000));
    expect(spoken({ ...live, stage: "paused" }, 61_000)).toBe("Paused at 1 minute 1 second.");
    expect(spoken(kept, 0)).toBe("Stopped. 42 seconds kept. It is in your journal.");
  });

  it("names the end before it comes, and a microphone that hears nothing", () => {
    expect(spoken({ ...live, minutesLeft: 5 }, 0)).toBe("Recording. It ends by itself in 5 minutes.");
    expect(spoken({ ...live, silent: true }, 0)).toBe("Recording, but nothing is heard.");
    expect(spoken({ ...live, stage: "paused", muted: true }, 4_000)).toBe(
      "Paused at 4 seconds. The microphone can’t be heard just now.",
    );
  });
});

describe("where a kept recording is", () => {
  it("is said with what becomes of it", () => {
    expect(whereWords({ ...kept, where: { kind: "sending", part: 0.5 } })).toBe("On its way to your journal.");
    expect(whereWords(here({ kind: "unreachable" }))).toBe(
      "It is on this device. PAUZ can’t be reached; it is sent as soon as it can be.",
    );
    expect(whereWords(here({ kind: "unreachable" }, false))).toContain("only in this tab: leave it open");
    expect(whereWords(here({ kind: "refused", title: "No room is left", detail: "Delete some." }))).toContain(
      "No room is left. Delete some.",
    );
  });

  it("is not said to be on this device where it isn't any more", () => {
    const lost = whereWords({ ...kept, where: { kind: "here", why: { kind: "lost" } } });
    expect(lost).toContain("It isn’t on this device any more");
    expect(lost).toContain("This tab still has it: try again");
  });

  it("is not said to be on its way when it was to be gone, and couldn't be", () => {
    const stuck = { ...here({ kind: "unreachable" }), stuck: true };
    expect(spoken(stuck, 0)).toContain("It couldn’t be taken out of your journal");
    expect(spoken(stuck, 0)).not.toContain("it is sent");
  });

  it("never ends without a word when nobody stopped it", () => {
    expect(endedWords("writer", 42_400)).toBe("0:42 kept");
    expect(endedWords("full", 3_598_000)).toContain("59:58 kept");
    expect(endedWords("lost", 42_400)).toContain("The microphone was taken away.");
  });
});

it("has other doors whenever one of them goes, and the same while it only gets on", () => {
  const preparing = { ...kept, where: { kind: "preparing" } } as const;
  const states = [
    live,
    { ...live, asked: true },
    kept,
    here({ kind: "unreachable" }),
    { ...kept, asked: true },
    { ...kept, going: true },
  ];
  expect(new Set(states.map(doorsOf)).size).toBe(states.length);
  expect(doorsOf({ ...kept, stuck: true })).not.toBe(doorsOf(preparing));
  expect(doorsOf({ ...kept, where: { kind: "sending", part: 0.5 } })).toBe(doorsOf(preparing));
  expect(doorsOf({ ...live, silent: true })).toBe(doorsOf(live));
});

it("is under way from the first question to the last piece", () => {
  expect(isUnderWay(live)).toBe(true);
  expect(isUnderWay({ stage: "asking" })).toBe(true);
  expect(isUnderWay({ stage: "keeping" })).toBe(true);
  expect(isUnderWay(kept)).toBe(false);
  expect(isUnderWay({ stage: "failed", trouble: "denied" })).toBe(false);
});
