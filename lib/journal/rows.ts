import { fromDateColumn } from "@/lib/clock/local-date";
import type { PersonVault } from "@/lib/crypto/vault";
import { answersAsText } from "@/lib/guided/as-text";
import type { EntryId } from "@/lib/ids/ids";
import { openDraft, openGist, openTags } from "./sealing";
import type { EntryPreview, EntryView } from "./view";

/** An entry as the record keeps it. */
export type Row = {
  id: string;
  kind: string;
  sealedBody: Uint8Array | null;
  sealedTitle: Uint8Array | null;
  sealedTags: Uint8Array | null;
  sealedGist: Uint8Array | null;
  revision: number;
  wordCount: number;
  zone: string;
  localDate: Date;
  createdAt: Date;
  updatedAt: Date;
  trashedAt: Date | null;
  favorite: boolean;
  aiExcluded: boolean;
  quiet: boolean;
  sound: string | null;
};

const facts = (row: Row) => ({
  id: row.id as EntryId, // A row's id came from newId or parseId.
  kind: row.kind === "guided" ? ("guided" as const) : ("free" as const),
  revision: row.revision,
  wordCount: row.wordCount,
  zone: row.zone,
  localDate: fromDateColumn(row.localDate),
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  trashedAt: row.trashedAt,
  favorite: row.favorite,
  aiExcluded: row.aiExcluded,
  quiet: row.quiet,
  sound: row.sound as EntryView["sound"], // Written by lib/voice alone.
});

/** What an entry is called that only has a recording yet. */
function headingOf(row: Pick<Row, "revision" | "sound">, heading: string): string {
  return row.revision === 0 && row.sound !== null ? "Recording" : heading;
}

/**
 * The entry, opened; of a guided journal, whose row comes with the newest version of its history, what its writer answered.
 * Throws `SealBroken` when the row was changed outside the app.
 */
export function whole(vault: PersonVault, row: Row): EntryView {
  const common = facts(row);
  const draft = openDraft(vault, common.id, row);
  const { heading } = openGist(vault, common.id, row.revision, row.sealedGist);
  const body = common.kind === "guided" ? answersAsText(draft.body) : draft.body;
  const tags = openTags(vault, common.id, row.sealedTags);
  return { ...common, title: draft.title, body, heading: headingOf(row, heading), tags };
}

/** Its gist only; the text stays sealed. */
export function previewed(vault: PersonVault, row: Omit<Row, "sealedBody" | "sealedTitle">): EntryPreview {
  const common = facts({ ...row, sealedBody: null, sealedTitle: null });
  const gist = openGist(vault, common.id, row.revision, row.sealedGist);
  const tags = openTags(vault, common.id, row.sealedTags);
  return { ...common, ...gist, heading: headingOf(row, gist.heading), tags };
}
