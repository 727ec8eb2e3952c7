import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { Encoder } from "@/lib/encoder/encoder";
import { languageOf, languageTold } from "@/lib/text/language";
import { countWords, sentencesOf } from "@/lib/text/prose";
import { judged, type Kind, moreFor, weighedAlone } from "./judging";
import { listeningReaders, type Readers } from "./listening-model";
import { type Model, model } from "./reader-model";
import { toTheEnd } from "./steps";
import { type CareSignal, longestLookedAt } from "./view";

// The care layer as the server has it: what a sentence encoder hears, which reads English, and beside it a reader of the floor's kind
// (view.ts) that has learned from more sentences. What stands in another language is heard by a reader that learned from those alone.
// The floor hears what may be English where the encoder can't read it.

/** A text up to so many sentences is read as one; a longer one in windows of three, each with the last sentence of the one before. */
const readWhole = 4;
const windowLength = 3;
const windowStep = 2;
/** Of a longer text than so many windows those are read whose words weigh most. */
const mostWindows = 60;
/** A sentence is no longer than this: an unbroken page would be read to its first lines only. */
const longestSentence = 400;
const pieces = new RegExp(`[^]{1,${longestSentence}}(?:\\s|$)|[^]{1,${longestSentence}}`, "gu");
/** Milliseconds of work after which others are served. */
const turnMs = 10;

/** In fewer words the encoder has too little to go by: of "Only mine." it makes too much. What it says counts by their share. */
const enoughWords = 8;
/** From here on the two together worry: of ordinary sentences held out, between one and two of a hundred lie above it (weigh-care). */
const threshold = 2.5;
/** What weighs so much to the reader worries by itself: words masked or spelled apart, which the encoder doesn't know. */
const sureOfItself = 3;

/** Windows remembered between two looks, as whoever writes changes one of them at a time: a digest and a number each. */
const remembered = 20_000;
const digest = (text: string) => createHash("sha256").update(text).digest("base64");

export type Weighed = {
  /** What it weighs against the threshold, longer texts less than shorter ones. */
  readonly weight: number;
  readonly kind: Kind;
};

export type Listening = {
  /** What a text weighs to encoder and reader; undefined where nothing of it is English, or the encoder doesn't answer. */
  readonly weigh: (markdown: string) => Promise<Weighed | undefined>;
  /** Whether a text signals self-harm or danger, as `careSignal` promises it, heard by all of them. Never fails: reader and floor always answer. */
  readonly hears: (markdown: string) => Promise<CareSignal | undefined>;
};

/** `patienceMs`: for the encoder, after which the floor decides. */
export function createListening({
  encoder,
  patienceMs,
  readers = listeningReaders(),
}: {
  readonly encoder: Pick<Encoder, "weigh">;
  readonly patienceMs: number;
  readonly readers?: Readers;
}): Listening {
  const heard = new LRUCache<string, number>({ max: remembered });

  async function encoded(windows: readonly string[]): Promise<readonly number[] | undefined> {
    const keys = windows.map(digest);
    const missing = windows.filter((_, index) => !heard.has(keys[index] ?? ""));
    const weights = await encoder.weigh(missing, patienceMs);
    if (weights === undefined) return undefined;
    for (const [index, window] of missing.entries()) heard.set(digest(window), weights[index] ?? 0);
    return keys.map((key) => heard.get(key) ?? 0);
  }

  async function weigh(markdown: string): Promise<Weighed | undefined> {
    const windows = await inTurns(englishWindows(newest(markdown)), (text) => ({
      text,
      read: weighedAlone(text, readers.listening),
    }));
    if (windows.length === 0) return undefined;
    const read = [...windows].sort((a, b) => b.read.weight - a.read.weight).slice(0, mostWindows);
    const weights = await encoded(read.map(({ text }) => text));
    if (weights === undefined) return undefined;
    const weighed = read.map((window, index) => ({
      weight:
        together((weights[index] ?? 0) * shareOf(window.text), window.read.weight, readers.listening) - moreFor(windows.length),
      kind: window.read.kind,
    }));
    return weighed.reduce((most, one) => (one.weight > most.weight ? one : most));
  }

  return {
    weigh,
    async hears(markdown) {
      const weighed = await weigh(markdown);
      if (weighed !== undefined && weighed.weight >= threshold) return { kind: weighed.kind };
      // Of a book the end is read, where whoever writes is; all of it is heard by the floor.
      const isRead = weighed !== undefined && markdown.length <= longestLookedAt;
      const sentences = sentencesWithLanguage(markdown);
      const kind =
        heardIn(
          sentences.filter(({ isEnglish, isUntold }) => isUntold || (isEnglish && !isRead)),
          model(),
        ) ??
        heardIn(
          sentences.filter(({ isOther }) => isOther),
          readers.elsewhere,
        );
      return kind && { kind };
    },
  };
}

