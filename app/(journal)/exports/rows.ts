import type { ExportRowProps } from "@/components/exports/export-row";
import { dayWithYear } from "@/components/library/day-words";
import { parseLocalDate } from "@/lib/clock/local-date";
import { isWorking, type ListedExport, sizeWords, stageWords } from "@/lib/exports/view";
import { deleteExport, endLinks, exportAgain, makeLink, stopExport } from "./actions";

/** While the entry is in the trash its links are dead, whatever time they had left. */
function linkWords({ openLinks, openUntil, entry }: ListedExport, hour: Intl.DateTimeFormat): string | null {
  if (openLinks === 0 || openUntil === null || entry === null) return null;
  const until = hour.format(openUntil);
  return openLinks === 1 ? `A link works until ${until}.` : `${openLinks} links work, the last until ${until}.`;
}

/** An export as its row in the history shows it, with times of the person's own zone. */
export function exportRow(one: ListedExport, zone: string, linkMinutes: number): ExportRowProps & { readonly id: string } {
  const hour = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: zone });
  const made = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  });
  const day = one.entry === null ? undefined : parseLocalDate(one.entry.day);
  const heading = one.entry?.heading === "" ? "Untitled" : (one.entry?.heading ?? "An entry that is no longer here");
  return {
    id: one.id,
    heading,
    guided: one.entry?.kind === "guided",
    present: one.entry !== null,
    day: day === undefined ? null : dayWithYear(day),
    state: isWorking(one.status) ? "working" : one.status === "ready" ? "ready" : "failed",
    words: stageWords(one.status, one.failure),
    size: one.pages === null || one.bytes === null ? null : sizeWords(one.pages, one.bytes),
    made: `${one.status === "ready" ? "made" : "asked for"} ${made.format(one.finishedAt ?? one.createdAt)}`,
    links: linkWords(one, hour),
    linkMinutes,
    makeLink: makeLink.bind(null, one.id),
    endLinks: endLinks.bind(null, one.id),
    stop: stopExport.bind(null, one.id),
    remove: deleteExport.bind(null, one.id),
    again: one.entryId === null || one.entry === null ? null : exportAgain.bind(null, one.entryId),
  };
}
