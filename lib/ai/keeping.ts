import type { Viewer } from "@/lib/auth/viewer";
import { acceptedOf } from "./accepted";
import { answerSchema } from "./answer-schema";
import type { Crossing, Gate } from "./gate";
import type { Kept, KeptAnswers } from "./kept-answers";
import type { Ledger } from "./ledger";
import type { Feature, Task } from "./port";

/** How an answer may be kept. */
export type Keep<Answer> = {
  /** For this person, a day; or, where nothing of theirs is in the material, for everybody, a month. */
  readonly for: "person" | "everybody";
  /** What makes two askings the same; the whole material where it isn't said. */
  readonly same?: Readonly<Record<string, unknown>>;
  /** Answers that must be asked for each time, such as a sign of danger. */
  readonly unless?: (answer: Answer) => boolean;
  /** How the answer lies here, where that isn't the provider's own text: without what was not good enough, say. */
  readonly as?: {
    readonly write: (answer: Answer) => string;
    /** The answer that lies here, judged anew; undefined when it doesn't hold for this asking. */
    readonly read: (text: string) => Answer | undefined;
  };
};

/** What is asked for again in the same words wants the same answer; a conversation and a vector don't. */
const keptFeatures: ReadonlySet<Feature> = new Set(["hint", "reflect", "prompts", "ask", "look_back"]);

type Asking<Raw, Answer> = { readonly task: Task<Raw, Answer>; readonly keep?: Keep<Answer> };

/** Answers that were given before. They pass the gate like a call, but for the budget: nothing is sent. */
export function createKeeping(deps: { readonly gate: Gate; readonly ledger: Ledger; readonly answers: KeptAnswers }) {
  const { gate, ledger, answers } = deps;

  function keptOf<Raw, Answer>(crossing: Crossing, { task, keep }: Asking<Raw, Answer>): Kept {
    const { feature, provider, model, entries, material } = crossing;
    // With the instructions and the shape of the answer: another version of the task is another question. With the entries: an
    // answer goes with the one whose words it was made from.
    const asked = [task.instructions, answerSchema(task.schema), [...new Set(entries)].sort(), keep?.same ?? material.data];
    return { for: keep?.for ?? "person", feature, provider, model, asked, entries };
  }

  return {
    /** The answer of this provider that still holds, with its text; written down as a use of it. */
    async find<Raw, Answer>(
      viewer: Viewer,
      crossing: Crossing,
      asking: Asking<Raw, Answer>,
    ): Promise<{ readonly text: string; readonly value: Answer } | undefined> {
      if (!keptFeatures.has(crossing.feature)) return undefined;
      if ((await gate.keptOut(viewer, crossing)) !== undefined) return undefined;
      const started = performance.now();
      const text = await answers.find(viewer, keptOf(crossing, asking));
      if (text === undefined) return undefined;
      const { schema, accept } = asking.task;
      const value = asking.keep?.as === undefined ? acceptedOf(text, schema, accept) : asking.keep.as.read(text);
      if (value === undefined) return undefined;
      await ledger.noteKept(viewer, crossing, Math.round(performance.now() - started));
      return { text, value };
    },

    /** Keeps an answer that was just accepted, where its kind may be kept. */
    async keep<Raw, Answer>(
      viewer: Viewer,
      crossing: Crossing,
      asking: Asking<Raw, Answer>,
      { text, value }: { readonly text: string; readonly value: Answer },
    ): Promise<void> {
      if (!keptFeatures.has(crossing.feature) || asking.keep?.unless?.(value) === true) return;
      await answers.keep(viewer, keptOf(crossing, asking), asking.keep?.as?.write(value) ?? text);
    },
  };
}
