import { createEncoder } from "@/lib/encoder/encoder";
import { createListening } from "@/lib/care/listening";
import { careSignal } from "@/lib/care/view";
import { careFigures } from "./care-figures";
import { carePages } from "./data/care-pages";
import { careSentences } from "./data/care-sentences";
import { earlierSentences } from "./data/care-sentences-earlier";
import type { Figure } from "./figure";

/** What is measured here is what is heard, not whether this machine is quick. */
const patienceMs = 600_000;

/**
 * What the care layer hears of sentences that nobody saw who worked on it, of those it was judged by before, and of whole pages; and of
 * the first what its floor hears alone, as on a page that can't reach the journal's machine.
 */
export async function evaluate(): Promise<readonly Figure[]> {
  const { hears } = createListening({ encoder: createEncoder(), patienceMs });
  const short = (figures: readonly Figure[], what: string) =>
    figures.filter(({ goal }) => goal !== undefined).map(({ name, value }) => ({ name: `${name}, ${what}`, value }));
  return [
    ...(await careFigures(careSentences, hears)),
    ...short(await careFigures(careSentences, (text) => Promise.resolve(careSignal(text))), "by the floor alone"),
    ...short(await careFigures(earlierSentences, hears), "of the sentences before"),
    ...short(await careFigures(carePages, hears), "of whole pages"),
  ];
}
