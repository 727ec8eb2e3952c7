import { extractText, getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import type { LocalDate } from "@/lib/clock/local-date";
import { type EntryId, newId, type RecordingId } from "@/lib/ids/ids";
import { entryFacts } from "@/lib/testing/entry-facts";
import type { RecordingView } from "@/lib/voice/view";
import { saidBeside } from "../said";
import { drawEntry } from "./draw-entry";
import { tell } from "./recordings-view";

const at = new Date("2026-11-21T20:04:00Z");
const berlin = { localDate: "2026-11-21" as LocalDate, zone: "Europe/Berlin" };

function recording(changes: Partial<RecordingView> = {}): RecordingView {
  return {
    id: newId<RecordingId>(),
    entryId: newId<EntryId>(),
    status: "kept",
    origin: "recorded",
    container: "webm",
    name: null,
    bytes: 1_000,
    milliseconds: 42_000,
    peaks: [],
    transcription: "done",
    failure: null,
    why: null,
    provider: "elevenlabs",
    language: "en",
    transcript: { text: "the lake was um still", words: [] },
    tidied: { text: "The lake was still.", provider: "on-device" },
    insertedAt: null,
    createdAt: at,
    ...changes,
  };
}

it.each([
  [{}, "21:04 · 0:42 · transcript, as it was heard"],
  [{ status: "words_only" }, "21:04 · 0:42 · transcript, as it was heard; the sound was deleted"],
  [{ name: "lake.m4a", transcript: null, transcription: "no_words" }, "lake.m4a · 21:04 · 0:42 · no words were heard in it"],
  [{ transcript: null, transcription: "failed", milliseconds: null }, "21:04 · not turned into words"],
  [{ createdAt: new Date("2026-11-22T20:04:00Z") }, "22 November 2026 at 21:04 · 0:42 · transcript, as it was heard"],
] as const)("tells of a recording what is so: %j", (changes, line) => {
  expect(saidBeside("", [recording(changes)]).map((said) => tell(said, berlin).facts)).toEqual([line]);
});

it("leaves out what stands in the text already, unless the text is gone, and what is still on its way", () => {
  const recordings = [recording({ insertedAt: at }), recording(), recording({ status: "uploading" })];
  expect(saidBeside("Some words.", recordings).map(({ id }) => id)).toEqual([recordings[1]?.id]);
  expect(saidBeside(" \n", recordings)).toHaveLength(2);
});

it("stands on the page word for word, in every script, also in the file's name", async () => {
  const text = "um, I mean\nשלום עולם\n\n今天下雨了。 <b>not</b> **bold**";
  const entry = {
    id: newId<EntryId>(),
    kind: "free",
    title: null,
    heading: "",
    body: "",
    revision: 0,
    ...entryFacts(at),
  } as const;
  const said = saidBeside("", [recording({ name: "日記.m4a", transcript: { text, words: [] } })]);
  const { bytes } = await drawEntry(entry, null, at, said);
  const pages = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  const bare = pages.text.replace(/\s/g, "");
  for (const part of ["日記.m4a·21:04", ...text.split("\n")]) expect(bare).toContain(part.replace(/\s/g, ""));
  expect(bare).not.toContain("Onecharacter");
});
