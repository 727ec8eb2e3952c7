import { account } from "@/lib/account";
import { takeToken } from "@/lib/auth/schema";
import { finishGoogle } from "@/lib/auth/sign-in-routes";
import { sessions } from "@/lib/auth/wire";
import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { config } from "@/lib/config/config";

export const POST = apiRoute(takeToken, async ({ viewer, body, request }) => {
  const { code, state, iss = config().google?.issuer } = body;
  let asking = viewer;
  if (code !== undefined || state !== undefined) {
    // A provider that names itself in its answer expects that to be checked; there is only one it could have been.
    const query = Object.entries({ code, state, iss }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const entry = await finishGoogle(request, Object.fromEntries(query));
    asking = entry.ok ? entry.value.viewer : null;
  }
  if (asking === null) return problem({ code: "unauthenticated" });
  const { sessionHours } = await account().settings(asking);
  const made = await sessions().accessToken(asking, sessionHours);
  if (!made.ok) return problem({ code: made.error });
  return answer(200, { access_token: made.value.token, token_type: "bearer", expires_in: made.value.expiresInSeconds });
});
