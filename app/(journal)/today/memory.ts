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

/** Entries of one day looked at: a day with more of them that all call for care says nothing. */
const entriesOfADay = 5;

/** Whether it may be handed back unasked: its title and all of its words, not just the line that would be shown. */
const isLight = ({ title, body }: { readonly title: string | null; readonly body: string }) =>
  careSignal(`${title ?? ""}\n\n${body}`) === undefined;

/** What was written on this day in the nearest earlier year, but for entries marked as not to come back and those that call for care. */
export async function memoryOf(viewer: Viewer, today: LocalDate): Promise<Memory | undefined> {
  for (let years = 1; years <= yearsBack; years += 1) {
    const day = parseLocalDate(`${Number(today.slice(0, 4)) - years}${today.slice(4)}`);
    if (day === undefined) continue;
    const list = await journal().list(viewer, { fromDay: day, toDay: day, resurfacing: true, limit: entriesOfADay });
    for (const { id } of list.ok ? list.value.entries : []) {
      const entry = await journal().read(viewer, id);
      // A text that says how heavy it was is not handed back unasked on some later day.
      if (entry.ok && isLight(entry.value)) return { id, kind: entry.value.kind, years, excerpt: excerptOf(entry.value.body) };
    }
  }
  return undefined;
}
