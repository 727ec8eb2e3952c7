import { wordsCounted } from "@/components/library/day-words";
import { type LocalDate, localDateOf } from "@/lib/clock/local-date";
import { apiDevice, restoringDevice, type RevisionFacts } from "@/lib/journal/view";

/** Where a version was written: one of the person's browsers, a program, or the history itself. */
export type WrittenBy =
  { readonly kind: "browser"; readonly device: string } | { readonly kind: "program" } | { readonly kind: "restored" };

/** A version as the history lists it. */
export type VersionRow = {
  readonly revision: number;
  /** Where the entry was; versions of one day stand together. */
  readonly day: LocalDate;
  /** "18:42", or "18:38–18:42" when the saves in it took longer than a minute. */
  readonly time: string;
  /** "412 words, 34 more". */
  readonly words: string;
  readonly by: WrittenBy;
  readonly newest: boolean;
};

function timeWords({ startedAt, savedAt }: RevisionFacts, zone: string): string {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  const [from, to] = [clock.format(startedAt), clock.format(savedAt)];
  return from === to ? to : `${from}–${to}`;
}

function countWords(words: number, before: number | undefined): string {
  const difference = before === undefined ? 0 : words - before;
  if (difference === 0) return wordsCounted(words);
  return `${wordsCounted(words)}, ${Math.abs(difference).toLocaleString("en-GB")} ${difference > 0 ? "more" : "fewer"}`;
}

function writtenBy(device: string): WrittenBy {
  if (device === restoringDevice) return { kind: "restored" };
  return device === apiDevice ? { kind: "program" } : { kind: "browser", device };
}

/** The kept versions, newest first, in words and in the times of the entry's own zone. */
export function versionRows(versions: readonly RevisionFacts[], zone: string): readonly VersionRow[] {
  return versions.map((version, index) => ({
    revision: version.revision,
    day: localDateOf(version.savedAt, zone, 0),
    time: timeWords(version, zone),
    words: countWords(version.wordCount, versions[index + 1]?.wordCount),
    by: writtenBy(version.device),
    newest: index === 0,
  }));
}

/** Versions that follow each other on one day. Their order is never changed: after a wrong clock a day may come twice. */
export function daysOf(
  rows: readonly VersionRow[],
): readonly { readonly day: LocalDate; readonly versions: readonly VersionRow[] }[] {
  const days: { readonly day: LocalDate; readonly versions: VersionRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.day) last.versions.push(row);
    else days.push({ day: row.day, versions: [row] });
  }
  return days;
}
