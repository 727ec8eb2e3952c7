import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { errorFields, log } from "@/lib/observability/log";
import { piecesOf, readVocabulary, type Vocabulary } from "./word-pieces";

/** What a text is read for: signs of harm or danger, or what it means. Each has an upper half of its own over the same trunk. */
type Purpose = "care" | "meaning";

/** Where the parts of the encoder lie; every program of ours runs in the checkout's root. */
export function encoderFiles(root = process.cwd()): {
  readonly program: string;
  readonly models: Readonly<Record<"trunk" | Purpose, string>>;
  readonly vocabulary: string;
} {
  const folder = join(root, "lib", "encoder");
  const model = (name: string) => join(folder, `${name}.onnx`);
  return {
    program: join(folder, "reading.mjs"),
    models: { trunk: model("trunk"), care: model("care"), meaning: model("meaning") },
    vocabulary: join(folder, "vocabulary.txt"),
  };
}

export type Encoder = {
  /**
   * How strongly each text speaks of harm or danger, from about −8 to 8: the logarithm of how much likelier that is than something
   * harmless. In English; of other languages it knows little. Undefined when it can't be told in time, or not at all.
   */
  readonly weigh: (texts: readonly string[], patienceMs: number) => Promise<readonly number[] | undefined>;
  /**
   * A vector of length 1 for each text, of `meaningDimensions` numbers: those of two texts are the more alike the more alike the
   * texts are in what they mean. In English, and of about the first 90 words. Undefined when they can't be told in time, or not
   * at all; whoever has many texts hands them over in small portions, so that others come between.
   */
  readonly vectors: (texts: readonly string[], patienceMs: number) => Promise<readonly Float32Array[] | undefined>;
};

export const meaningDimensions = 384;

/** Pieces of a text that are read; about 90 words. What comes after isn't looked at. */
const mostPieces = 128;
/** Texts read at once, of pages for care and of passages for meaning: more make the first wait longer than they save. */
const together: Readonly<Record<Purpose, number>> = { care: 8, meaning: 2 };
/** Texts that may wait for the thread; where there are more, whoever asks is better served without it. */
const mostWaiting = 400;
/** A row takes a second at most; a thread that hasn't answered in this time won't. */
const stuckMs = 60_000;
/** After a failure nobody waits for another try so soon. */
const afterFailureMs = 60_000;
/** A thread that nobody asked anything for so long is ended: it holds 300 to 400 MB. */
const restMs = 5 * 60_000;

// Asked for by name when it is needed: a bundler that sees a thread begun by a path takes everything of the project for its program.
const threads = () => process.getBuiltinModule("node:worker_threads");

type Answered = { readonly id: number; readonly said: Float32Array | null };
type Reading = { readonly thread: Worker; readonly waiting: Map<number, (said: Float32Array | null) => void> };

export function createEncoder(files = encoderFiles()): Encoder {
  let vocabulary: Vocabulary | undefined;
  let reading: Reading | undefined;
  let rest: NodeJS.Timeout | undefined;
  let failedAt = -afterFailureMs;
  let asked = 0;
  let waitingTexts = 0;

  function end(it: Reading) {
    if (reading === it) reading = undefined;
    for (const answer of it.waiting.values()) answer(null);
    it.waiting.clear();
    void it.thread.terminate();
  }

  function failed(error: unknown) {
    failedAt = performance.now();
    log("error", "encoder.failed", errorFields(error));
  }

  function begun(): Reading {
    if (reading !== undefined) return reading;
    const thread = new (threads().Worker)(files.program, {
      workerData: { models: files.models },
      env: {},
      stdout: true,
      stderr: true,
    });
    // Nobody stays up for it: a program that has nothing else to do ends.
    thread.unref();
    const it: Reading = { thread, waiting: new Map() };
    thread.on("message", ({ id, said }: Answered) => {
      it.waiting.get(id)?.(said);
      it.waiting.delete(id);
    });
    thread.on("error", (error) => {
      failed(error);
      end(it);
    });
    thread.on("exit", () => end(it));
    reading = it;
    return it;
  }

  async function some(
    purpose: Purpose,
    texts: readonly (readonly number[])[],
    signal: AbortSignal,
  ): Promise<Float32Array | null> {
    const it = begun();
    const id = (asked += 1);
    const stuck = setTimeout(() => end(it), stuckMs);
    stuck.unref();
    return await new Promise((resolve) => {
      const giveUp = () => resolve(null);
      signal.addEventListener("abort", giveUp, { once: true });
      it.waiting.set(id, (said) => {
        clearTimeout(stuck);
        signal.removeEventListener("abort", giveUp);
        resolve(said);
      });
      it.thread.postMessage({ id, purpose, texts });
    });
  }

  function restLater() {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (reading !== undefined && reading.waiting.size === 0) end(reading);
    }, restMs);
    rest.unref();
  }

  /** What is said of each text, `width` numbers of it, taken over by `each`. */
  async function read<One>(
    purpose: Purpose,
    texts: readonly string[],
    patienceMs: number,
    { width, each }: { readonly width: number; readonly each: (numbers: Float32Array) => One },
  ): Promise<readonly One[] | undefined> {
    if (texts.length === 0) return [];
    if (waitingTexts + texts.length > mostWaiting || performance.now() - failedAt < afterFailureMs) return undefined;
    waitingTexts += texts.length;
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), patienceMs);
    try {
      vocabulary ??= readVocabulary(readFileSync(files.vocabulary, "utf8"));
      const known = vocabulary;
      const pieces = texts.map((text) => piecesOf(text, known, mostPieces));
      const answers = Array.from<One>({ length: texts.length });
      // Of one length together: the others of a row would be read as long as its longest.
      const order = [...pieces.keys()].sort((a, b) => (pieces[a]?.length ?? 0) - (pieces[b]?.length ?? 0));
      for (let from = 0; from < order.length; from += together[purpose]) {
        const row = order.slice(from, from + together[purpose]);
        const texts = row.map((index) => pieces[index] ?? []);
        const said = await some(purpose, texts, over.signal);
        if (said === null || over.signal.aborted) return undefined;
        for (const [place, index] of row.entries()) answers[index] = each(said.slice(place * width, (place + 1) * width));
      }
      return answers;
    } catch (error) {
      failed(error);
      return undefined;
    } finally {
      clearTimeout(timer);
      waitingTexts -= texts.length;
      restLater();
    }
  }

  return {
    weigh: (texts, patienceMs) => read("care", texts, patienceMs, { width: kinds, each: weightOf }),
    vectors: (texts, patienceMs) => read("meaning", texts, patienceMs, { width: meaningDimensions, each: (vector) => vector }),
  };
}

/** Harmless, between the lines, plain. */
const kinds = 3;
/** So much stronger than what is said plainly has to be what is only hinted at. */
const hintsCost = 1;

/** How much likelier than something harmless it is that a text says it plainly or between the lines. */
function weightOf([harmless = 0, hinted = 0, plain = 0]: Float32Array): number {
  const [less, more] = [hinted - hintsCost, plain].sort((a, b) => a - b) as [number, number];
  return more + Math.log1p(Math.exp(less - more)) - harmless;
}
