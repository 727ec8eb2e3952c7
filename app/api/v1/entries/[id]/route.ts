import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { guided } from "@/lib/guided";
import { readDocument } from "@/lib/guided/document-schema";
import { guidedProblem } from "@/lib/guided/problems";
import { journal } from "@/lib/journal";
import { saveProblem } from "@/lib/journal/save-problem";
import { changeEntry, replaceEntry } from "@/lib/journal/schema";
import { readLibraryEntry, trashLibraryEntry } from "@/lib/library/schema";
import { entryAnswer } from "../../entry-answer";

export const GET = apiRoute(readLibraryEntry, async ({ viewer, params }) => {
  const entry = await journal().read(viewer, params.id);
  return entry.ok ? entryAnswer(200, viewer, entry.value) : problem({ code: entry.error });
});

export const PUT = apiRoute(replaceEntry, async ({ viewer, params, body }) => {
  const request = {
    base: body.base_revision,
    saveId: body.save_id,
    device: body.device,
    zone: body.zone,
    writtenAt: body.written_at,
  };
  // A guided journal is replaced as a whole, by the text that its own read gives as content.
  if (await guided().isGuided(viewer, params.id)) {
    const sent = readDocument(body.content);
    if ("wrong" in sent) return problem({ code: "invalid_input", errors: [{ field: "content", message: sent.wrong }] });
    const replaced = await guided().save(viewer, params.id, sent.document, request);
    if (!replaced.ok) return problem(guidedProblem(replaced.error));
    const entry = await journal().read(viewer, params.id);
    return entry.ok ? entryAnswer(200, viewer, entry.value) : problem({ code: entry.error });
  }
  const saved = await journal().save(viewer, params.id, { body: body.content, title: body.title }, request);
  return saved.ok ? entryAnswer(200, viewer, saved.value) : problem(saveProblem(saved.error));
});

export const PATCH = apiRoute(changeEntry, async ({ viewer, params, body }) => {
  const changed = await journal().change(viewer, params.id, {
    favorite: body.favorite,
    tags: body.tags,
    localDate: body.local_date,
    zone: body.zone,
    createdAt: body.created_at,
    aiExcluded: body.ai_excluded,
    quiet: body.quiet,
  });
  return changed.ok ? entryAnswer(200, viewer, changed.value) : problem({ code: changed.error });
});

export const DELETE = apiRoute(trashLibraryEntry, async ({ viewer, params }) => {
  const trashed = await journal().trash(viewer, params.id);
  return trashed.ok ? answer(204) : problem({ code: trashed.error });
});
