import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId, SaveId } from "@/lib/ids/ids";
import type { EntryPreview } from "@/lib/journal/view";
import { documentIn, type Envelope } from "./document-schema";
import { type GuidedDocument, type GuidedView, progressOf } from "./view";

/** The journal as its writer sees it: the row, and what lies in the store. */
export function viewOf(entry: EntryPreview, object: Envelope): GuidedView {
  const document = documentIn(object);
  const completedAt = document.finishedAt === null ? null : new Date(document.finishedAt);
  return { ...entry, document, ...progressOf(document), completedAt };
}

/** What is put into the store for a save. */
export function envelopeOf(
  viewer: Viewer,
  document: GuidedDocument,
  save: {
    readonly id: EntryId;
    readonly saveId: SaveId;
    readonly revision: number;
    readonly device: string;
    readonly createdAt: Date;
    readonly savedAt: Date;
  },
): Envelope {
  return {
    type: "guided_journal",
    version: 1,
    // A document's shape without its readonly marks.
    ...(document as Omit<Envelope, "type" | "version">),
    id: save.id,
    user_id: viewer.userId,
    revision: save.revision,
    save_id: save.saveId,
    device: save.device,
    created_at: save.createdAt.toISOString(),
    saved_at: save.savedAt.toISOString(),
  };
}
