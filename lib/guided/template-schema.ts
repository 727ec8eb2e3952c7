import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { idField, idOut } from "@/lib/boundary/fields";
import type { Problem } from "@/lib/boundary/problems";
import type { TemplateId } from "@/lib/ids/ids";
import { maxTemplates, type TemplateFault, templateFaultWords, type TemplateLine, type TemplateView } from "./template-rules";
import type { TemplateSaveFault } from "./template-service";

const lineOut = z.object({
  id: idOut,
  /** Null: it can't be opened. */ name: z.string().nullable(),
  prompt_count: z.number().int(),
});
const templateOut = z.object({ id: idOut, name: z.string(), prompts: z.array(z.string()), revision: z.number().int() });

/** A template in the list, as the API says it. */
export function templateLineJson({ id, name, promptCount }: TemplateLine): z.input<typeof lineOut> {
  return { id, name, prompt_count: promptCount };
}

/** A template as the API says it. */
export function templateJson({ id, name, prompts, revision }: TemplateView): z.input<typeof templateOut> {
  return { id, name, prompts: [...prompts], revision };
}

function fieldOf(fault: TemplateFault): string {
  if (fault.code === "name_empty" || fault.code === "name_too_long") return "name";
  return fault.code === "prompt_too_long" ? `prompts.${fault.prompt - 1}` : "prompts";
}

/** A refused save: the field at fault, or the template as it is now. */
export function templateProblem(fault: TemplateSaveFault): Problem {
  if (typeof fault === "string") return { code: fault };
  if (fault.code === "changed_elsewhere") return { code: fault.code, members: { current: templateJson(fault.current) } };
  return { code: "invalid_input", errors: [{ field: fieldOf(fault.fault), message: templateFaultWords(fault.fault) }] };
}

const params = z.object({ id: idField<TemplateId>() });
const draft = {
  name: z.string({ error: "must be text" }),
  prompts: z.array(z.string({ error: "must be text" }), { error: "must be a list of questions" }),
};
/** 40 questions of 500 characters, written as escapes. */
const maxBytes = 256 * 1024;

export const listTemplates = contract({
  method: "GET",
  path: "/guided_journal/templates",
  summary: "Your own templates, in your order",
  access: "read",
  limit: "read",
  answers: { 200: z.array(lineOut) },
});

export const addTemplate = contract({
  method: "POST",
  path: "/guided_journal/templates",
  summary: "Make a template; with an `id` of your own a repeated request makes it once",
  access: "write",
  limit: "write",
  body: z.object({ id: idField<TemplateId>().optional(), ...draft }),
  maxBytes,
  answers: { 201: templateOut },
  problems: ["not_found", "unreadable", "changed_elsewhere", "too_many_templates"],
});

export const readTemplate = contract({
  method: "GET",
  path: "/guided_journal/templates/{id}",
  summary: "One template",
  access: "read",
  limit: "read",
  params,
  answers: { 200: templateOut },
  problems: ["not_found", "unreadable"],
});

export const changeTemplate = contract({
  method: "PUT",
  path: "/guided_journal/templates/{id}",
  summary: "Change a template, from the revision the change was made on; journals begun from it keep their wording",
  access: "write",
  limit: "write",
  params,
  body: z.object({
    ...draft,
    base_revision: z.number({ error: "must be a number" }).int("must be a whole number").min(1, "must be at least 1"),
  }),
  maxBytes,
  answers: { 200: templateOut },
  problems: ["not_found", "unreadable", "changed_elsewhere"],
});

export const removeTemplate = contract({
  method: "DELETE",
  path: "/guided_journal/templates/{id}",
  summary: "Delete a template; journals begun from it keep their questions",
  access: "write",
  limit: "write",
  params,
  answers: { 204: null },
  problems: ["not_found"],
});

export const duplicateTemplate = contract({
  method: "POST",
  path: "/guided_journal/templates/{id}/duplicate",
  summary: "Copy a template; the copy comes right after it",
  access: "write",
  limit: "write",
  params,
  answers: { 201: templateOut },
  problems: ["not_found", "unreadable", "too_many_templates"],
});

export const orderTemplates = contract({
  method: "PUT",
  path: "/guided_journal/templates/order",
  summary: "Put templates in this order; those not named come after",
  access: "write",
  limit: "write",
  body: z.object({
    ids: z
      .array(idField<TemplateId>(), { error: "must be a list of ids" })
      .max(maxTemplates, `must be at most ${maxTemplates} ids`),
  }),
  answers: { 200: z.array(lineOut) },
});

export const templateContracts = [
  listTemplates,
  addTemplate,
  readTemplate,
  changeTemplate,
  removeTemplate,
  duplicateTemplate,
  orderTemplates,
];
