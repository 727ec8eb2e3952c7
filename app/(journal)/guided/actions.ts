"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { BeginState } from "@/components/guided/chooser/begin-form";
import { requireViewer } from "@/lib/auth/session";
import { guidedPlans } from "@/lib/guided";
import { isCategoryId } from "@/lib/guided/categories";
import type { ChoiceFault, GuidedChoice } from "@/lib/guided/plans-service";
import { techniqueById } from "@/lib/guided/techniques/all";
import { maxTopicLength } from "@/lib/guided/view";
import { type EntryId, parseId, type TemplateId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import { admit } from "@/lib/ratelimit/limiter";
import { BucketUnavailable } from "@/lib/smartbucket/port";

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

function choiceIn(form: FormData): GuidedChoice | undefined {
  const id = textIn(form, "id");
  switch (textIn(form, "kind")) {
    case "category":
      return isCategoryId(id) ? { kind: "category", id } : undefined;
    case "technique": {
      const technique = techniqueById(id);
      return technique === undefined ? undefined : { kind: "technique", id: technique.id };
    }
    case "template": {
      const template = parseId<TemplateId>(id);
      return template === undefined ? undefined : { kind: "template", id: template };
    }
    case "own":
      return { kind: "own", topic: textIn(form, "topic") };
    default:
      return undefined;
  }
}

const faults: Readonly<Record<Exclude<ChoiceFault, "care_first">, string>> = {
  topic_empty: "Write a word or two about what you’d like to write about.",
  topic_too_long: `A topic has at most ${maxTopicLength} characters. The rest has room in the answers.`,
  not_found: "This isn’t there any more. It may have been deleted in another tab.",
  unreadable: "This template can’t be opened. Its questions are sealed with a key that is gone.",
};

/** Makes the questions and opens them. Nothing of it is in the journal before the first answer. */
export async function beginGuided(_before: BeginState, form: FormData): Promise<BeginState> {
  const viewer = await requireViewer();
  const choice = choiceIn(form);
  if (choice === undefined) return { fault: faults.not_found };
  const topic = choice.kind === "own" ? { topic: choice.topic } : {};
  if (!(await admit("hint", viewer.userId)).admitted)
    return { fault: "That was many times in one minute. Try again in a moment; nothing is lost.", ...topic };
  let id: EntryId;
  try {
    const begun = await guidedPlans().begin(viewer, choice);
    if (!begun.ok) return begun.error === "care_first" ? { care: true, ...topic } : { fault: faults[begun.error], ...topic };
    id = begun.value.id;
  } catch (error) {
    if (!(error instanceof BucketUnavailable)) throw error;
    log("warn", "guided.begin_failed", errorFields(error));
    return { fault: `The store in which questions are kept isn’t answering: ${error.reason}. Try again in a moment.`, ...topic };
  }
  redirect(`/guided/${id}`);
}

/** Puts the person's templates in this order. */
export async function orderTemplates(ids: readonly string[]): Promise<void> {
  const viewer = await requireViewer();
  await guidedPlans().reorder(
    viewer,
    ids.slice(0, 200).flatMap((id) => parseId<TemplateId>(String(id)) ?? []),
  );
  revalidatePath("/guided");
}

/** A copy beside the original; what to say when there can be none. */
export async function duplicateTemplate(id: string): Promise<string | null> {
  const viewer = await requireViewer();
  const template = parseId<TemplateId>(id);
  const copied = template === undefined ? undefined : await guidedPlans().duplicate(viewer, template);
  revalidatePath("/guided");
  if (copied?.ok === true) return null;
  return copied?.error === "too_many_templates"
    ? "There are as many templates as there may be. Delete one you don’t use."
    : faults.not_found;
}

/** Takes a template away. Journals that were begun from it keep their questions. */
export async function removeTemplate(id: string): Promise<void> {
  const viewer = await requireViewer();
  const template = parseId<TemplateId>(id);
  if (template !== undefined) await guidedPlans().remove(viewer, template);
  revalidatePath("/guided");
}