function heardIn(sentences: readonly Sentence[], by: Model): Kind | undefined {
  return sentences.length === 0 ? undefined : toTheEnd(judged(sentences.map(({ text }) => text).join("\n"), by));
}

/** What of a text the encoder reads. */
const newest = (markdown: string) => markdown.slice(-longestLookedAt).toWellFormed();

/** Does it for each, and lets others in between. */
async function inTurns<One, Done>(all: readonly One[], work: (one: One) => Done): Promise<readonly Done[]> {
  const done: Done[] = [];
  let until = performance.now() + turnMs;
  for (const one of all) {
    if (performance.now() > until) {
      await new Promise((resolve) => setImmediate(resolve));
      until = performance.now() + turnMs;
    }
    done.push(work(one));
  }
  return done;
}

const shareOf = (text: string) => Math.min(1, countWords(text) / enoughWords);

/** Both added, unless the reader is sure of itself. */
function together(encoder: number, words: number, { threshold: readers }: Model): number {
  const sum = encoder + words;
  return words >= readers + sureOfItself ? Math.max(sum, threshold + words) : sum;
}

type Sentence = {
  readonly text: string;
  /** By itself or, where it doesn't tell, as the text around it; where that doesn't tell either, it may be. */
  readonly isEnglish: boolean;
  /** It is in another language, or may be: a name with a foreign letter can stand in an English sentence. */
  readonly isOther: boolean;
  /** Nothing tells its language, neither in it nor around it. */
  readonly isUntold: boolean;
};

/** Letters of which English has none but in names. */
const foreignLetter = /[^\p{ASCII}\P{L}]/u;

/** Sentences of a bounded length. */
function sentencesWithLanguage(markdown: string): readonly Sentence[] {
  const around = languageTold(markdown);
  return sentencesOf(markdown)
    .flatMap((sentence) => sentence.match(pieces) ?? [])
    .map((text) => {
      const isForeign = foreignLetter.test(text);
      const told = languageTold(text) ?? (around === "en" && isForeign ? undefined : around);
      return {
        text: text.trim(),
        isEnglish: told === "en" || (told === undefined && (around === "en" || languageOf(text) === "en")),
        isOther: told !== "en",
        isUntold: told === undefined && !isForeign,
      };
    });
}

function englishWindows(markdown: string): readonly string[] {
  const sentences = sentencesWithLanguage(markdown).filter(({ isEnglish }) => isEnglish);
  const from =
    sentences.length <= readWhole ? [0] : sentences.map((_, index) => index).filter((index) => index % windowStep === 0);
  const length = sentences.length <= readWhole ? readWhole : windowLength;
  return sentences.length === 0
    ? []
    : from
        .filter((start) => start === 0 || start + windowLength - windowStep < sentences.length)
        .map((start) =>
          sentences
            .slice(start, start + length)
            .map(({ text }) => text)
            .join(" "),
        );
}
