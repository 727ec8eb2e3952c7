import { careFigures } from "./care-figures";
import { careSentences } from "./data/care-sentences";
import { earlierSentences } from "./data/care-sentences-earlier";
import type { Figure } from "./figure";

/** What the care layer hears of sentences that nobody saw who worked on it, and of those it was judged by before. */
export async function evaluate(): Promise<readonly Figure[]> {
  const earlier = careFigures(earlierSentences).filter(({ goal }) => goal !== undefined);
  return [
    ...careFigures(careSentences),
    ...earlier.map(({ name, value }) => ({ name: `${name}, of the sentences before`, value })),
  ];
}
