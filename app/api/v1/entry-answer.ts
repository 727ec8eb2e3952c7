import { answer } from "@/lib/boundary/api-route";
import type { Viewer } from "@/lib/auth/viewer";
import { guidedJson } from "@/lib/guided/schema";
import type { GuidedView } from "@/lib/guided/view";
import type { EntryId } from "@/lib/ids/ids";
import { entryJson } from "@/lib/journal/schema";
import type { EntryView } from "@/lib/journal/view";
import { voice } from "@/lib/voice";
import type { Transcription } from "@/lib/voice/view";

/** How far the words of these entries' newest recordings are. Most entries have none, and cost no question. */
export async function transcriptionsOf(
  viewer: Viewer,
  entries: readonly Pick<EntryView, "id" | "sound">[],
): Promise<(id: EntryId) => Transcription | null> {
  const heard = entries.flatMap(({ id, sound }) => (sound === null ? [] : [id]));
  const sounds = heard.length === 0 ? undefined : await voice().soundsOf(viewer, heard);
  return (id) => sounds?.get(id)?.transcription ?? null;
}

/** The answer that is an entry. */
export async function entryAnswer(status: number, viewer: Viewer, entry: EntryView) {
  const transcriptionOf = await transcriptionsOf(viewer, [entry]);
  return answer(status, entryJson(viewer.userId, entry, transcriptionOf(entry.id)));
}

/** The answer that is a guided journal. */
export async function guidedAnswer(status: number, viewer: Viewer, journal: GuidedView) {
  const transcriptionOf = await transcriptionsOf(viewer, [journal]);
  return answer(status, guidedJson(viewer.userId, journal, transcriptionOf(journal.id)));
}
