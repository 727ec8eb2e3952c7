import type { Feature } from "@/lib/ai/port";
import { ask } from "@/lib/ask/wire";
import type { Viewer } from "@/lib/auth/viewer";
import type { LocalDate } from "@/lib/clock/local-date";
import { companions } from "@/lib/companions/wire";
import { guidedPlans } from "@/lib/guided/wire";
import { hints } from "@/lib/hints/wire";
import { type EntryId, type MessageId, newId } from "@/lib/ids/ids";
import { lookBacks } from "@/lib/insights/wire";
import { journal } from "@/lib/journal/wire";
import { vectorMaking } from "@/lib/meaning/wire";
import { memoryBuilder } from "@/lib/memory/jobs";
import { memory } from "@/lib/memory/wire";
import { mood } from "@/lib/mood/wire";
import { jobViewer } from "@/lib/queue/job-viewer";
import { voice } from "@/lib/voice/wire";
import { writeEntry } from "./ai-rig";
import { answered, writeGuided } from "./guided";
import { keepRecording, keepTranscript, recordedWords } from "./recordings";

/** Something a person wrote that an AI may be asked about, and the asking of it. */
export type Prepared = {
  /** The entries whose words go along. */
  readonly entries: readonly EntryId[];
  /** Asks as the page does; gives all that would be shown, and what is kept to be shown later. */
  ask(onText?: (delta: string) => void): Promise<unknown>;
};

/** One use of an AI, through the services as the app wires them. */
export type AiUse = {
  readonly switchedBy:
    "aiHints" | "aiMood" | "aiPrompts" | "aiAsk" | "aiMeaning" | "aiCompanions" | "aiMemory" | "aiTranscription";
  /** Sound goes, and only those who hear are asked. */
  readonly ofSound?: true;
  /** What the ledger calls the call it goes with. */
  readonly inLedger: Feature;
  /** The call is about something else as well: without these entries it goes out all the same, without their words. */
  readonly goesWithout: boolean;
  /** It is of all entries there are, as its switch says. */
  readonly ofAll?: true;
  /** Writes what it is about, with these words in it. To be called while nothing may leave yet. */
  prepare(viewer: Viewer, words: string): Promise<Prepared>;
};

async function begun(viewer: Viewer, words: string) {
  const conversation = await companions().begin(viewer, "reflection_buddy");
  if (!conversation.ok) throw new Error(conversation.error);
  const { id } = conversation.value;
  const said = await companions().send(viewer, id, { id: newId<MessageId>(), content: words });
  const saved = await companions().saveAsEntry(viewer, id);
  if (!said.ok || !saved.ok) throw new Error("the conversation did not begin");
  return { id, entryId: saved.value.entryId };
}

/** Has PAUZ remember that the person writes about work, in these words of theirs. */
async function remembered(viewer: Viewer, words: string): Promise<readonly EntryId[]> {
  const entries: EntryId[] = [];
  for (const day of ["2026-01-01", "2026-01-02", "2026-01-03"]) {
    const id = await writeEntry(viewer, "My boss moved the deadline, and there was a meeting at the office.");
    await journal().change(viewer, id, { localDate: day as LocalDate });
    entries.push(id);
  }
  await memoryBuilder().build(jobViewer(viewer.userId));
  const work = (await memory().list(viewer)).find(({ kind }) => kind === "theme");
  if (work === undefined || !(await memory().rewrite(viewer, work.id, words)).ok) throw new Error("nothing is remembered");
  return entries;
}

