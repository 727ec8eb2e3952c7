"use server";

import { revalidatePath } from "next/cache";
import type { Saved } from "@/components/guided/templates/template-form";
import { requireViewer } from "@/lib/auth/session";
import { guidedPlans } from "@/lib/guided";
import { maxTemplates, type TemplateDraft, templateFaultWords } from "@/lib/guided/view";
import { parseId, type TemplateId } from "@/lib/ids/ids";

/** A browser sends this: it is read as strictly as an address. The service says what is too long or too many. */
function draftOf({ name, prompts }: TemplateDraft): TemplateDraft {
  const asked = Array.isArray(prompts) ? prompts.slice(0, 200) : [];
  return { name: String(name).slice(0, 2_000), prompts: asked.map((each) => String(each).slice(0, 5_000)) };
}

/** Keeps a template; nothing of another tab's is overwritten. */
export async function saveTemplate(id: string, draft: TemplateDraft, base: number): Promise<Saved> {
  const viewer = await requireViewer();
  const template = parseId<TemplateId>(id);
  if (template === undefined) return { kind: "refused", words: "This isn’t there any more." };
  const saved = await guidedPlans().saveTemplate(viewer, template, draftOf(draft), Math.max(0, Math.trunc(Number(base)) || 0));
  // Only then: it would draw this page anew as well, and where the template is gone, nothing would be left of what was typed.
  if (saved.ok) {
    revalidatePath("/guided");
    return { kind: "saved" };
  }
  if (saved.error === "not_found")
    return { kind: "gone", words: "This template was deleted somewhere else. Save again to keep it as a new one." };
  if (saved.error === "unreadable")
    return { kind: "refused", words: "The template there can’t be opened, so nothing was changed." };
  if (saved.error === "too_many_templates")
    return { kind: "refused", words: `There are ${maxTemplates} templates already. Delete one you don’t use.` };
  if (saved.error.code === "invalid") return { kind: "refused", words: templateFaultWords(saved.error.fault) };
  const { name, prompts, revision } = saved.error.current;
  return { kind: "changed", theirs: { name, prompts }, base: revision };
}
