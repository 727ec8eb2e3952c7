import { join } from "node:path";
import type { Sound } from "./sound";
import type { Container } from "./view";

/** How long the thread may think without asking for anything. An hour's webm takes it a tenth of a second. */
const patienceMs = 10_000;
/** How many times it may read a file in all: one that goes round in circles asks for more and more. */
const mostRead = 20;
/** Bytes it may ask for at once. */
const mostAsked = 2 * 1024 * 1024;

// Asked for by name when it is needed: a bundler that sees a thread begun by a path takes everything of the project for its program.
const threads = () => process.getBuiltinModule("node:worker_threads");

/** Threads at work at once; each takes some 15 MB, and a processor while it reads. Others wait their turn. */
const mostThreads = 2;
const turns = { taken: 0, waiting: [] as (() => void)[] };

/** Does it when it is its turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (turns.taken >= mostThreads) await new Promise<void>((resolve) => turns.waiting.push(resolve));
  else turns.taken += 1;
  try {
    return await work();
  } finally {
    // Handed on, so that nobody who comes now goes before one who waits.
    const next = turns.waiting.shift();
    if (next === undefined) turns.taken -= 1;
    else next();
  }
}

/** What the thread found: how long it is, or how loud along its time. */
type Found = { readonly milliseconds: number | null; readonly unfinished?: boolean; readonly peaks?: readonly number[] };
type Word = { readonly id: number; readonly start: number; readonly end: number } | Found;
type By = { readonly program: string | URL; readonly patienceMs: number };

/** The program of the thread, which no bundler has to know. */
const program = (root: string) => join(root, "lib", "voice", "measuring.mjs");

/** As it is run here. */
const ours = (): By => ({ program: program(process.cwd()), patienceMs });

/**
 * How long a sound truly is, in milliseconds: from the first of what can be played to the last, whatever its headers claim and
 * however it was cut off. Undefined when nothing of it can be played, or the reader can't get through it in time; "unfinished"
 * when the table is missing that it would be played by, which is written last. It is read by a
 * thread that has little memory and is ended when it doesn't come back. A fault of reading (the store is away, a part doesn't
 * open) is thrown as it is.
 */
export async function measure(sound: Sound, container: Container, by = ours()): Promise<number | "unfinished" | undefined> {
  const found = await inTurn(() => lookedAt(sound, { container, task: "length" }, by));
  return found?.unfinished === true ? "unfinished" : (found?.milliseconds ?? undefined);
}

/**
 * How loud a sound is along its time, 0 to 255, read by the same thread; empty where only a player could tell: of all kinds of
 * sound, this machine can look into those that aren't packed.
 */
export async function loudness(sound: Sound, container: Container, by = ours()): Promise<readonly number[]> {
  if (container !== "wav") return [];
  const found = await inTurn(() => lookedAt(sound, { container, task: "loudness" }, by));
  return found?.peaks ?? [];
}

async function lookedAt(
  sound: Sound,
  asked: { readonly container: Container; readonly task: "length" | "loudness" },
  by: By,
): Promise<Found | undefined> {
  const { Worker } = threads();
  const thread = new Worker(by.program, {
    workerData: { size: sound.size, ...asked },
    // Young and small: what it has read is thrown away soon, and not only once there is much of it.
    resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 4 },
    env: {},
    // What a library of theirs says on its way is not for our log.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Found | undefined>((resolve, reject) => {
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => resolve(undefined), by.patienceMs);
      };
      let read = 0;
      const answer = async (word: Word) => {
        if ("milliseconds" in word) return resolve(word);
        // The store has its own time limits: the thread isn't to blame while it waits for us.
        clearTimeout(timer);
        const { id, start, end } = word;
        read += end - start;
        if (end - start > mostAsked || read > mostRead * sound.size + mostAsked) return resolve(undefined);
        // A copy of its own: a view would take the whole part along.
        const bytes = new Uint8Array(await sound.read(start, end));
        thread.postMessage({ id, bytes }, [bytes.buffer]);
        wait();
      };
      thread.on("message", (word: Word) => void answer(word).catch(reject));
      // Out of memory, or a fault that its own program didn't catch: of this file, nothing can be told.
      thread.on("error", () => resolve(undefined));
      thread.on("exit", () => resolve(undefined));
      wait();
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