/** Every use there is, one for each feature: a feature without one doesn't compile. */
export const aiUses: Readonly<Record<Feature, AiUse>> = {
  hint: {
    switchedBy: "aiHints",
    inLedger: "hint",
    goesWithout: false,
    async prepare(viewer, words) {
      const id = await writeEntry(viewer, words);
      return {
        entries: [id],
        ask: async (onText) => [await hints().ask(viewer, id, words, { onText, another: true }), await hints().list(viewer, id)],
      };
    },
  },
  reflect: {
    switchedBy: "aiMood",
    inLedger: "reflect",
    goesWithout: false,
    async prepare(viewer, words) {
      const id = await writeEntry(viewer, words);
      return { entries: [id], ask: async () => [await mood().reflect(viewer, id), await mood().last(viewer, id)] };
    },
  },
  prompts: {
    switchedBy: "aiPrompts",
    inLedger: "prompts",
    goesWithout: true,
    async prepare(viewer, words) {
      // What somebody wrote about with questions lately goes along, by its name.
      const id = await writeGuided(viewer, answered(words.slice(0, 60), "It was cold."));
      return {
        entries: [id],
        async ask() {
          const set = await guidedPlans().begin(viewer, { kind: "own", topic: "December" });
          return [set, set.ok ? await guidedPlans().planned(viewer, set.value.id) : undefined];
        },
      };
    },
  },
  follow_up: {
    switchedBy: "aiPrompts",
    inLedger: "follow_up",
    goesWithout: false,
    async prepare(viewer, words) {
      const id = await writeGuided(viewer, answered("December", words));
      const about = { promptText: "What happened?", response: words, earlier: [] };
      return { entries: [id], ask: () => guidedPlans().followUp(viewer, id, about) };
    },
  },
  ask: {
    switchedBy: "aiAsk",
    inLedger: "ask",
    goesWithout: false,
    async prepare(viewer, words) {
      const id = await writeEntry(viewer, words);
      return { entries: [id], ask: (onText) => ask().answer(viewer, "What did I write about December?", { onText }) };
    },
  },
  embed: {
    switchedBy: "aiMeaning",
    inLedger: "embed",
    goesWithout: false,
    ofAll: true,
    async prepare(viewer, words) {
      // In the background, of every entry that has none, as often as the person's job runs.
      const entries = [await writeEntry(viewer, words)];
      return { entries, ask: () => vectorMaking().make(jobViewer(viewer.userId)) };
    },
  },
  look_back: {
    switchedBy: "aiAsk",
    inLedger: "look_back",
    goesWithout: false,
    async prepare(viewer, words) {
      const id = await writeEntry(viewer, words);
      return {
        entries: [id],
        ask: async () => [await lookBacks().write(viewer, "week"), await lookBacks().read(viewer, "week")],
      };
    },
  },
  companion: {
    switchedBy: "aiCompanions",
    inLedger: "companion",
    goesWithout: false,
    async prepare(viewer, words) {
      const { id, entryId } = await begun(viewer, words);
      return {
        entries: [entryId],
        async ask(onText) {
          const said = { id: newId<MessageId>(), content: "I was quiet for the rest of December." };
          return [await companions().send(viewer, id, said, { onText }), await companions().open(viewer, id)];
        },
      };
    },
  },
  context: {
    switchedBy: "aiMemory",
    inLedger: "hint",
    goesWithout: true,
    async prepare(viewer, words) {
      const entries = await remembered(viewer, words);
      const text = "The boss moved the deadline again, and the office was loud in December.";
      const id = await writeEntry(viewer, text);
      return {
        entries,
        ask: async (onText) => [await hints().ask(viewer, id, text, { onText, another: true }), await hints().list(viewer, id)],
      };
    },
  },
  transcribe: {
    switchedBy: "aiTranscription",
    inLedger: "transcribe",
    goesWithout: false,
    ofSound: true,
    async prepare(viewer, words) {
      const id = await writeEntry(viewer, "A day by the river.");
      const recording = await keepRecording(viewer, id, words);
      // By the job, as often as somebody asks for the words again.
      return { entries: [id], ask: () => recordedWords(viewer, id, recording) };
    },
  },
  tidy: {
    switchedBy: "aiTranscription",
    inLedger: "tidy",
    goesWithout: false,
    async prepare(viewer, words) {
      const id = await writeEntry(viewer, "A day by the river.");
      const recording = await keepTranscript(viewer, id, words);
      return { entries: [id], ask: () => voice().tidy(viewer, recording) };
    },
  },
};

/** The features, in the order in which they are told apart above. */
export const features = Object.keys(aiUses) as readonly Feature[]; // The record has exactly these.

/** Questions about one of the ten categories: the same for everybody, and kept for everybody. */
export const askAboutCategory = (viewer: Viewer): Promise<unknown> => guidedPlans().questions(viewer, "Mind");
