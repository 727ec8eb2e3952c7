import { withoutCookie } from "@/lib/auth/ended-session";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { apiRoute, problem } from "@/lib/boundary/api-route";
import { config } from "@/lib/config/config";
import { leaving } from "@/lib/leaving";
import { goneCookie } from "@/lib/leaving/gone-cookie";
import { deleteAccount, leavingProblem } from "@/lib/leaving/schema";

export const DELETE = apiRoute(deleteAccount, async ({ viewer, body }) => {
  const left = await leaving().leave(viewer, body);
  if (!left.ok) return problem(leavingProblem(left.error));
  const { url } = config();
  const headers = new Headers({ "cache-control": "private, no-store" });
  headers.append("set-cookie", withoutCookie(sessionCookieName(url), url));
  headers.append("set-cookie", goneCookie(url, viewer.userId));
  return new Response(null, { status: 204, headers });
});
