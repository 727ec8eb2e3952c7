import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OpenGuided } from "@/components/guided/open-guided";
import { placeIn } from "@/components/guided/session/place";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import type { Viewer } from "@/lib/auth/viewer";
import { garden } from "@/lib/garden";
import { guided, guidedPlans } from "@/lib/guided";
import { documentText, type GuidedDocument, type GuidedView, landingOf } from "@/lib/guided/view";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { blankFacts, factsOf, helpOf } from "../../journal/entry-facts";
import { askFurther, bringBack } from "./actions";
import { LostJournal } from "./lost-journal";
import { StoreAway } from "./store-away";

// Never the journal's own words: a topic would end up in the browser's history and in screenshots of open tabs.
export const metadata: Metadata = { title: "Guided journal" };

type Query = Record<string, string | string[] | undefined>;

type Found =
  | { readonly kind: "begun"; readonly view: GuidedView }
  /** Its questions wait for their first answer. */
  | { readonly kind: "planned"; readonly document: GuidedDocument }
  | { readonly kind: "lost" | "unreadable" | "away" | "none" };

async function find(viewer: Viewer, id: EntryId): Promise<Found> {
  try {
    const read = await guided().read(viewer, id);
    if (read.ok) return { kind: "begun", view: read.value };
    if (read.error !== "not_found") return { kind: read.error };
    const document = await guidedPlans().planned(viewer, id);
    return document === undefined ? { kind: "none" } : { kind: "planned", document };
  } catch (error) {
    if (!(error instanceof BucketUnavailable)) throw error;
    log("warn", "guided.page_without_store", errorFields(error));
    return { kind: "away" };
  }
}

/** A guided journal: a question at a time while it is being answered, the whole of it once it is finished. */
export default async function GuidedJournalPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}) {
  const viewer = await requireViewer();
  const id = parseId<EntryId>((await params).id);
  if (id === undefined) notFound();
  const [found, flower, settings, query] = await Promise.all([
    find(viewer, id),
    garden().ofEntry(viewer, id),
    account().settings(viewer),
    searchParams,
  ]);
  switch (found.kind) {
    case "none":
      return notFound();
    case "away":
      return <StoreAway />;
    case "lost":
    case "unreadable":
      return <LostJournal id={id} why={found.kind} bringBack={bringBack.bind(null, id)} />;
    case "begun":
    case "planned": {
      const document = found.kind === "begun" ? found.view.document : found.document;
      const body = documentText(document);
      const entry =
        found.kind === "begun"
          ? factsOf({ ...found.view, title: null, body }, flower, settings)
          : { ...blankFacts(settings), id, body };
      return (
        <OpenGuided
          key={id}
          userId={viewer.userId}
          entry={entry}
          document={document}
          named={placeIn(query)}
          landing={landingOf(id)}
          help={helpOf(settings)}
          askFurther={settings.ai.hints ? askFurther.bind(null, id) : null}
        />
      );
    }
  }
}
