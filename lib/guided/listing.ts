import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import type { JournalListing } from "@/lib/journal/listing";
import type { JournalStore } from "@/lib/journal/store";
import type { EntryPreview, ListRequest } from "@/lib/journal/view";
import { ok, type Result } from "@/lib/result/result";
import type { GuidedStore, Lying } from "./store";
import { documentOf, type GuidedPreview, type GuidedProgress, type GuidedView, progressOf } from "./view";

/** How many journals that wait to be gone on with are shown. */
const mostUnfinished = 12;

export type GuidedList = { readonly journals: readonly GuidedPreview[]; readonly next: string | null };

/** Lists of guided journals. They read rows of the record and never an object: a lost object is for its own page to tell. */
export function createGuidedListing(deps: {
  readonly store: Pick<GuidedStore, "counts" | "lying" | "unfinished">;
  readonly versions: Pick<JournalStore, "revision">;
  readonly journal: Pick<JournalListing, "list">;
}) {
  const none = { promptCount: 0, answered: 0, completion: 0, completedAt: null };

  async function counted(viewer: Viewer, entries: readonly EntryPreview[]): Promise<readonly GuidedPreview[]> {
    const ids = entries.flatMap(({ id, kind }) => (kind === "guided" ? [id] : []));
    const counts = await deps.store.counts(viewer.userId, ids);
    return entries.map((entry) => ({ ...entry, ...(counts.get(entry.id) ?? none) }));
  }

  return {
    /** Guided journals' rows with how far each is. */
    counted,

    /** A keyset page of guided journals. Code `bad_cursor` for a cursor of some other list. */
    async list(viewer: Viewer, request: Omit<ListRequest, "kind">): Promise<Result<GuidedList, "bad_cursor">> {
      const page = await deps.journal.list(viewer, { ...request, kind: "guided" });
      if (!page.ok) return page;
      return ok({ journals: await counted(viewer, page.value.entries), next: page.value.next });
    },

    /** Journals that were begun and not finished, the one last written in first. */
    async unfinished(viewer: Viewer): Promise<readonly GuidedPreview[]> {
      const ids = await deps.store.unfinished(viewer.userId, mostUnfinished);
      if (ids.length === 0) return [];
      const page = await deps.journal.list(viewer, { ids, kind: "guided", limit: mostUnfinished, sort: "updatedAt" });
      return page.ok ? counted(viewer, page.value.entries) : [];
    },

    /** How the person's journals lie in the store: how many sealed, how many open to its search. */
    async lying(viewer: Viewer): Promise<Lying> {
      return deps.store.lying(viewer.userId);
    },

    /** How far the guided ones among these entries are, by id. */
    async progress(viewer: Viewer, ids: readonly EntryId[]): Promise<ReadonlyMap<EntryId, GuidedProgress>> {
      return deps.store.counts(viewer.userId, ids);
    },

    /** Whether it is a guided journal of this person's, whatever state its words are in. */
    async isGuided(viewer: Viewer, id: EntryId): Promise<boolean> {
      return (await deps.store.counts(viewer.userId, [id])).size === 1;
    },

    /** What the record's history has as the newest version of each; one whose history has nothing is left out. */
    async documents(viewer: Viewer, journals: readonly GuidedPreview[]): Promise<readonly GuidedView[]> {
      const found = await Promise.all(
        journals.map(async (preview): Promise<GuidedView | undefined> => {
          const version = await deps.versions.revision(viewer.userId, preview.id, preview.revision);
          const document = version === undefined ? undefined : documentOf(version.body);
          return document === undefined ? undefined : { ...preview, document, ...progressOf(document) };
        }),
      );
      return found.filter((each) => each !== undefined);
    },
  };
}
