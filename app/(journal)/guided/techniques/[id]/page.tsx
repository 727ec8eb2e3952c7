import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BeginForm } from "@/components/guided/chooser/begin-form";
import { Page, PageHead } from "@/components/shell/page";
import { TextLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { techniqueById } from "@/lib/guided/techniques/all";
import { helpOf } from "../../../journal/entry-facts";
import { beginGuided } from "../../actions";

export const metadata: Metadata = { title: "A technique" };

/** What a way of writing is for, what is known of its effect and from where, and what to know before it begins. */
export default async function TechniquePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer();
  const technique = techniqueById((await params).id);
  if (technique === undefined) notFound();
  const settings = await account().settings(viewer);
  return (
    <Page width="narrow">
      <TextLink href="/guided" muted>
        Guided
      </TextLink>
      <PageHead title={technique.name} />
      <div className="grid max-w-prose grid-cols-[minmax(0,1fr)] gap-6">
        <p className="text-lg leading-relaxed">{technique.purpose}</p>
        <p className="text-sm text-muted">
          About {technique.minutes} minutes, {technique.steps.length} steps. Skip any of them, and stop where you like.
        </p>
        {technique.caution !== undefined && (
          <Notice tone="warning" title="Before you begin">
            <p>{technique.caution}</p>
          </Notice>
        )}
        <BeginForm
          action={beginGuided}
          choice={{ kind: "technique", id: technique.id }}
          help={helpOf(settings)}
          className="min-h-13.5 justify-self-start rounded-full bg-primary px-6.5 text-md leading-none font-semibold text-on-primary hover:bg-primary-hover focus-visible:rounded-full disabled:opacity-55"
        >
          Begin
        </BeginForm>
        <section aria-labelledby="evidence" className="grid gap-2">
          <h2 id="evidence" className="text-lg!">
            What is known of it
          </h2>
          <p>{technique.evidence}</p>
          <p className="text-sm text-muted">It is no treatment, and PAUZ is no therapy.</p>
        </section>
        <section aria-labelledby="sources" className="grid gap-4">
          <h2 id="sources" className="text-lg!">
            Where that is from
          </h2>
          <ul className="grid gap-5">
            {technique.sources.map(({ authors, year, title, journal, doi, finding }) => (
              <li key={doi} className="grid gap-1 border-s-2 border-lavender-deep ps-4 text-sm">
                <p>
                  {authors} ({year}). {title}. <em>{journal}</em>.
                </p>
                <p className="text-muted">{finding}</p>
                <p>
                  <a
                    href={`https://doi.org/${doi}`}
                    target="_blank"
                    rel="noreferrer noopener"
                    className="inline-flex min-h-11 items-center break-all text-accent underline underline-offset-4"
                  >
                    doi:{doi}
                  </a>{" "}
                  <span className="text-xs text-muted">(opens in a new tab)</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
