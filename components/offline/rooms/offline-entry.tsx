import { EntryEditor } from "@/components/editor/entry-editor";
import type { EntryFacts } from "@/components/editor/entry-facts";
import { Mark } from "@/components/ui/brand";
import { EmptyState } from "@/components/ui/empty-state";
import { OfflineCare } from "../offline-care";
import { WholePageLink } from "./offline-notes";
import { blankFacts, factsOf } from "./offline-facts";
import type { Kept } from "./offline-rooms";

/** The facts of an entry on this device: as the journal had it last, or as it was begun here. Its draft is laid over it by the editor. */
function found({ person, entries, drafts }: Kept, id: string): EntryFacts | null {
  const entry = entries.find((each) => each.id === id);
  if (entry !== undefined) return factsOf(entry, person);
  const draft = drafts.find((each) => each.entryId === id);
  return draft === undefined ? null : { ...blankFacts(person, new Date(draft.savedAt)), id, revision: draft.base };
}

/** One entry without a network, read and written like any other; the words on the bar say where they are. */
export function OfflineEntry({ kept, id }: { kept: Kept; id: string }) {
  const { person } = kept;
  const entry = found(kept, id);
  return (
    <main id="main" tabIndex={-1}>
      {entry === null ? (
        <div className="grid min-h-dvh place-items-center">
          <EmptyState
            heading
            picture={<Mark className="size-14" />}
            title="This entry isn’t on this device"
            action={<WholePageLink href="/journal">Entries on this device</WholePageLink>}
          >
            PAUZ can’t be reached just now, and this browser keeps only your newest entries. Older ones are safe in your journal.
          </EmptyState>
        </div>
      ) : (
        <EntryEditor
          userId={person.userId}
          entry={entry}
          askFirst={person.askFirst}
          hintsOn={person.hintsOn}
          help={person.help}
        />
      )}
      <OfflineCare person={person} worker />
    </main>
  );
}
