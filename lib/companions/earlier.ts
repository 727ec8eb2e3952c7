import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import type { EntryView, ListRequest } from "@/lib/journal/view";
import type { Result } from "@/lib/result/result";
import type { LookedAt } from "./replies";

/** Entries that are looked back at. */
const looked = 20;

type Listing<List> = {
  list(viewer: Viewer, request: ListRequest): Promise<Result<List, "bad_cursor">>;
  open(viewer: Viewer, list: List): Promise<readonly EntryView[]>;
};

/**
 * The person's latest free entries that may be brought up: none in the trash, none that shall not come back or is of a quiet day,
 * none kept away from AI, none that is heavy.
 */
export async function readableEntries<List>(viewer: Viewer, journal: Listing<List>): Promise<readonly LookedAt[]> {
  const list = await journal.list(viewer, { limit: looked, sort: "localDate", kind: "free", resurfacing: true });
  if (!list.ok) return [];
  const entries = await journal.open(viewer, list.value);
  return entries
    .filter(
      ({ aiExcluded, quiet, body, title }) => !aiExcluded && !quiet && careSignal(`${title ?? ""}\n\n${body}`) === undefined,
    )
    .map(({ id, body, localDate }) => ({ id, text: body, localDate }));
}
