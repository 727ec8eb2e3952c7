import type { FlowerView } from "@/lib/garden/view";
import { moodFacts } from "@/lib/mood/view";

const dayFormat = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** "Sunday 16 November". */
export function dayWords(date: string): string {
  return dayFormat.format(new Date(`${date}T00:00:00Z`)).replace(",", "");
}

/** "sad, bluebell", with the word chosen where it is another: "wistful (sad), bluebell". */
export function flowerWords({ mood, feeling }: Pick<FlowerView, "mood" | "feeling">): string {
  const { species } = moodFacts(mood);
  return feeling === null || feeling === mood ? `${mood}, ${species}` : `${feeling} (${mood}), ${species}`;
}

/** "1 flower", "166 flowers", "no flowers". */
export function flowersCounted(count: number): string {
  return count === 0 ? "no flowers" : count === 1 ? "1 flower" : `${count.toLocaleString("en-GB")} flowers`;
}
