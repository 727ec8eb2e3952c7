import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import { type LocalDate, parseLocalDate } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import { journal } from "@/lib/journal";
import type { EntryKind } from "@/lib/journal/view";
import { beginning, shorten } from "@/lib/richtext/plain-text";

export type Memory = { readonly id: EntryId; readonly kind: EntryKind; readonly years: number; readonly excerpt: string };

const yearsBack = 10;
const excerptLength = 180;

/** The beginning of a text in one line, cut at a word. */
function excerptOf(body: string): string {
  return shorten(beginning(body).line, excerptLength);
}

/** Entries looked at, the nearest year's first: where there are more of them that all call for care, nothing is said. */
const mostLookedAt = 20;

/** Whether it may be handed back unasked: its title and all of its words, not just the line that would be shown. */
const isLight = ({ title, body }: { readonly title: string | null; readonly body: string }) =>
  careSignal(`${title ?? ""}\n\n${body}`) === undefined;

/** What was written on this day in the nearest earlier year, but for entries marked as not to come back and those that call for care. */
export async function memoryOf(viewer: Viewer, today: LocalDate): Promise<Memory | undefined> {
  const yearOf = (day: LocalDate) => Number(day.slice(0, 4));
  const onDays = Array.from({ length: yearsBack }, (_, back) => parseLocalDate(`${yearOf(today) - back - 1}${today.slice(4)}`));
  const list = await journal().list(viewer, {
    // The 29th of February isn't in every year.
    onDays: onDays.filter((day) => day !== undefined),
    resurfacing: true,
    sort: "localDate",
    limit: mostLookedAt,
  });
  for (const { id, localDate } of list.ok ? list.value.entries : []) {
    const entry = await journal().read(viewer, id);
    // A text that says how heavy it was is not handed back unasked on some later day.
    if (entry.ok && isLight(entry.value))
      return { id, kind: entry.value.kind, years: yearOf(today) - yearOf(localDate), excerpt: excerptOf(entry.value.body) };
  }
  return undefined;
}
