import { hearersOf, type OutsideProvider } from "@/lib/account/view";

/** "Gemini by Google" alone; "Gemini and OpenAI" together, where the longer name would be misread. */
export function named(providers: readonly OutsideProvider[]): string {
  const [only, ...more] = providers;
  if (only === undefined || more.length === 0) return only?.name ?? "";
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(providers.map(({ short }) => short));
}

function route(providers: readonly OutsideProvider[]): string {
  const [first, second] = providers;
  if (first === undefined) return "nowhere";
  return second === undefined
    ? `to ${first.receiver}`
    : `to ${first.receiver}, or to ${second.receiver} when ${first.short} does not answer`;
}

/** Where text goes: to the first, and to the next only when that one does not answer. */
export const textRoute = (providers: readonly OutsideProvider[]): string => route(providers.filter(({ reads }) => reads));

/** Where the sound of a recording goes, in the same way. */
export const soundRoute = (providers: readonly OutsideProvider[]): string => route(hearersOf(providers));

/** What the switch of recordings lets out, and to whom. `agreed`: the providers that the person's yes names. */
export function recordingWords(configured: readonly OutsideProvider[], agreed: readonly string[]): string {
  const hearers = hearersOf(configured);
  if (hearers.length === 0) return "Nobody is set up here who could hear them";
  const named = hearers.filter(({ id }) => agreed.includes(id));
  if (named.length > 0) return `The sound of each goes ${soundRoute(named)}; tidying sends the words`;
  return `Needs your yes to ${hearers.map(({ receiver }) => receiver).join(" or ")}, above`;
}
