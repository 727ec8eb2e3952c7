import dynamic from "next/dynamic";
import { EntryEditor } from "@/components/editor/entry-editor";
import type { EntryFacts } from "@/components/editor/entry-facts";
import { placeInAddress } from "@/components/guided/session/place";
import { withoutAnswers } from "@/components/guided/without-answers";
import { Mark } from "@/components/ui/brand";
import { EmptyState } from "@/components/ui/empty-state";
import { documentOf, type GuidedDocument, landingOf } from "@/lib/guided/view";
import { missingPart } from "../missing-part";
import { OfflineCare } from "../offline-care";
import { WholePageLink } from "./offline-notes";
import { blankFacts, factsOf } from "./offline-facts";
import type { Kept } from "./offline-rooms";

/** The facts of an entry on this device: as the journal had it last, or as it was begun here. Its draft is laid over it by the editor. */
function found({ person, entries, drafts, recordings }: Kept, id: string): EntryFacts | null {
  const entry = entries.find((each) => each.id === id);
  if (entry !== undefined) return factsOf(entry, person);
  const draft = drafts.find((each) => each.entryId === id);
  if (draft === undefined) {
    // Spoken without a network, and nothing written beside it yet.
    const spoken = recordings.find((each) => each.entryId === id);
    return spoken === undefined ? null : { ...blankFacts(person, new Date(spoken.startedAt)), id };
  }
  const document = documentOf(draft.text.body);
  const body = document === undefined ? {} : { body: withoutAnswers(document).text };
  return { ...blankFacts(person, new Date(draft.savedAt)), ...body, id, revision: draft.base };
}

const GuidedRoom = dynamic(() => import("@/components/guided/guided-room").then((it) => it.GuidedRoom, missingPart));

function Open({ entry, document, person }: { entry: EntryFacts; document: GuidedDocument | undefined; person: Kept["person"] }) {
  const { userId, askFirst, hintsOn, help } = person;
  if (document === undefined)
    return <EntryEditor userId={userId} entry={entry} askFirst={askFirst} hintsOn={hintsOn} help={help} />;
  return (
    <GuidedRoom
      userId={userId}
      entry={entry}
      document={document}
      named={placeInAddress()}
      landing={landingOf(entry.id)}
      help={help}
      askFurther={null}
    />
  );
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
        <Open entry={entry} document={documentOf(entry.body)} person={person} />
      )}
      <OfflineCare person={person} worker />
    </main>
  );
}
