import { sentencesOf } from "@/lib/text/prose";
import { type Matter, matterOf, topicsIn } from "./topics";

/** Of the entries before this one so many are looked at … */
export const lookedBack = 5;
/** … and so many of them, about what this one is about, are a loop. */
const loop = 3;

/** The matters a text is about: work, family, sleep, …; a walk or a meal is none. */
export function mattersIn(text: string): ReadonlySet<Matter> {
  return new Set(
    sentencesOf(text.slice(-20_000)).flatMap((sentence) => topicsIn(sentence).flatMap(({ topic }) => matterOf(topic) ?? [])),
  );
}

/** What this text and most of those before it have in common: the matter a person circles; undefined when they don't. */
export function circledMatter(text: string, before: readonly string[]): Matter | undefined {
  const earlier = before.slice(0, lookedBack).map(mattersIn);
  return [...mattersIn(text)].find((matter) => earlier.filter((matters) => matters.has(matter)).length >= loop);
}
