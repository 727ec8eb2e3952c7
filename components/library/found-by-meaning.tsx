import Link from "next/link";
import { TextLink } from "@/components/ui/button";
import { Note } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { KindMark } from "./kind-mark";

/** A guided journal that means what was searched for. */
type MeantRow = {
  readonly id: string;
  readonly href: string;
  readonly heading: string;
  readonly preview: string;
  readonly mark: string;
  /** "20 November 2026". */
  readonly day: string;
};

type Props = {
  /** What was found, or in words why nothing could be. */
  readonly found: readonly MeantRow[] | string;
  /** Where there are more of them. */
  readonly moreHref: string | null;
};

/** Guided journals that the store's own search found by their meaning, under what was found word for word. */
export function FoundByMeaning({ found, moreHref }: Props) {
  return (
    <section aria-labelledby="by-meaning" className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line pt-6">
      <h2 id="by-meaning" className="text-muted">
        By meaning, in your guided journals
      </h2>
      {typeof found === "string" ? (
        <p className="text-sm text-muted">{found}</p>
      ) : (
        <ul>
          {found.map((row) => (
            <li key={row.id} className="border-line not-first:border-t">
              <Link
                href={row.href}
                prefetch={false}
                className="-mx-2 grid grid-cols-[minmax(0,1fr)] gap-1 rounded-md px-2 py-4 transition-colors duration-(--motion-quick) hover:bg-surface focus-visible:rounded-md"
              >
                <span className="line-clamp-2 font-words text-[1.1875rem] leading-snug font-[480] break-words">
                  {row.heading}
                </span>
                {row.preview !== "" && (
                  <span className="line-clamp-2 font-words text-sm leading-relaxed break-words text-muted">{row.preview}</span>
                )}
                <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
                  <KindMark>{row.mark}</KindMark>
                  {row.day}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {moreHref !== null && (
        <TextLink href={moreHref} className="justify-self-start">
          More by meaning
        </TextLink>
      )}
      <Note>Raindrop searched these: you left your guided journals open to it, under Settings, Storage.</Note>
    </section>
  );
}

/** Its shape while the store is asked. */
export function AskingByMeaning() {
  return (
    <div className="grid gap-4 border-t border-line pt-6">
      <p className="text-sm text-muted">Looking by meaning in your guided journals…</p>
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="h-4 w-5/6" />
    </div>
  );
}
