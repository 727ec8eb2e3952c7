import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { entryParams, idField, idOut, timeOut } from "@/lib/boundary/fields";
import type { EntryId, ExportId } from "@/lib/ids/ids";
import { type ExportFailure, type ExportLink, type ExportView, stageWords } from "./view";

const exportParams = z.object({ id: idField<ExportId>() });

const exportOut = z.object({
  id: idOut,
  entry_id: idOut.nullable(),
  kind: z.literal("entry"),
  status: z.enum(["queued", "reading", "drawing", "sealing", "storing", "ready", "failed"]),
  stage_words: z.string(),
  pages: z.number().int().nullable(),
  created_at: timeOut,
  finished_at: timeOut.nullable(),
});

/** An export as the API says it. */
export function exportJson(it: ExportView): z.input<typeof exportOut> {
  return {
    id: it.id,
    entry_id: it.entryId,
    kind: "entry",
    status: it.status,
    stage_words: stageWords(it.status, it.failure),
    pages: it.pages,
    created_at: it.createdAt.toISOString(),
    finished_at: it.finishedAt?.toISOString() ?? null,
  };
}

/** The problem that a caller who waited for the file is told. */
export function failureProblem(failure: ExportFailure | null) {
  switch (failure) {
    case "store_unavailable":
      return { code: "storage_unavailable", members: { bucket: "exports", operation: "put" } } as const;
    case "bucket_unavailable":
      return { code: "storage_unavailable", members: { bucket: "guided-journals", operation: "get" } } as const;
    case "unreadable":
    case "journal_lost":
      return { code: failure } as const;
    case "entry_gone":
      return { code: "not_found" } as const;
    default:
      return { code: "internal" } as const;
  }
}

const linkOut = z.object({ pdfUrl: z.url(), pdf_url: z.url(), expires_at: timeOut });

/** A link under both of the names that clients know. */
export function linkJson(link: ExportLink): z.input<typeof linkOut> {
  return { pdfUrl: link.url, pdf_url: link.url, expires_at: link.expiresAt.toISOString() };
}

const statusOut = exportOut.extend(linkOut.partial().shape);
const pendingOut = statusOut.extend({ status_url: z.url() });

/** Asking for a PDF, under the path of either kind of entry. */
const exportingAt = (path: string, what: string) =>
  contract({
    method: "POST",
    path,
    access: "write",
    limit: "export",
    params: entryParams,
    summary:
      `${what} as a PDF: a private link when it is ready within 20 seconds, ` +
      "else 202 with the address of its status, which ends in the same.",
    body: z.object({}),
    bodyOptional: true,
    answers: { 200: linkOut, 202: pendingOut },
    problems: ["not_found", "unreadable", "storage_unavailable", "internal"],
  });

export const exportEntry = exportingAt("/freejournal/{id}/export", "The entry");
export const exportGuided = exportingAt("/guided_journal/{id}/export", "The guided journal");

export const createExport = contract({
  method: "POST",
  path: "/exports",
  access: "write",
  limit: "export",
  summary:
    "Begin an export in the background, with a private link of this asking's own, which `status_url` shows once it works. " +
    "While nothing has changed, the export that is ready or on its way is given again.",
  body: z.object({ entry_id: idField<EntryId>() }),
  answers: { 202: pendingOut },
  problems: ["not_found", "unreadable"],
});

export const listExports = contract({
  method: "GET",
  path: "/exports",
  access: "read",
  limit: "read",
  summary: "The newest exports, without their links.",
  answers: { 200: z.array(exportOut) },
});

export const readExport = contract({
  method: "GET",
  path: "/exports/{id}",
  access: "read",
  limit: "read",
  params: exportParams,
  summary:
    "How far an export is; once it is ready, the newest link that was asked for and works. Looking makes none: POST asks for one.",
  answers: { 200: statusOut },
  problems: ["not_found"],
});

export const cancelExport = contract({
  method: "POST",
  path: "/exports/{id}/cancel",
  access: "write",
  limit: "write",
  params: exportParams,
  summary: "Stop an export that isn't finished; one that is stays as it is.",
  body: z.object({}),
  bodyOptional: true,
  answers: { 200: exportOut },
  problems: ["not_found"],
});

export const deleteExport = contract({
  method: "DELETE",
  path: "/exports/{id}",
  access: "write",
  limit: "write",
  params: exportParams,
  summary: "Take an export away, with its links and its file.",
  answers: { 204: null },
  problems: ["not_found"],
});

export const exportContracts = [exportEntry, exportGuided, createExport, listExports, readExport, cancelExport, deleteExport];
