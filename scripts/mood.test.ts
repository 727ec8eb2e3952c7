import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { LABELS } from "@/lib/mood/model/labels";

async function mood(input: string): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, ["scripts/mood.mjs"]);
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  return { code, out, err };
}

it("answers every line in its place, and one that is no text with what is wrong", async () => {
  const texts = ["I am so happy, we laughed all day.", "", "\ud800 lone", "今天很累。", "I was tired. ".repeat(80_000)];
  const wrong = ['"no end', "12", "null", '["a"]', ""];
  const lines = texts.flatMap((each, at) => [JSON.stringify(each), wrong[at] ?? ""]);
  const { code, out, err } = await mood(`${lines.join("\n")}\n`);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const answers = out.trimEnd().split("\n");
  expect(answers).toHaveLength(lines.length);
  answers.forEach((line, at) => {
    const answer: Record<string, unknown> = JSON.parse(line);
    if (at % 2 === 1) expect(Object.keys(answer)).toEqual(["error"]);
    else {
      expect(Object.keys(answer)).toEqual(["labels", "predicted", "mood", "valence", "energy", "evidence"]);
      expect(Object.keys(answer["labels"] as object)).toEqual([...LABELS]);
    }
  });
  expect(JSON.parse(answers[0] ?? "")).toMatchObject({ mood: "happy", evidence: [[0, 34]] });
});

it("has nothing to say to nothing", async () => {
  expect(await mood("")).toEqual({ code: 0, out: "", err: "" });
});
