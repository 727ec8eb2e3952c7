import Link from "next/link";
import { useId } from "react";
import { providerWords } from "@/components/editor/panel/call";
import { Snippet } from "@/components/library/snippet";
import { Note } from "@/components/ui/card";
import { foundWords, type ShownAnswer, type ShownSource } from "./answer-fields";

/** What was found: sentences with the numbers of their sources, and the sources with the words they rest on. */
export function AskAnswer({ answer }: { answer: ShownAnswer }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="rounded-lg bg-mint-soft px-5 py-4 md:px-6 md:py-5">
        <p className="words" dir="auto">
          {answer.kind === "answer"
            ? answer.sentences.map(({ text, sources }, at) => (
                <span key={at}>
                  {text}
                  {sources.map((place) => (
                    <SourceMark key={place} place={place} day={answer.sources[place]?.day ?? ""} />
                  ))}{" "}
                </span>
              ))
            : answer.text}
        </p>
        <Note className="mt-2">
          {[providerWords(answer.fields), foundWords(answer.fields)].filter((words) => words !== "").join(" · ")}
        </Note>
      </div>
      <Sources
        heading={answer.kind === "answer" ? "Where it says so" : "The entries"}
        sources={answer.sources}
        numbered={answer.kind === "answer"}
      />
      <Sources heading={nearHeading(answer)} sources={answer.nearest} numbered={false} />
    </div>
  );
}

/** Beside entries that speak of it, what comes near is something else; by itself it is the nearest there is. */
const nearHeading = ({ sources }: ShownAnswer) => (sources.length === 0 ? "What comes nearest" : "What else comes near");

type SourcesProps = { readonly heading: string; readonly sources: readonly ShownSource[]; readonly numbered: boolean };

function Sources({ heading, sources, numbered }: SourcesProps) {
  const id = useId();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby={id} className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id={id} className="text-md!">
        {heading}
      </h2>
      <ol className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {sources.map((source, place) => (
          <SourceCard key={source.href} source={source} number={numbered ? place + 1 : undefined} />
        ))}
      </ol>
    </section>
  );
}

function SourceMark({ place, day }: { place: number; day: string }) {
  return (
    <a
      href={`#ask-source-${place + 1}`}
      aria-label={`Source ${place + 1}, ${day}`}
      className="mx-0.5 inline-flex min-h-6 min-w-6 items-center justify-center rounded-full bg-surface px-1.5 align-[0.15em] font-sans text-xs leading-none font-semibold text-accent no-underline"
    >
      {place + 1}
    </a>
  );
}

/** Whether the title is more than the quote's own words: an entry without one is called by how it begins. */
function saysMore({ title, quote }: ShownSource): boolean {
  const begun = title.replace(/…$/u, "").trim();
  return begun !== "" && (quote === "" || !(quote.startsWith(begun) || begun.startsWith(quote)));
}

function SourceCard({ source, number }: { source: ShownSource; number: number | undefined }) {
  return (
    <li {...(number !== undefined && { id: `ask-source-${number}` })}>
      <Link
        href={source.href}
        className="grid grid-cols-[minmax(0,1fr)] gap-1.5 rounded-lg bg-surface px-5 py-4 shadow-1 transition-colors duration-(--motion-quick) hover:bg-lavender-soft focus-visible:rounded-lg"
      >
        <span className="flex flex-wrap items-baseline gap-x-2 text-xs text-muted">
          {number !== undefined && <span className="font-semibold text-accent">{number}</span>}
          <span className="font-semibold">{source.day}</span>
          {saysMore(source) && (
            <span className="min-w-0 truncate" dir="auto">
              {source.title}
            </span>
          )}
        </span>
        {source.quote === "" ? (
          <span className="text-sm text-muted">A heavy page. It is here whenever you want to open it.</span>
        ) : (
          <span className="words text-md!" dir="auto">
            <Snippet text={source.quote} hits={source.hits} />
          </span>
        )}
      </Link>
    </li>
  );
}
