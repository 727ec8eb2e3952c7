import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { systemClock } from "@/lib/clock/clock";
import { guided } from "@/lib/guided";
import { documentWith } from "@/lib/guided/from-program";
import { guidedProblem } from "@/lib/guided/problems";
import { readGuided, replaceGuided, trashGuided } from "@/lib/guided/schema";
import { journal } from "@/lib/journal";
import { guidedAnswer } from "../../entry-answer";

export const GET = apiRoute(readGuided, async ({ viewer, params }) => {
  const found = await guided().read(viewer, params.id);
  return found.ok ? guidedAnswer(200, viewer, found.value) : problem(guidedProblem(found.error));
});

export const PUT = apiRoute(replaceGuided, async ({ viewer, params, body }) => {
  const before = await guided().read(viewer, params.id);
  if (!before.ok) return problem(guidedProblem(before.error));
  const document = documentWith(before.value.document, body, systemClock.now());
  if (!document.ok) return problem({ code: document.error });
  const saved = await guided().save(viewer, params.id, document.value, { base: body.base_revision, saveId: body.save_id });
  return saved.ok ? guidedAnswer(200, viewer, saved.value) : problem(guidedProblem(saved.error));
});

export const DELETE = apiRoute(trashGuided, async ({ viewer, params }) => {
  const trashed = await journal().trash(viewer, params.id);
  return trashed.ok ? answer(204) : problem({ code: trashed.error });
});
