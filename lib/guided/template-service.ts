import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { SealBroken } from "@/lib/crypto/seal";
import { newId, type TemplateId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import {
  copyName,
  type TemplateDraft,
  type TemplateFault,
  templateFault,
  type TemplateLine,
  type TemplateView,
  tidyTemplate,
} from "./template-rules";
import type { TemplateStore } from "./template-store";

export type TemplateReadFault = "not_found" | "unreadable";
export type TemplateSaveFault =
  | "not_found"
  | "unreadable"
  | "too_many_templates"
  | { readonly code: "invalid"; readonly fault: TemplateFault }
  /** Another tab or device saved first; nothing was overwritten. */
  | { readonly code: "changed_elsewhere"; readonly current: TemplateView };

export type TemplateService = ReturnType<typeof createTemplateService>;

const same = (a: TemplateDraft, b: TemplateDraft) => JSON.stringify([a.name, a.prompts]) === JSON.stringify([b.name, b.prompts]);

/** Questions of the person's own. A journal that was begun from one keeps its wording whatever happens to it here. */
export function createTemplateService({ store, clock }: { readonly store: TemplateStore; readonly clock: Clock }) {
  async function found(viewer: Viewer, id: TemplateId): Promise<Result<TemplateView, TemplateReadFault>> {
    try {
      const template = await store.find(viewer.userId, id);
      return template === undefined ? err("not_found") : ok(template);
    } catch (error) {
      if (error instanceof SealBroken) return err("unreadable");
      throw error;
    }
  }

  async function make(
    viewer: Viewer,
    id: TemplateId,
    draft: TemplateDraft,
    after?: TemplateId,
  ): Promise<Result<TemplateView, TemplateSaveFault>> {
    const added = await store.add(viewer.userId, id, draft, clock.now(), after);
    if (added === "too_many") return err("too_many_templates");
    if (added === "added") return ok({ ...draft, id, revision: 1 });
    // Made once more, because the first answer never came: it is there, and says the same.
    const current = await found(viewer, id);
    if (!current.ok) return current;
    return same(current.value, draft) ? current : err({ code: "changed_elsewhere", current: current.value });
  }

  return {
    /** The person's templates in their order. */
    async templates(viewer: Viewer): Promise<readonly TemplateLine[]> {
      return store.list(viewer.userId);
    },

    /** One template. Codes: `not_found`, `unreadable`. */
    template: found,

    /**
     * Keeps a template. `base` 0 makes it under the given id; otherwise it is the revision the change was made from. Doing the
     * same twice is doing it once. Codes: `not_found`, `unreadable`, `too_many_templates` (there are 100), `invalid` with what
     * is wrong, `changed_elsewhere` with the template as it is now.
     */
    async saveTemplate(
      viewer: Viewer,
      id: TemplateId,
      sent: TemplateDraft,
      base: number,
    ): Promise<Result<TemplateView, TemplateSaveFault>> {
      const draft = tidyTemplate(sent);
      const fault = templateFault(draft);
      if (fault !== undefined) return err({ code: "invalid", fault });
      if (base === 0) return make(viewer, id, draft);
      if (await store.change(viewer.userId, id, draft, base, clock.now())) return ok({ ...draft, id, revision: base + 1 });
      const current = await found(viewer, id);
      if (!current.ok) return current;
      return same(current.value, draft) ? current : err({ code: "changed_elsewhere", current: current.value });
    },

    /** Puts the templates in this order. Those not named (made elsewhere meanwhile) come after; unknown ids are passed over. */
    async reorder(viewer: Viewer, ids: readonly TemplateId[]): Promise<void> {
      await store.arrange(viewer.userId, ids);
    },

    /** A copy right after the original, under a name of its own. Codes: `not_found`, `unreadable`, `too_many_templates`. */
    async duplicate(viewer: Viewer, id: TemplateId): Promise<Result<TemplateView, TemplateReadFault | "too_many_templates">> {
      const original = await found(viewer, id);
      if (!original.ok) return original;
      const { name, prompts } = original.value;
      const copy = newId<TemplateId>();
      const draft = { name: copyName(name), prompts };
      const added = await store.add(viewer.userId, copy, draft, clock.now(), id);
      return added === "added" ? ok({ ...draft, id: copy, revision: 1 }) : err("too_many_templates");
    },

    /** Takes a template away for good. Journals begun from it keep their questions. Codes: `not_found`. */
    async remove(viewer: Viewer, id: TemplateId): Promise<Result<null, "not_found">> {
      return (await store.remove(viewer.userId, id)) ? ok(null) : err("not_found");
    },
  };
}
