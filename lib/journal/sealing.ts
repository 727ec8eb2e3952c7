import type { PersonVault } from "@/lib/crypto/vault";
import type { EntryId } from "@/lib/ids/ids";
import { gistOf } from "@/lib/richtext/gist";
import type { Draft } from "./view";

// Where each sealed value of an entry lives. Text is bound to its revision, so that an older text put back does not open;
// history rows hold the very same ciphertext as the entry did at that revision.

const bodyPlace = (id: EntryId, revision: number) => ({ table: "entries", row: id, column: "body", revision });
const titlePlace = (id: EntryId, revision: number) => ({ table: "entries", row: id, column: "title", revision });
const gistPlace = (id: EntryId, revision: number) => ({ table: "entries", row: id, column: "gist", revision });
const tagsPlace = (id: EntryId) => ({ table: "entries", row: id, column: "tags" });

export type SealedDraft = {
  readonly body: Buffer;
  readonly title: Buffer | null;
  readonly gist: Buffer;
  /** What the sealed gist says, so that a save needn't open what it has just sealed. */
  readonly heading: string;
};
export type Gist = { readonly heading: string; readonly preview: string };

export function sealDraft(vault: PersonVault, id: EntryId, revision: number, draft: Draft): SealedDraft {
  const gist = gistOf(draft);
  return {
    body: vault.seal(bodyPlace(id, revision), draft.body),
    title: draft.title === null ? null : vault.seal(titlePlace(id, revision), draft.title),
    gist: vault.seal(gistPlace(id, revision), JSON.stringify(gist)),
    heading: gist.heading,
  };
}

/** Throws `SealBroken` when the row was changed outside the app. */
export function openDraft(
  vault: PersonVault,
  id: EntryId,
  row: { readonly revision: number; readonly sealedBody: Uint8Array | null; readonly sealedTitle: Uint8Array | null },
): Draft {
  return {
    body: row.sealedBody === null ? "" : vault.open(bodyPlace(id, row.revision), row.sealedBody),
    title: row.sealedTitle === null ? null : vault.open(titlePlace(id, row.revision), row.sealedTitle),
  };
}

export function openGist(vault: PersonVault, id: EntryId, revision: number, sealed: Uint8Array | null): Gist {
  if (sealed === null) return { heading: "", preview: "" };
  const gist: Gist = JSON.parse(vault.open(gistPlace(id, revision), sealed));
  return gist;
}

export function sealTags(vault: PersonVault, id: EntryId, tags: readonly string[]): Buffer | null {
  return tags.length === 0 ? null : vault.seal(tagsPlace(id), JSON.stringify(tags));
}

export function openTags(vault: PersonVault, id: EntryId, sealed: Uint8Array | null): readonly string[] {
  if (sealed === null) return [];
  const tags: readonly string[] = JSON.parse(vault.open(tagsPlace(id), sealed));
  return tags;
}
