import { it } from "vitest";
import { likenessAmong } from "@/lib/testing/near-duplicates";
import { questions as day } from "@/lib/prompts/questions";
import { categoryIds } from "./categories";
import { sessionsOf } from "./questions/all";
it("dist", () => {
  const all = [...categoryIds.flatMap((c) => sessionsOf(c).flat()), ...day.map((q) => ({ id: "day." + q.id, text: q.text }))];
  const likeness = likenessAmong(all.map((q) => q.text));
  const pairs: [number, string, string][] = [];
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) pairs.push([likeness(a.text, b.text), a.id + ": " + a.text, b.id + ": " + b.text]);
  pairs.sort((x, y) => y[0] - x[0]);
  console.log(
    pairs
      .slice(0, 22)
      .map((p) => p[0].toFixed(2) + "\n  " + p[1] + "\n  " + p[2])
      .join("\n"),
  );
  const t = all[1]?.text ?? "";
  for (const [a, b] of [
    [t, "Which thought was a pleasure to have this week, the sort you returned to on purpose?"],
    [
      "What do your shoulders know about this month that your calendar doesn’t show?",
      "What does your back know about this month that the calendar isn’t showing?",
    ],
    [
      "Which friendship has gone quiet, and what is the last thing you remember laughing about together?",
      "What did the two of you last laugh about, in a friendship that has gone quiet?",
    ],
    [
      "Whose voice, near or long gone, settles your heart just by saying your name?",
      "Whose voice settles your heart when it says your name?",
    ],
    [
      "What has to be finished before you allow yourself some fun, and who made that rule?",
      "Who made the rule about what must be finished before you’re allowed fun?",
    ],
    [
      "Which price did you pay this year that appears on no bill: hours, sleep, pride, a Sunday?",
      "Which price did you pay this year in hours or sleep that no bill shows?",
    ],
  ] as const)
    console.log(likeness(a, b).toFixed(2), b);
});
