import type { Draft, DraftStore, KeptDraft } from "@/components/editor/save/draft-store";

/** What lies on one device's disk, whatever becomes of its pages. */
export type Disk = ReturnType<typeof createDisk>;

export function createDisk() {
  const drafts = new Map<string, KeptDraft>();
  return {
    /** The drafts as the page of that id sees them. `isOpen` tells pages that are still there. */
    storeOf(pageId: string, isOpen: (pageId: string) => boolean): DraftStore {
      return {
        async keep(draft: Draft) {
          drafts.set(pageId, { ...draft, pageId });
        },
        async forget() {
          drafts.delete(pageId);
        },
        async left() {
          return [...drafts.values()]
            .filter((it) => it.pageId !== pageId && !isOpen(it.pageId))
            .sort((a, b) => b.savedAt - a.savedAt);
        },
        async forgetLeft(draft) {
          drafts.delete(draft.pageId);
        },
      };
    },
    textOf: (pageId: string) => drafts.get(pageId)?.text.body,
    pages: () => [...drafts.keys()],
  };
}
