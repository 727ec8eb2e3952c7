import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { errorFields, log } from "@/lib/observability/log";
import { piecesOf, readVocabulary, type Vocabulary } from "./word-pieces";

/** The model's name. Its card lies beside it. */
const encoderName = "pauz-care-1";

/** Where the parts of the encoder lie; every program of ours runs in the checkout's root. */
export function encoderFiles(root = process.cwd()): {
  readonly program: string;
  readonly model: string;
  readonly vocabulary: string;
} {
  const folder = join(root, "lib", "care", "encoder");
  return {
    program: join(folder, "reading.mjs"),
    model: join(folder, `${encoderName}.onnx`),
    vocabulary: join(folder, `${encoderName}-vocabulary.txt`),
  };
}

export type Encoder = {
  /**
   * How strongly each text speaks of harm or danger, from about −8 to 8: the logarithm of how much likelier that is than something
   * harmless. In English; of other languages it knows little. Undefined when it can't be told in time, or not at all.
   */
  readonly weigh: (texts: readonly string[], patienceMs: number) => Promise<readonly number[] | undefined>;
};

/** Pieces of a text that are read; about 90 words. What comes after isn't looked at. */
const mostPieces = 128;
/** Texts read at once: more make the first wait longer than they save. */
const together = 8;
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

type Answered = { readonly id: number; readonly weights: Float32Array | null };
type Reading = { readonly thread: Worker; readonly waiting: Map<number, (weights: Float32Array | null) => void> };

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
    log("error", "care.encoder_failed", errorFields(error));
  }

  function begun(): Reading {
    if (reading !== undefined) return reading;
    const thread = new (threads().Worker)(files.program, {
      workerData: { model: files.model },
      env: {},
      stdout: true,
      stderr: true,
    });
    // Nobody stays up for it: a program that has nothing else to do ends.
    thread.unref();
    const it: Reading = { thread, waiting: new Map() };
    thread.on("message", ({ id, weights }: Answered) => {
      it.waiting.get(id)?.(weights);
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

  async function some(texts: readonly (readonly number[])[], signal: AbortSignal): Promise<Float32Array | null> {
    const it = begun();
    const id = (asked += 1);
    const stuck = setTimeout(() => end(it), stuckMs);
    stuck.unref();
    return await new Promise((resolve) => {
      signal.addEventListener("abort", () => resolve(null), { once: true });
      it.waiting.set(id, (weights) => {
        clearTimeout(stuck);
        resolve(weights);
      });
      it.thread.postMessage({ id, texts });
    });
  }

  function restLater() {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (reading !== undefined && reading.waiting.size === 0) end(reading);
    }, restMs);
    rest.unref();
  }

  return {
    async weigh(texts, patienceMs) {
      if (texts.length === 0) return [];
      if (waitingTexts + texts.length > mostWaiting || performance.now() - failedAt < afterFailureMs) return undefined;
      waitingTexts += texts.length;
      const over = new AbortController();
      const timer = setTimeout(() => over.abort(), patienceMs);
      try {
        vocabulary ??= readVocabulary(readFileSync(files.vocabulary, "utf8"));
        const known = vocabulary;
        const pieces = texts.map((text) => piecesOf(text, known, mostPieces));
        const weights = Array.from<number>({ length: texts.length });
        // Of one length together: the others of a row would be read as long as its longest.
        const order = [...pieces.keys()].sort((a, b) => (pieces[a]?.length ?? 0) - (pieces[b]?.length ?? 0));
        for (let from = 0; from < order.length; from += together) {
          const row = order.slice(from, from + together);
          const found = await some(
            row.map((index) => pieces[index] ?? []),
            over.signal,
          );
          if (found === null || over.signal.aborted) return undefined;
          for (const [place, index] of row.entries()) weights[index] = weightOf(found, place);
        }
        return weights;
      } catch (error) {
        failed(error);
        return undefined;
      } finally {
        clearTimeout(timer);
        waitingTexts -= texts.length;
        restLater();
      }
    },
  };
}

/** So much stronger than what is said plainly has to be what is only hinted at. */
const hintsCost = 1;

/** How much likelier than something harmless it is that a text says it plainly or between the lines. */
function weightOf(found: Float32Array, row: number): number {
  const [harmless = 0, hinted = 0, plain = 0] = found.subarray(3 * row, 3 * row + 3);
  const [less, more] = [hinted - hintsCost, plain].sort((a, b) => a - b) as [number, number];
  return more + Math.log1p(Math.exp(less - more)) - harmless;
}
