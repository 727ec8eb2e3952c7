import { wordCount } from "@/lib/richtext/words";

/**
 * How the words of a stored text are counted. What reads its marks is fetched only when it is needed, for it is larger than the
 * page; where it can't come, marks such as a list's numbers are counted along.
 */
export async function wordCounter(): Promise<(markdown: string) => number> {
  return import("@/lib/richtext/count-words").then(
    (it) => it.countWords,
    () => wordCount,
  );
}
