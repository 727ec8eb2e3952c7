import type { Viewer } from "@/lib/auth/viewer";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import type { EntryId, RecordingId } from "@/lib/ids/ids";
import { createTranscribingStore } from "@/lib/voice/transcribing/store";
import { voice } from "@/lib/voice/wire";
import { transcribing } from "@/lib/voice/transcribing/wire";
import { wav } from "./sounds";

/** Keeps a recording of three seconds, with these bytes in it where some are given. */
export async function keepRecording(viewer: Viewer, entryId: EntryId, inside = ""): Promise<RecordingId> {
  const begun = await voice().begin(viewer, { entryId, origin: "recorded" });
  if (!begun.ok) throw new Error(begun.error);
  const sound = wav(3);
  sound.write(inside, sound.length - inside.length, "latin1");
  const sent = await voice().putPart(viewer, begun.value.id, 0, sound);
  const finished = await voice().finish(viewer, begun.value.id, { parts: 1 });
  if (!sent.ok || !finished.ok) throw new Error("the recording was not kept");
  return begun.value.id;
}

/** Turns a recording into words as the job does, a new one where none is given. */
export async function recordedWords(viewer: Viewer, entryId: EntryId, known?: RecordingId): Promise<RecordingId> {
  const recordingId = known ?? (await keepRecording(viewer, entryId));
  if (known !== undefined) await voice().transcribe(viewer, known);
  const order = { userId: viewer.userId, recordingId };
  await transcribing().run(order, { lastTry: true, signal: new AbortController().signal });
  return recordingId;
}

/** Keeps a recording in which somebody said this, without asking anybody. */
export async function keepTranscript(viewer: Viewer, entryId: EntryId, text: string): Promise<RecordingId> {
  const id = await keepRecording(viewer, entryId);
  const { userId } = viewer;
  await database().prisma.recording.update({ where: { id, userId }, data: { transcription: "queued" } });
  const store = createTranscribingStore({ db: database(), vault: vault() });
  await store.begin(userId, id, new Date());
  const heard = { transcript: { text, words: [] }, language: "en", provider: "elevenlabs", model: "scribe_v2" } as const;
  await store.end(userId, id, { transcription: "done", ...heard }, new Date());
  return id;
}
