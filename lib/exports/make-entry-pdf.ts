import type { EntryId, ExportId, UserId } from "@/lib/ids/ids";
import { jobKind } from "@/lib/queue/job";

/** Whose PDF, in which export, of which entry. */
export type EntryPdfOrder = { readonly userId: UserId; readonly exportId: ExportId; readonly entryId: EntryId };

/** The job that makes an entry's PDF. What it does stands in `jobs.ts`: whoever asks for a PDF needn't load the press. */
export const makeEntryPdf = jobKind<EntryPdfOrder>({
  name: "make-entry-pdf",
  ids: ["userId", "exportId", "entryId"],
});
