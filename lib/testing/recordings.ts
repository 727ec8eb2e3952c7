import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId, RecordingId } from "@/lib/ids/ids";
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
