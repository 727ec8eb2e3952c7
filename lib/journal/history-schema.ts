import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { countField, entryParams, idField, timeOut } from "@/lib/boundary/fields";
import { answersAsText } from "@/lib/guided/as-text";
import { documentOf } from "@/lib/guided/view";
import type { EntryId } from "@/lib/ids/ids";
import { entryOut } from "./schema";
import type { RevisionFacts, RevisionView } from "./view";

const revisionOut = z.object({
  revision: z.number().int(),
  word_count: z.number().int(),
  device: z.string(),
  started_at: timeOut,
  saved_at: timeOut,
});

export function revisionJson(facts: RevisionFacts): z.input<typeof revisionOut> {
  return {
    revision: facts.revision,
    word_count: facts.wordCount,
    device: facts.device,
    started_at: facts.startedAt.toISOString(),
    saved_at: facts.savedAt.toISOString(),
  };
}

export const listRevisions = contract({
  method: "GET",
  path: "/entries/{id}/revisions",
  access: "read",
  limit: "read",
  params: entryParams,
  summary: "The kept versions of an entry, newest first.",
  answers: { 200: z.array(revisionOut) },
  problems: ["not_found"],
});

const revisionParams = z.object({ id: idField<EntryId>(), n: countField(1, 2_147_483_647) });

const wholeRevisionOut = revisionOut.extend({ content: z.string(), title: z.string().nullable() });

/** A version with its text, as the API says it; of a guided journal, as of the journal itself, what was answered. */
export function wholeRevisionJson(kept: RevisionView): z.input<typeof wholeRevisionOut> {
  return {
    ...revisionJson(kept),
    content: documentOf(kept.body) === undefined ? kept.body : answersAsText(kept.body),
    title: kept.title,
  };
}

export const readRevision = contract({
  method: "GET",
  path: "/entries/{id}/revisions/{n}",
  access: "read",
  limit: "read",
  summary: "One kept version with its text; its number is the revision of the newest save it holds.",
  params: revisionParams,
  answers: { 200: wholeRevisionOut },
  problems: ["not_found", "unreadable"],
});

export const restoreRevision = contract({
  method: "POST",
  path: "/entries/{id}/revisions/{n}/restore",
  access: "write",
  limit: "write",
  summary: "Make an earlier version the newest; what was newest stays in the history.",
  params: revisionParams,
  answers: { 200: entryOut },
  problems: ["not_found", "unreadable", "conflict", "save_underway", "storage_unavailable", "storage_failed"],
});

export const historyContracts = [listRevisions, readRevision, restoreRevision];
