import { expect, it } from "vitest";
import { keptInReasons, transcriptionFailures, transcriptions } from "@/lib/voice/view";
import { recordingFacts } from "./recording-facts";
import { languageNamed, providerNamed, transcriptionWords } from "./transcription-words";

const json = {
  id: "r",
  status: "kept",
  origin: "recorded",
  transcription_status: "none",
  created_at: "2026-11-22T20:14:00.000Z",
};

function wordsOf(facts: Readonly<Record<string, unknown>>) {
  const recording = recordingFacts({ ...json, ...facts });
  if (recording === null) throw new Error("no recording");
  return transcriptionWords(recording);
}

it("has something to say in every state but that in which the words are there", () => {
  for (const transcription of transcriptions) {
    const found = wordsOf({ transcription_status: transcription });
    if (transcription === "done") expect(found).toBeNull();
    else expect(found?.says.length, transcription).toBeGreaterThan(10);
  }
});

it("says of every reason what it is, and where it is changed or that it can be tried again", () => {
  const said = keptInReasons.map((why) => wordsOf({ transcription_status: "not_allowed", why }));
  expect(new Set(said.map((words) => words?.says)).size).toBe(keptInReasons.length);
  for (const words of said) expect(words?.ask).toBeDefined();
});

it("says of every failure what happened, that the sound is kept, and offers another try", () => {
  const said = transcriptionFailures.map((failure) => wordsOf({ transcription_status: "failed", failure }));
  expect(new Set(said.map((words) => words?.detail)).size).toBe(transcriptionFailures.length);
  for (const words of said)
    expect(words).toMatchObject({ ask: "Try again", detail: expect.stringMatching(/The sound is kept\.$/) });
});

it("says of a failure that words heard before are kept, and nothing of the sound that is gone", () => {
  const transcript = { text: "Hm.", words: [] };
  const failed = { transcription_status: "failed", failure: "timed_out", transcript };
  expect(wordsOf(failed)?.detail).toMatch(/The sound is kept, and so are the words heard before\.$/);
  for (const transcription of transcriptions)
    expect(wordsOf({ ...failed, transcription_status: transcription, status: "words_only" })).toBeNull();
});

it("offers no other try while one is under way", () => {
  for (const transcription of ["queued", "transcribing"])
    expect(wordsOf({ transcription_status: transcription })?.ask).toBeUndefined();
});

it("names who listened, and in what language", () => {
  expect([providerNamed("elevenlabs"), providerNamed("on-device"), providerNamed("another")]).toEqual([
    "ElevenLabs",
    "this device",
    "another",
  ]);
  expect([languageNamed("de"), languageNamed("pt-BR"), languageNamed("not a tag!")]).toEqual([
    "German",
    "Brazilian Portuguese",
    "not a tag!",
  ]);
});

it("reads a recording whatever else the answer holds, and nothing of what is none", () => {
  expect(
    recordingFacts({ ...json, transcript: { text: "Hm.", words: [{ text: "Hm", from: 0, to: 300 }, { text: 3 }, null] } }),
  ).toMatchObject({
    transcript: { text: "Hm.", words: [{ text: "Hm", from: 0, to: 300 }] },
    inserted: false,
    tidied: null,
    peaks: [],
  });
  expect(recordingFacts({ ...json, status: "unheard of", transcription_status: 5 })).toMatchObject({
    status: "kept",
    transcription: "none",
  });
  expect([recordingFacts(null), recordingFacts([]), recordingFacts("x"), recordingFacts({})]).toEqual([null, null, null, null]);
});
