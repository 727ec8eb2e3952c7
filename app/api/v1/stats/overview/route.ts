import { account } from "@/lib/account";
import { answer, apiRoute, problem } from "@/lib/boundary/api-route";
import { config } from "@/lib/config/config";
import { insights } from "@/lib/insights";
import { overviewJson, statsOverview } from "@/lib/insights/schema";

export const GET = apiRoute(statsOverview, async ({ viewer }) => {
  const [totals, profile] = await Promise.all([insights().totals(viewer), account().profile(viewer)]);
  if (!profile.ok) return problem({ code: "unauthenticated" });
  const { picture } = profile.value;
  return answer(
    200,
    overviewJson(totals, profile.value, picture === null ? null : `${config().url}/api/v1/auth/picture?v=${picture}`),
  );
});
