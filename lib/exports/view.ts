import type { Instant } from "@/lib/clock/clock";
import type { EntryId, ExportId } from "@/lib/ids/ids";
import type { EntryKind } from "@/lib/journal/view";

/** What truly happens, in order. `queued` is also the rest before another try. */
export const workingStages = ["queued", "reading", "drawing", "sealing", "storing"] as const;
export type ExportStatus = (typeof workingStages)[number] | "ready" | "failed";

export type ExportFailure =
  | "store_unavailable"
  | "bucket_unavailable"
  | "journal_lost"
  | "entry_gone"
  | "unreadable"
  | "interrupted"
  | "cancelled"
  | "lost"
  | "internal";

const words: Readonly<Record<Exclude<ExportStatus, "failed">, string>> = {
  queued: "Waiting for its turn",
  reading: "Reading your entry",
  drawing: "Drawing the pages",
  sealing: "Sealing the file",
  storing: "Putting it away safely",
  ready: "Ready",
};

const failures: Readonly<Record<ExportFailure, string>> = {
  store_unavailable: "The store for files didn’t answer. Your entry is safe; try again in a while.",
  bucket_unavailable: "The store that holds this guided journal didn’t answer. What you wrote is safe; try again in a while.",
  journal_lost: "The store no longer has this guided journal as it was saved. Open it to bring back its newest version.",
  entry_gone: "The entry is no longer there, so there was nothing to put on paper.",
  unreadable: "What is stored could not be opened, so nothing was made of it.",
  interrupted: "It was interrupted and didn’t finish. Your entry is safe; try again.",
  cancelled: "You stopped it.",
  lost: "Its file is no longer as it was stored, so it isn’t given out. Your entry is safe; export it again.",
  internal: "Something broke on our side. Your entry is safe; try again.",
};

/** What a person reads about an export's state. */
export function stageWords(status: ExportStatus, failure: ExportFailure | null): string {
  return status === "failed" ? failures[failure ?? "internal"] : words[status];
}

export function isWorking(status: ExportStatus): boolean {
  return status !== "ready" && status !== "failed";
}

/** An export, for the person whose it is. */
export type ExportView = {
  readonly id: ExportId;
  readonly entryId: EntryId | null;
  readonly status: ExportStatus;
  readonly failure: ExportFailure | null;
  readonly pages: number | null;
  /** Of the sealed file. */
  readonly bytes: number | null;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
  /** Links that work now. */
  readonly openLinks: number;
  /** When the last of them ends. */
  readonly openUntil: Instant | null;
};

/** An export in the history: with what it was made of, as far as that still exists. */
export type ListedExport = ExportView & {
  readonly entry: { readonly heading: string; readonly day: string; readonly kind: EntryKind } | null;
};

/** A link and its address, for the person who asked for it. */
export type ExportLink = { readonly url: string; readonly expiresAt: Instant };

/** "3 pages, 84 kB". */
export function sizeWords(pages: number, bytes: number): string {
  const size = bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${pages} ${pages === 1 ? "page" : "pages"}, ${size}`;
}
