import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import type { Clock } from "@/lib/clock/clock";
import type { GardenService } from "@/lib/garden/service";
import type { EntryId } from "@/lib/ids/ids";
import type { EntryList, EntryPreview, ListRequest } from "@/lib/journal/view";
import type { Result } from "@/lib/result/result";
import { type AskingContext, noContext } from "./asking-task";
import { shortTopic, cleanTopic } from "./topic";

const day = 86_400_000;
const feelingDays = 14;
const topicDays = 60;
const mostMoods = 5;
const mostTopics = 3;

type Deps = {
  readonly garden: Pick<GardenService, "list">;
  readonly journal: {
    list(viewer: Viewer, request: ListRequest): Promise<Result<EntryList, "bad_cursor">>;
    read(viewer: Viewer, id: EntryId): Promise<Result<{ readonly title: string | null; readonly body: string }, unknown>>;
  };
  readonly settings: (viewer: Viewer) => Promise<{
    readonly ai: { readonly enabled: boolean; readonly consentAt: Date | null; readonly prompts: boolean };
  }>;
  readonly clock: Clock;
};

/** `entries`: those whose words are among the topics. */
export type ContextReader = (viewer: Viewer) => Promise<AskingContext & { readonly entries: readonly EntryId[] }>;

/**
 * What makes nine questions this person's: feelings they confirmed and topics they chose lately, a few words each. Empty
 * without consent. Nothing comes from an entry that is kept away from AI, in the trash, or not to be seen again, nor from one
 * whose words, wherever they stand in it, are a sign of danger.
 */
export function createContextReader({ garden, journal, settings, clock }: Deps): ContextReader {
  const since = (days: number) => new Date(clock.now().getTime() - days * day);

  async function sendable(viewer: Viewer, request: ListRequest): Promise<readonly EntryPreview[]> {
    const listed = await journal.list(viewer, { ...request, resurfacing: true });
    const open = listed.ok ? listed.value.entries.filter(({ aiExcluded }) => !aiExcluded) : [];
    const safe = await Promise.all(open.map(({ id }) => isLight(viewer, id)));
    return open.filter((_, at) => safe[at]);
  }

  /** The whole entry is looked at: a preview ends long before the words that matter may come. One that can't be read stays out. */
  async function isLight(viewer: Viewer, id: EntryId): Promise<boolean> {
    const entry = await journal.read(viewer, id);
    return entry.ok && careSignal(`${entry.value.title ?? ""}\n\n${entry.value.body}`) === undefined;
  }

  async function moods(viewer: Viewer): Promise<AskingContext["moods"]> {
    const flowers = await garden.list(viewer, { limit: 20 });
    const recent = flowers.ok ? flowers.value.flowers.filter(({ createdAt }) => createdAt >= since(feelingDays)) : [];
    const ids = recent.flatMap(({ entryId }) => entryId ?? []);
    const entries = new Set((ids.length === 0 ? [] : await sendable(viewer, { ids })).map(({ id }) => id));
    const found = recent.filter(({ entryId }) => entryId === null || entries.has(entryId)).map(({ mood }) => mood);
    return [...new Set(found)].slice(0, mostMoods);
  }

  /** Each topic once, with the newest entry about it. */
  async function topics(viewer: Viewer): Promise<ReadonlyMap<string, EntryId>> {
    const found = new Map<string, EntryId>();
    for (const { id, heading } of await sendable(viewer, { kind: "guided", from: since(topicDays), limit: 20 })) {
      const topic = cleanTopic(heading);
      if (topic !== undefined && !found.has(shortTopic(topic)) && found.size < mostTopics) found.set(shortTopic(topic), id);
    }
    return found;
  }

  return async (viewer) => {
    const { ai } = await settings(viewer);
    if (ai.consentAt === null || !ai.enabled || !ai.prompts) return { ...noContext, entries: [] };
    const [felt, written] = await Promise.all([moods(viewer), topics(viewer)]);
    return { moods: felt, topics: [...written.keys()], entries: [...written.values()] };
  };
}
