import { account } from "@/lib/account";
import { answer, apiRoute } from "@/lib/boundary/api-route";
import { systemClock } from "@/lib/clock/clock";
import { localDateOf } from "@/lib/clock/local-date";
import { library } from "@/lib/library";
import { promptOfToday } from "@/lib/prompts/schema";
import { answersQuestion, questionFor } from "@/lib/prompts/view";

export const GET = apiRoute(promptOfToday, async ({ viewer }) => {
  const { zone, dayStart } = await account().settings(viewer);
  const date = localDateOf(systemClock.now(), zone, dayStart);
  const question = questionFor(viewer.userId, date);
  const written = await library().list(viewer, { fromDay: date, toDay: date, limit: 100 });
  const answered = written.ok && written.value.entries.some((entry) => answersQuestion(entry, question));
  return answer(200, { ...question, date, answered });
});
