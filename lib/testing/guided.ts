import type { Viewer } from "@/lib/auth/viewer";
import type { GuidedDocument } from "@/lib/guided/view";
import { guided } from "@/lib/guided/wire";
import { type EntryId, newId } from "@/lib/ids/ids";

/** A document with one question, answered with this text. */
export function answered(topic: string, text: string): GuidedDocument {
  const form = { kind: "text" } as const;
  return {
    topic,
    source: { kind: "own" },
    language: "en",
    provider: "on-device",
    prompts: [{ id: "one", text: "What happened?", form }],
    answers: [
      { promptId: "one", promptText: "What happened?", response: { kind: "text", text }, at: "2026-03-10T12:00:00.000Z" },
    ],
    landing: null,
    finishedAt: null,
  };
}

/** Saves a guided journal as the app does, and gives its id. */
export async function writeGuided(viewer: Viewer, document: GuidedDocument, id = newId<EntryId>()): Promise<EntryId> {
  const saved = await guided().save(viewer, id, document, { base: 0, zone: "Europe/Berlin" });
  if (!saved.ok) throw new Error("the journal was not saved");
  return id;
}
