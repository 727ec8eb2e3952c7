import { localDateOf } from "@/lib/clock/local-date";
import { flower as draw } from "@/lib/garden/flowers/flower";
import { paints } from "@/lib/garden/flowers/paints";
import { type FlowerView, formOf } from "@/lib/garden/view";
import type { EntryPreview } from "@/lib/journal/view";
import { moodFacts } from "@/lib/mood/view";

/** What stands above the text of a page. */
export type PageHead = {
  /** "Saturday, 21 November 2026, 22:14". */
  readonly day: string;
  /** The entry's flower as an SVG document, and its words: "calm · lotus". */
  readonly flower: { readonly svg: string; readonly words: string } | null;
};

type HeadOf = Pick<EntryPreview, "localDate" | "createdAt" | "zone">;

/** "Saturday, 21 November 2026", and the hour where the entry was written on that very day (a backdated one has none). */
function dayWords(entry: HeadOf): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" }).format(
    new Date(`${entry.localDate}T00:00:00Z`),
  );
  if (localDateOf(entry.createdAt, entry.zone, 0) !== entry.localDate) return day;
  const hour = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: entry.zone }).format(entry.createdAt);
  return `${day}, ${hour}`;
}

/**
 * The flower as a picture of its own, spelled for the PDF library: it takes a gradient's `x2="0"` for its default, 1, so it is a
 * hair more; and it lays a shape's gradient before it turns the shape, so that a turn belongs to a group around it.
 */
function picture(flower: FlowerView): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-45 -114 90 120">${paints()}${draw(formOf(flower))}</svg>`;
  return svg
    .replaceAll('x2="0"', 'x2="0.0001"')
    .replace(/<(path|ellipse)([^>]*) transform="([^"]*)"([^>]*)\/>/g, '<g transform="$3"><$1$2$4/></g>');
}

function flowerWords(flower: FlowerView): string {
  const { label, species } = moodFacts(flower.mood);
  const feeling = flower.feeling ?? label;
  return `${feeling.charAt(0).toUpperCase()}${feeling.slice(1)} · ${species}`;
}

/** The day and the flower of an entry, as the head of its page says and shows them. */
export function pageHead(entry: HeadOf, flower: FlowerView | null): PageHead {
  return { day: dayWords(entry), flower: flower === null ? null : { svg: picture(flower), words: flowerWords(flower) } };
}
