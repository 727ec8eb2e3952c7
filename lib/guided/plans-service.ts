import type { Ai, Inquiry } from "@/lib/ai/chain";
import type { Keep } from "@/lib/ai/keeping";
import type { Material, Task } from "@/lib/ai/port";
import type { Viewer } from "@/lib/auth/viewer";
import type { Listening } from "@/lib/care/listening";
import { careSignal } from "@/lib/care/view";
import type { Clock } from "@/lib/clock/clock";
import { askOnDevice } from "@/lib/hints/on-device";
import { type EntryId, newId, type TemplateId } from "@/lib/ids/ids";
import type { EntryList, EntryView, ListRequest } from "@/lib/journal/view";
import { moodFacts, type Quadrant } from "@/lib/mood/view";
import { err, ok, type Result } from "@/lib/result/result";
import { countWords } from "@/lib/text/prose";
import { followUpMaterial, followUpTask, type PromptsAnswer, promptsMaterial, promptsTask } from "./asking-task";
import { categories, type CategoryId } from "./categories";
import { categoryMaterial, categoryTask, colouredFor, keptCategory } from "./category-task";
import { categoryDocument, ownTopicDocument, techniqueDocument, templateDocument, writtenDocument } from "./compose";
import type { ContextReader } from "./plans-context";
import type { PlanStore } from "./plans-store";
import { techniqueById } from "./techniques/all";
import type { TechniqueId } from "./techniques/technique";
import type { TemplateService } from "./template-service";
import { cleanTopic, maxTopicLength, type Topic } from "./topic";
import type { AskedBy, GuidedDocument } from "./view";

/** What a person wants to write about. */
export type GuidedChoice =
  | { readonly kind: "category"; readonly id: CategoryId }
  | { readonly kind: "own"; readonly topic: string }
  | { readonly kind: "technique"; readonly id: TechniqueId }
  | { readonly kind: "template"; readonly id: TemplateId };

export type TopicFault = "topic_empty" | "topic_too_long";
export type ChoiceFault = TopicFault | "care_first" | "not_found" | "unreadable";
export type FollowUpFault = "not_found" | "unreadable" | "empty_text" | "care_first" | "no_suggestion" | "ai_unavailable";

/** A question from the writer's own words, and who asked it. */
export type FollowUp = { readonly text: string; readonly provider: AskedBy };

/** Words below which there is nothing to ask about. */
const enoughWords = 4;
/** Sets of questions that come in turn; then the first comes again. */
const setsInTurn = 3;
/** Journals looked through for how often a topic was written about. */
const counted = 100;

type Reading = {
  read(viewer: Viewer, id: EntryId): Promise<Result<EntryView, "not_found" | "unreadable">>;
  list(viewer: Viewer, request: ListRequest): Promise<Result<EntryList, "bad_cursor">>;
};

/** Why a text is no topic. */
function topicFault(raw: string): TopicFault {
  return [...raw.trim()].length > maxTopicLength ? "topic_too_long" : "topic_empty";
}

