"use server";

import type { LibraryQuery } from "@/components/library/library-search";
import type { TimelinePage } from "@/components/library/timeline";
import { requireViewer } from "@/lib/auth/session";
import { readQuery } from "./query";
import { timelinePage } from "./timeline-page";

/** The next page of the list, for adding in place; null when the cursor is none of this list's. */
export async function loadEarlier(query: LibraryQuery, cursor: string): Promise<TimelinePage | null> {
  const viewer = await requireViewer();
  // A browser sends these: read them as strictly as an address.
  const said = (given: unknown) => (given === true ? "true" : "");
  const asked = readQuery({ ...query, favorite: said(query.favorite), inside: said(query.inside) });
  return (await timelinePage(viewer, asked, String(cursor).slice(0, 200))) ?? null;
}
