import { account } from "@/lib/account";
import { takeToken } from "@/lib/auth/schema";
import { finishGoogle } from "@/lib/auth/sign-in-routes";
import { sessions } from "@/lib/auth/wire";
import { answer, apiRoute, problem } from "@/lib/boundary/api-route";

export const POST = apiRoute(takeToken, async ({ viewer, body, request }) => {
  const { code, state } = body;
  let asking = viewer;
  if (code !== undefined || state !== undefined) {
    const entry = await finishGoogle(request, { ...(code !== undefined && { code }), ...(state !== undefined && { state }) });
    asking = entry.ok ? entry.value.viewer : null;
  }
  if (asking === null) return problem({ code: "unauthenticated" });
  const { sessionHours } = await account().settings(asking);
  const made = await sessions().accessToken(asking, sessionHours);
  if (!made.ok) return problem({ code: made.error });
  return answer(200, { access_token: made.value.token, token_type: "bearer", expires_in: made.value.expiresInSeconds });
});
