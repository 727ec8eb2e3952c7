import { describe, expect, it } from "vitest";
import { cuesIn } from "./cues";
import { feelingIn } from "./feelings";
import { topicsIn } from "./topics";

const topics = (sentence: string) => topicsIn(sentence).map(({ topic }) => topic);
const cues = (sentence: string) => cuesIn(sentence).map(({ cue }) => cue);

describe("what a sentence is about", () => {
  it.each([
    ["The meeting ran over and my boss looked at her watch.", ["meeting", "boss"]],
    ["I couldn’t sleep after the scan.", ["doctor", "awake"]],
    ["Mum and my sister sang in the kitchen.", ["mother", "sibling", "food", "music"]],
    ["The train was late.", ["journey"]],
    ["It doesn't work like that, and the rest is silence.", []],
    ["A friendly remark, a cold wind of change, a date with nobody.", ["weather"]],
    ["He has a headache and went for a run.", ["caring"]],
    ["My headache was gone by noon, and pain is pain.", ["illness"]],
    ["My sister lay awake again.", ["sibling"]],
  ])("%s", (sentence, expected) => {
    expect([...topics(sentence)].sort()).toEqual([...expected].sort());
  });
});

describe("what a sentence does", () => {
  it.each([
    ["I said yes.", "yes"],
    ["I bit my tongue.", "held-back"],
    ["I want the week to have a door in it.", "wish"],
    ["I'm not sure any more.", "not-knowing"],
    ["What if she leaves?", "fear"],
    ["I finally quit.", "choice"],
    ["It was fine.", "made-small"],
    ["Tomorrow we go.", "ahead"],
  ])("%s: %s", (sentence, cue) => {
    expect(cues(sentence)).toContain(cue);
  });

  it("takes a wish to buy milk for no wish, and a missing joy for no joy", () => {
    expect(cues("I wanted to buy milk.")).not.toContain("wish");
    expect(cues("I am not happy with it.")).not.toContain("good-thing");
  });
});

describe("what a sentence feels", () => {
  it.each([
    ["I feel so tired today.", "tired", "tired"],
    ["I was really ashamed of it.", "ashamed", "ashamed"],
    ["It made me furious.", "angry", "furious"],
    ["I came home and I felt light.", "glad", "light"],
    ["I’ve been numb since Friday.", "numb", "numb"],
  ])("%s: %s", (sentence, group, word) => {
    expect(feelingIn(sentence)).toMatchObject({ group, word });
  });

  it.each([
    "I am not sad.",
    "I was down at the shop.",
    "She is angry.",
    "I got lost in Leith.",
    "I wish I felt calm.",
    "I felt nothing new there.",
    "I was a free agent.",
  ])("no feeling of the writer's: %s", (sentence) => {
    expect(feelingIn(sentence)).toBeUndefined();
  });
});
