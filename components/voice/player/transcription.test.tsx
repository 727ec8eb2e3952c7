import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { transcriptions } from "@/lib/voice/view";
import { recordingFacts } from "./recording-facts";
import { Transcription } from "./transcription";

function shown(facts: Readonly<Record<string, unknown>>): string {
  const recording = recordingFacts({ id: "r", status: "kept", created_at: "2026-11-22T20:14:00.000Z", ...facts });
  if (recording === null) throw new Error("no recording");
  return renderToStaticMarkup(<Transcription recording={recording} player={null} onChanged={() => undefined} />);
}

const transcript = { text: "By the river.", words: [] };

it("shows words that were heard whatever became of asking again, and says that above them", () => {
  for (const transcription_status of transcriptions)
    expect(shown({ transcription_status, transcript }), transcription_status).toContain("By the river.");
  const failed = shown({ transcription_status: "failed", failure: "timed_out", transcript });
  expect(failed.indexOf("It couldn’t be turned into words")).toBeGreaterThan(-1);
  expect(failed.indexOf("By the river.")).toBeGreaterThan(failed.indexOf("It took too long to be answered."));
});

it("says only why there are no words where there are none, and nothing of the sound where that was deleted", () => {
  const failed = { transcription_status: "failed", failure: "timed_out" };
  expect(shown(failed)).toContain("The sound is kept.");
  expect(shown(failed)).not.toContain("As spoken");
  const left = shown({ ...failed, transcript, status: "words_only" });
  expect(left).toContain("By the river.");
  expect(left).not.toContain("The sound is kept");
});
