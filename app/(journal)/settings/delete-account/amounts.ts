import type { LeavingView } from "@/lib/leaving/view";

const some = (count: number, one: string, more: string) =>
  count === 1 ? `one ${one}` : `${count.toLocaleString("en-GB")} ${more}`;

/** "12 entries, one recording and 3 flowers"; undefined when there is nothing yet. */
export function amountWords(view: LeavingView): string | undefined {
  const parts = [
    [view.entries, "entry", "entries"],
    [view.recordings, "recording", "recordings"],
    [view.flowers, "flower", "flowers"],
    [view.conversations, "conversation", "conversations"],
    [view.pdfs, "PDF", "PDFs"],
  ] as const;
  const there = parts.filter(([count]) => count > 0).map(([count, one, more]) => some(count, one, more));
  return there.length === 0 ? undefined : new Intl.ListFormat("en-GB").format(there);
}
