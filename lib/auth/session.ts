import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { config } from "@/lib/config/config";
import { sameOriginHeaders } from "./origin";
import { pathHeader } from "./path-header";
import { safePath } from "./safe-path";
import type { Viewer } from "./viewer";
import { resolver } from "./wire";

/** Who sends a request (cookie, personal token or access token), or null. Revoked within a second, refused for deleted people. */
export async function resolveViewer(request: Request): Promise<Viewer | null> {
  return resolver().viewer(request.headers);
}

/**
 * Who looks at this page or sent this action, or null. A request that brings a body or names an origin is (or could be) an
 * action: it counts as nobody's unless it comes from our own pages, so that no other site can act with a person's cookie.
 */
export async function currentViewer(): Promise<Viewer | null> {
  const sent = await headers();
  const acts = sent.has("content-type") || sent.has("next-action") || sent.has("origin");
  if (acts && !sameOriginHeaders(sent, config().url)) return null;
  return resolver().cookieViewer(sent.get("cookie"));
}

/** Who looks at this page or sent this action; someone signed out is sent to the sign-in page and, from there, back here. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer !== null) return viewer;
  const back = safePath((await headers()).get(pathHeader));
  redirect(back === undefined || back === "/" ? "/signin" : `/signin?next=${encodeURIComponent(back)}`);
}
