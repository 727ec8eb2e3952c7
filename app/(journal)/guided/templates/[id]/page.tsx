import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TemplateForm } from "@/components/guided/templates/template-form";
import { Page, PageHead } from "@/components/shell/page";
import { TextLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { requireViewer } from "@/lib/auth/session";
import { guidedPlans } from "@/lib/guided";
import { parseId, type TemplateId } from "@/lib/ids/ids";
import { saveTemplate } from "./actions";

// Never the template's name: it is the person's own words.
export const metadata: Metadata = { title: "Template" };

/** A template to be made (`/guided/templates/new`) or changed. */
export default async function TemplatePage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireViewer();
  const { id: named } = await params;
  const isNew = named === "new";
  const id = isNew ? null : parseId<TemplateId>(named);
  if (id === undefined) notFound();
  const found = id === null ? null : await guidedPlans().template(viewer, id);
  if (found?.ok === false && found.error === "not_found") notFound();
  return (
    <Page width="narrow">
      <TextLink href="/guided#templates" muted>
        Guided
      </TextLink>
      <PageHead title={isNew ? "A new template" : "Change a template"} />
      {found?.ok === false ? (
        <Notice tone="warning" title="This template can’t be opened">
          <p>
            Its questions are sealed with a key that is gone, or were damaged. Journals that were written with it have them still.
          </p>
        </Notice>
      ) : (
        <TemplateForm
          // What another tab saved meanwhile comes in only with a page of its own.
          key={named}
          id={id}
          initial={found === null ? { name: "", prompts: [""] } : found.value}
          base={found === null ? 0 : found.value.revision}
          save={saveTemplate}
        />
      )}
    </Page>
  );
}
