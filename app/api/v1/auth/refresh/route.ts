import { account } from "@/lib/account";
import { refreshToken } from "@/lib/auth/schema";
import { sessions } from "@/lib/auth/wire";
import { answer, apiRoute, problem } from "@/lib/boundary/api-route";

export const POST = apiRoute(refreshToken, async ({ viewer }) => {
  const { sessionHours } = await account().settings(viewer);
  const made = await sessions().accessToken(viewer, sessionHours);
  if (!made.ok) return problem({ code: made.error });
  return answer(200, { access_token: made.value.token, token_type: "bearer", expires_in: made.value.expiresInSeconds });
});
