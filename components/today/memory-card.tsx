import { TextButton, TextLink } from "@/components/ui/button";
import { Card, Eyebrow } from "@/components/ui/card";

/** An entry of this day in another year, unless its writer doesn't want to see it come back. */
export function MemoryCard({
  years,
  excerpt,
  entryHref,
  hide,
}: {
  years: number;
  excerpt: string;
  entryHref: string;
  hide: () => Promise<void>;
}) {
  return (
    <Card aria-labelledby="memory">
      <Eyebrow id="memory">{years === 1 ? "A year ago today" : `${years} years ago today`}</Eyebrow>
      <blockquote className="words mt-2 text-md leading-[1.62] break-words">{excerpt}</blockquote>
      <form action={hide} className="mt-3 -mb-2 flex flex-wrap items-center gap-x-4">
        <TextLink href={entryHref}>Read the entry</TextLink>
        <TextButton type="submit" muted>
          Don’t show this one again
        </TextButton>
      </form>
    </Card>
  );
}
