import { account } from "@/lib/account";
import { changeSettings, readSettings, settingsJson, settingsProblem } from "@/lib/account/schema";
import { answer, apiRoute, problem } from "@/lib/boundary/api-route";

export const GET = apiRoute(readSettings, async ({ viewer }) =>
  answer(200, settingsJson(await account().settings(viewer), account().providers())),
);

export const PATCH = apiRoute(changeSettings, async ({ viewer, body }) => {
  const changed = await account().changeSettings(viewer, body);
  return changed.ok ? answer(200, settingsJson(changed.value, account().providers())) : problem(settingsProblem(changed.error));
});
