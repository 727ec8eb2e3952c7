import type { Metadata } from "next";
import { cookies } from "next/headers";
import { BeginForm } from "@/components/guided/chooser/begin-form";
import { CategoryRows } from "@/components/guided/chooser/category-rows";
import { Continue } from "@/components/guided/chooser/continue";
import { ForYou } from "@/components/guided/chooser/for-you";
import { OwnTopic } from "@/components/guided/chooser/own-topic";
import { TechniqueCard } from "@/components/guided/chooser/technique-card";
import { TemplateList } from "@/components/guided/chooser/template-list";
import { dayFrom } from "@/components/library/day-words";
import { Page, PageHead } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { systemClock } from "@/lib/clock/clock";
import { localDateOf } from "@/lib/clock/local-date";
import { guided, guidedPlans } from "@/lib/guided";
import { categories } from "@/lib/guided/categories";
import { techniqueById, techniques } from "@/lib/guided/techniques/all";
import { recommendations } from "@/lib/memory";
import { helpOf } from "../journal/entry-facts";
import { beginGuided, duplicateTemplate, orderTemplates, removeTemplate } from "./actions";
import { putAside } from "./for-you-actions";
import { asideCookie, idsAside } from "./put-aside";

export const metadata: Metadata = { title: "Guided" };

export default async function GuidedPage() {
  const viewer = await requireViewer();
  const [settings, waiting, templates, recommended, jar] = await Promise.all([
    account().settings(viewer),
    guided().unfinished(viewer),
    guidedPlans().templates(viewer),
    recommendations().recommendations(viewer),
    cookies(),
  ]);
  const aside = new Set(idsAside(jar.get(asideCookie)?.value));
  const today = localDateOf(systemClock.now(), settings.zone, settings.dayStart);
  const help = helpOf(settings);
  const suggested = recommended
    .filter(({ id }) => !aside.has(id))
    .map((one) => {
      const topic = one.kind === "topic" ? one.topic.charAt(0).toUpperCase() + one.topic.slice(1) : "";
      const title = one.kind === "topic" ? topic : (techniqueById(one.technique)?.name ?? "");
      const choice =
        one.kind === "topic" ? ({ kind: "own", topic } as const) : ({ kind: "technique", id: one.technique } as const);
      const begin = (
        <BeginForm action={beginGuided} choice={choice} label={`Begin for you: ${title}`} help={help}>
          Begin
        </BeginForm>
      );
      return { id: one.id, title, reason: one.reason, begin };
    });
  return (
    <Page width="narrow">
      <PageHead title="Guided" />
      <p className="-mt-2 mb-6 max-w-prose text-muted md:-mt-4">
        One question at a time, about what you choose. Skip what doesn’t fit, stop where you like, and come back to it on any
        device.
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {waiting.length > 0 && (
          <Continue
            journals={waiting.map((each) => ({
              id: each.id,
              topic: each.heading,
              answered: each.answered,
              count: each.promptCount,
              day: dayFrom(today, each.localDate),
            }))}
          />
        )}
        {suggested.length > 0 && <ForYou suggested={suggested} putAside={putAside} />}
        <section aria-labelledby="topics" className="grid gap-4">
          <h2 id="topics" className="text-lg!">
            Choose a topic
          </h2>
          <OwnTopic begin={beginGuided} help={help} />
          <CategoryRows categories={categories} begin={beginGuided} help={help} />
        </section>
        <section aria-labelledby="techniques" className="grid gap-4">
          <div>
            <h2 id="techniques" className="text-lg!">
              Techniques
            </h2>
            <p className="text-sm text-muted">Ways of writing that have been studied, with what is known of them.</p>
          </div>
          <div className="grid gap-3 md:grid-cols-2">
            {techniques.map(({ id, name, minutes, purpose, caution }) => (
              <TechniqueCard key={id} id={id} name={name} minutes={minutes} purpose={purpose} careful={caution !== undefined}>
                <BeginForm action={beginGuided} choice={{ kind: "technique", id }} label={`Begin: ${name}`} help={help}>
                  Begin
                </BeginForm>
              </TechniqueCard>
            ))}
          </div>
        </section>
        <section aria-labelledby="templates" className="grid gap-4">
          <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
            <div>
              <h2 id="templates" className="text-lg!">
                Your own questions
              </h2>
              <p className="text-sm text-muted">Templates you make once and answer as often as you like.</p>
            </div>
            <ButtonLink href="/guided/templates/new" look="soft" icon="add">
              New template
            </ButtonLink>
          </div>
          <TemplateList
            templates={templates}
            help={help}
            begin={beginGuided}
            order={orderTemplates}
            duplicate={duplicateTemplate}
            remove={removeTemplate}
          />
        </section>
      </div>
    </Page>
  );
}
