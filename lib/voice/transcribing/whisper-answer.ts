import { z } from "zod";
import { heardOf, type TimedText } from "./heard";
import { isInvented, isStockPhrase } from "./inventions";
import { languageOf } from "./languages";
import type { Heard } from "./port";

const segment = z.object({
  text: z.string(),
  start: z.number(),
  end: z.number(),
  avg_logprob: z.number().nullish(),
  no_speech_prob: z.number().nullish(),
  compression_ratio: z.number().nullish(),
});

/** The answer of a server that speaks OpenAI's language: what it knows of times and segments, where it knows any. */
export const whisperAnswer = z.object({
  text: z.string(),
  language: z.string().nullish(),
  segments: z.array(segment).nullish(),
  words: z.array(z.object({ word: z.string(), start: z.number(), end: z.number() })).nullish(),
});

/** What was said of an answer: its segments without those that nobody said. */
export function whisperHeard(name: "openai", { text, language, segments, words }: z.infer<typeof whisperAnswer>): Heard {
  const all = segments ?? [];
  const said = all.filter((one) => !isInvented(one));
  const timed: readonly TimedText[] =
    words != null && words.length > 0 ? words.map(({ word, start, end }) => ({ text: word, start, end })) : all;
  const whole = said.length === all.length;
  // Without segments nothing is known of the sound but these words.
  const left = whole ? (all.length === 0 && isStockPhrase(text) ? "" : text) : said.map((one) => one.text).join("");
  const within = whole ? timed : timed.filter(({ start, end }) => said.some((one) => isWithin((start + end) / 2, one)));
  return heardOf(name, { text: left, timed: within, language: languageOf(language) });
}

function isWithin(second: number, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return second >= start && second <= end;
}
