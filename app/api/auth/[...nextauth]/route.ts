import { finishSignIn } from "@/lib/auth/schema";
import { returnFromGoogle } from "@/lib/auth/sign-in-routes";
import { apiRoute } from "@/lib/boundary/api-route";
import { problemResponse } from "@/lib/boundary/problems";

const callback = apiRoute(finishSignIn, async ({ request }) => returnFromGoogle(request));

/**
 * The address registered with Google. Of next-auth's other doors none is open: its own session, sign-out and CSRF calls
 * know nothing of the session rows, so they could keep a revoked cookie alive.
 */
export async function GET(request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  const { nextauth } = await context.params;
  return nextauth.join("/") === "callback/google" ? callback(request, context) : problemResponse({ code: "not_found" });
}