/** Everything that asks: the questions of a guided journal before it begins, and one that follows from an answer. */
export function createPlanService(deps: {
  readonly store: PlanStore;
  readonly templates: Pick<TemplateService, "template">;
  readonly journal: Reading;
  readonly contextOf: ContextReader;
  /** What PAUZ remembers that has to do with a topic of the person's own, and may go out with it; nothing while they don't let it. */
  readonly remembered: (viewer: Viewer, topic: Topic) => Promise<readonly string[]>;
  readonly ai: Ai;
  readonly clock: Clock;
  /** Hears what signals harm or danger. */
  readonly hears: Listening["hears"];
}) {
  const { store, journal, ai, clock, hears } = deps;

  /** Another number each time somebody comes back to a topic, so that its sets of questions come in turn. */
  async function seedFor(viewer: Viewer, topic: string): Promise<number> {
    const [written, waiting] = await Promise.all([
      journal.list(viewer, { kind: "guided", limit: counted }),
      store.waiting(viewer.userId),
    ]);
    const before = written.ok ? written.value.entries.filter(({ heading }) => heading === topic).length : 0;
    return before + waiting;
  }

  /** The questions of a provider the person let in, else `fallback`; a provider that won't speak of a topic stops nobody. */
  async function asked<Raw>(
    viewer: Viewer,
    { topic, task, fallback, material, entries = [], remembered, felt, keep, signal }: Asked<Raw>,
  ): Promise<Result<GuidedDocument, "care_first">> {
    const here = { kind: "set", language: fallback.language, prompts: fallback.prompts } as const;
    const outcome = await ai.run(viewer, {
      entries,
      ...(remembered !== undefined && { remembered }),
      material,
      task,
      // A sign of danger is looked for each time.
      keep: { ...keep, unless: ({ kind }) => kind === "care" },
      onDevice: (): PromptsAnswer => here,
      onDeviceModel: "pauz-questions-1",
      signal,
    });
    if (outcome.kind !== "answer") return ok(fallback);
    if (outcome.provider === "on-device") {
      return ok(outcome.insteadOf === null ? fallback : { ...fallback, insteadOf: outcome.insteadOf });
    }
    if (outcome.value.kind === "care") return err("care_first");
    const { language } = outcome.value;
    const prompts = colouredFor(outcome.value, felt);
    const document = writtenDocument(topic, fallback.source, { provider: outcome.provider, language, prompts });
    return ok(outcome.insteadOf === null ? document : { ...document, insteadOf: outcome.insteadOf });
  }

  async function ofCategory(viewer: Viewer, id: CategoryId, signal: Signal): Promise<Result<GuidedDocument, ChoiceFault>> {
    const category = categories.find((one) => one.id === id);
    if (category === undefined) return err("not_found");
    const seed = await seedFor(viewer, category.name);
    // The feeling stays here: everybody's questions come with one for each way of feeling.
    const [newest] = (await deps.contextOf(viewer)).moods;
    const task = categoryTask(category);
    return asked(viewer, {
      topic: category.name,
      task,
      fallback: categoryDocument(category, seed),
      material: categoryMaterial(category, (seed % setsInTurn) + 1),
      felt: newest === undefined ? undefined : moodFacts(newest).quadrant,
      keep: { for: "everybody", as: keptCategory(task) },
      signal,
    });
  }

  async function ofTopic(viewer: Viewer, topic: Topic, signal: Signal): Promise<Result<GuidedDocument, ChoiceFault>> {
    // A topic is named, not told: what reads sentences of a page knows little of three words.
    if (careSignal(topic) !== undefined) return err("care_first");
    const seed = await seedFor(viewer, topic);
    const [context, remembered] = await Promise.all([deps.contextOf(viewer), deps.remembered(viewer, topic)]);
    const material = promptsMaterial(topic, context, remembered);
    return asked(viewer, {
      topic,
      task: promptsTask(topic, [...context.topics, ...remembered]),
      fallback: ownTopicDocument(topic, seed),
      material,
      entries: context.entries,
      remembered: remembered.length,
      keep: { for: "person", same: { ...material.data, set: seed % setsInTurn } },
      signal,
    });
  }

  async function composed(viewer: Viewer, choice: GuidedChoice, signal: Signal): Promise<Result<GuidedDocument, ChoiceFault>> {
    switch (choice.kind) {
      case "category":
        return ofCategory(viewer, choice.id, signal);
      case "own": {
        const topic = cleanTopic(choice.topic);
        return topic === undefined ? err(topicFault(choice.topic)) : ofTopic(viewer, topic, signal);
      }
      case "technique": {
        const technique = techniqueById(choice.id);
        return technique === undefined ? err("not_found") : ok(techniqueDocument(technique));
      }
      case "template": {
        const template = await deps.templates.template(viewer, choice.id);
        return template.ok ? ok(templateDocument(choice.id, template.value.name, template.value.prompts)) : template;
      }
    }
  }

  return {
    /**
     * Composes the questions and keeps them; the id is that of the journal they become with the first answer. Codes:
     * `topic_empty`, `topic_too_long` (over 200 characters), `care_first` (the topic is a sign of danger: nothing was asked,
     * sent or kept), `not_found` (no such category, technique or template), `unreadable` (the template doesn't open).
     * A store of prompts that fails throws `BucketUnavailable`: nothing has begun then.
     */
    async begin(
      viewer: Viewer,
      choice: GuidedChoice,
      signal?: AbortSignal,
    ): Promise<Result<{ readonly id: EntryId }, ChoiceFault>> {
      const document = await composed(viewer, choice, signal);
      if (!document.ok) return document;
      const id = newId<EntryId>();
      await store.add(viewer.userId, id, document.value, clock.now());
      return ok({ id });
    },

    /** Nine questions about any topic, kept nowhere. The name of a category asks for that category. Codes as for `begin`. */
    async questions(viewer: Viewer, topic: string, signal?: AbortSignal): Promise<Result<GuidedDocument, ChoiceFault>> {
      const category = categories.find(({ name }) => name.toLowerCase() === topic.trim().toLowerCase());
      return composed(viewer, category === undefined ? { kind: "own", topic } : { kind: "category", id: category.id }, signal);
    },

    /** The questions that wait under this id; undefined when there are none, they are somebody else's, or the journal has begun. */
    async planned(viewer: Viewer, id: EntryId): Promise<GuidedDocument | undefined> {
      return store.find(viewer.userId, id);
    },

    /**
     * One question that follows from what was just answered in this journal; `earlier` are those asked before. Saves nothing.
     * Codes: `not_found`, `unreadable`, `empty_text`, `no_suggestion` (too little to ask about, or nothing worth asking),
     * `care_first` (the answer, or another of this journal's, is a sign of danger: nothing is asked and nothing is sent),
     * `ai_unavailable`.
     */
    async followUp(
      viewer: Viewer,
      id: EntryId,
      about: { readonly promptText: string; readonly response: string; readonly earlier: readonly string[] },
      watching: Pick<Inquiry<unknown, unknown>, "signal"> = {},
    ): Promise<Result<FollowUp, FollowUpFault>> {
      const written = await journal.read(viewer, id);
      if (!written.ok && written.error !== "not_found") return written;
      const begun = written.ok && written.value.kind === "guided" ? written.value : undefined;
      if (begun === undefined && !(await store.has(viewer.userId, id))) return err("not_found");
      const { promptText, response, earlier } = about;
      if (response.trim() === "") return err("empty_text");
      const all = [begun?.title ?? "", begun?.body ?? "", response];
      if ((await hears(all.join("\n\n"))) !== undefined) return err("care_first");
      if (countWords(response) < enoughWords) return err("no_suggestion");
      const asked = [promptText, ...earlier];
      const outcome = await ai.run(viewer, {
        entries: [id],
        material: followUpMaterial(promptText, response, asked),
        task: followUpTask(response, asked),
        onDevice: () => here(response, earlier),
        onDeviceModel: "pauz-questions-1",
        signal: watching.signal,
      });
      if (outcome.kind === "unavailable") return err("ai_unavailable");
      if (outcome.kind === "nothing") return err("no_suggestion");
      return outcome.value.kind === "care" ? err("care_first") : ok({ text: outcome.value.text, provider: outcome.provider });
    },
  };
}

type Signal = AbortSignal | undefined;

type Asked<Raw> = {
  readonly topic: string;
  readonly task: Task<Raw, PromptsAnswer>;
  readonly fallback: GuidedDocument;
  readonly material: Material;
  /** Those whose topics are in the material. */
  readonly entries?: readonly EntryId[];
  /** How many remembered things are in the material. */
  readonly remembered?: number;
  /** How the person lately felt, for questions that have one for that. */
  readonly felt?: Quadrant | undefined;
  readonly keep: Pick<Keep<PromptsAnswer>, "for" | "same" | "as">;
  readonly signal: Signal;
};

function here(response: string, earlier: readonly string[]): { readonly kind: "question"; readonly text: string } | undefined {
  const text = askOnDevice(response, earlier);
  return text === undefined ? undefined : { kind: "question", text };
}
