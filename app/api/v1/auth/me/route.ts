import { account } from "@/lib/account";
import { whoAmI } from "@/lib/auth/schema";
import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { config } from "@/lib/config/config";

export const GET = apiRoute(whoAmI, async ({ viewer }) => {
  const profile = await account().profile(viewer);
  if (!profile.ok) return problem({ code: "unauthenticated" });
  const { id, email, name, picture } = profile.value;
  return answer(200, { id, email, name, picture: picture === null ? null : `${config().url}/api/v1/auth/picture?v=${picture}` });
});
