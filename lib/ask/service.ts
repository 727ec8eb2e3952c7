import type { Ai } from "@/lib/ai/chain";
import type { Viewer } from "@/lib/auth/viewer";
import type { Listening } from "@/lib/care/listening";
import { careSignal } from "@/lib/care/view";
import type { Clock } from "@/lib/clock/clock";
import { localDateOf } from "@/lib/clock/local-date";
import type { EntryId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import { sentencesOf, withoutQuoted } from "@/lib/text/prose";
import type { Calendar } from "./dates";
import type { Found, Retrieval } from "./retrieval";
import type { Passage } from "./support";
import { type AskMaterial, askMaterial, askTask, type CheckedSentence, factsOf } from "./task";
import type { AskSource, AskView } from "./view";
import { answeringByMeaning, helperOf, nearByMeaning, nearestByBoth } from "./by-meaning";
import { answering, type OpenedEntry, type Weighed } from "./weigh";

export type AskFailure = "care_first" | "ai_unavailable";
export type AskWatching = { readonly onText?: ((delta: string) => void) | undefined; readonly signal?: AbortSignal | undefined };

/** Entries whose words go along with a question, and characters of each: the sentences around what matched. */
const mostPassages = 10;
const passageLength = 1_500;
/** What a model may read is wider than what is shown by itself: it can tell better. */
const leastForModel = 0.3;
/** Entries shown in all where no sentence answers: those that speak of what was asked, and then what comes near. */
const mostShown = 5;

/** Sentences that stand, or the entries themselves. */
type Answer = readonly CheckedSentence[] | "entries";

export function createAskService(deps: {
  readonly find: Retrieval;
  readonly ai: Pick<Ai, "run">;
  readonly clock: Clock;
  /** Hears what signals harm or danger. */
  readonly hears: Listening["hears"];
  /** Those of these entries that PAUZ may bring up by itself: none that is quiet, or of days not to bring up. */
  readonly resurfacing: (viewer: Viewer, ids: readonly EntryId[]) => Promise<ReadonlySet<EntryId>>;
  readonly calendarOf: (
    viewer: Viewer,
  ) => Promise<{ readonly zone: string; readonly dayStart: number; readonly weekStart: number; readonly hemisphere: string }>;
}) {
  async function calendar(viewer: Viewer): Promise<Calendar> {
    const { zone, dayStart, weekStart, hemisphere } = await deps.calendarOf(viewer);
    return {
      today: localDateOf(deps.clock.now(), zone, dayStart),
      weekStart,
      hemisphere: hemisphere === "south" ? "south" : "north",
    };
  }

  /** What comes nearest beside these and may be met unasked: nobody asked for it. */
  async function nearestOf(
    viewer: Viewer,
    { weighed, near: alike }: Found,
    sources: readonly AskSource[],
  ): Promise<readonly AskSource[]> {
    const shown = new Set(sources.map(({ entryId }) => entryId));
    const near = nearestByBoth(weighed, alike)
      .filter(({ entry }) => !shown.has(entry.id))
      .slice(0, 2 * mostShown);
    const welcome = await deps.resurfacing(
      viewer,
      near.map(({ entry }) => entry.id),
    );
    return near
      .filter(({ entry }) => welcome.has(entry.id) && !isHeavy(entry))
      .slice(0, Math.max(0, mostShown - shown.size))
      .map(sourceOf);
  }

  return {
    /** Whether there is an entry to show for a question, found on this device. */
    async hasAnswer(viewer: Viewer, question: string): Promise<boolean> {
      const { question: read, weighed } = await deps.find(viewer, question, await calendar(viewer));
      return answering(read, weighed).length > 0;
    },

    /**
     * Answers from the person's own entries: in sentences that each cite them where an AI may help, else with the entries
     * themselves; `nothing` when none speaks of it. Keeps neither question nor answer. `onText` gets sentences that have been
     * checked, as they come. Codes: `care_first` when the question signals harm or danger (nothing is looked
     * up or sent), `ai_unavailable`.
     */
    async answer(viewer: Viewer, asked: string, watching: AskWatching = {}): Promise<Result<AskView, AskFailure>> {
      const question = asked.trim();
      if ((await deps.hears(question)) !== undefined) return err("care_first");
      const when = await calendar(viewer);
      const found = await deps.find(viewer, question, when, { signal: watching.signal });
      const { question: read, weighed, meaning } = found;
      const here = answeringByMeaning(read, weighed, meaning.alike);
      const entries = new Map<EntryId, Weighed>(weighed.map((each) => [each.entry.id, each]));
      const passages = passagesFor(here, nearByMeaning(weighed, meaning.alike), weighed);
      const finished = async (view: AskView): Promise<Result<AskView, AskFailure>> =>
        ok({
          ...view,
          nearest: view.kind === "answer" ? [] : await nearestOf(viewer, found, view.sources),
          foundWith: helperOf(found, view.sources),
        });
      const nothing: AskView = {
        kind: "nothing",
        sentences: [],
        sources: [],
        nearest: [],
        provider: "on-device",
        insteadOf: null,
        foundWith: null,
      };
      if (passages.length === 0)
        return finished({ ...nothing, kind: here.length === 0 ? "nothing" : "entries", sources: here.map(sourceOf) });
      const material: AskMaterial = {
        question,
        passages: passages.map(({ passage }) => passage),
        facts: factsOf(
          when.today,
          passages.map(({ passage }) => passage),
        ),
      };
      const task = askTask(material);
      const outcome = await deps.ai.run<Parameters<typeof task.accept>[0], Answer>(viewer, {
        entries: passages.map(({ id }) => id),
        material: askMaterial(material),
        task,
        onDevice: () => (here.length === 0 ? undefined : "entries"),
        onDeviceModel: "pauz-search-1",
        // The page says that neither question nor answer is kept; and what a model made up is in its text until it is checked.
        keep: { for: "person", unless: () => true },
        ...watching,
      });
      if (outcome.kind === "unavailable") return err("ai_unavailable");
      const { provider, insteadOf } = outcome;
      // A model that would rather not answer is no reason to hide what was found here.
      if (outcome.kind === "nothing" || outcome.value === "entries")
        return finished({
          ...nothing,
          kind: here.length === 0 ? "nothing" : "entries",
          sources: here.map(sourceOf),
          provider,
          insteadOf,
        });
      const byName = new Map(passages.map(({ passage, id }) => [passage.name, id]));
      const view = said(outcome.value, (name) => entries.get(byName.get(name) ?? ("" as EntryId)));
      return finished({ ...nothing, ...view, provider, insteadOf });
    },
  };
}

/**
 * The words that go along: of what was found first, then of what came near, in meaning and in words. None of an excluded or a
 * heavy entry.
 */
function passagesFor(
  here: readonly Weighed[],
  meant: readonly Weighed[],
  weighed: readonly Weighed[],
): readonly { readonly id: EntryId; readonly passage: Passage }[] {
  const near = weighed.filter(({ coverage }) => coverage >= leastForModel).sort((a, b) => b.score - a.score);
  const all = [...here, ...meant.slice(0, mostPassages / 2), ...near];
  return all
    .filter((each, at) => all.findIndex(({ entry }) => entry.id === each.entry.id) === at)
    .filter(({ entry }) => !entry.aiExcluded && !isHeavy(entry))
    .slice(0, mostPassages)
    .map(({ entry, sentences }, at) => ({
      id: entry.id,
      passage: { name: `e${at + 1}`, date: entry.date, text: around(entry, sentences[0]?.text) },
    }));
}

/** The writer's own sentences from before the best one on, as many as fit. */
function around(entry: OpenedEntry, best: string | undefined): string {
  const sentences = sentencesOf(withoutQuoted(entry.body));
  // What was found by meaning may be several sentences.
  const found = best === undefined ? 0 : sentences.includes(best) ? sentences.indexOf(best) : beginning(sentences, best);
  const at = Math.max(0, found - 3);
  let text = "";
  for (const sentence of sentences.slice(at)) {
    if (text.length + sentence.length > passageLength) break;
    text = text === "" ? sentence : `${text} ${sentence}`;
  }
  return text === "" ? (best ?? "").slice(0, passageLength).toWellFormed() : text;
}

const beginning = (sentences: readonly string[], passage: string) => sentences.findIndex((each) => passage.startsWith(each));

const isHeavy = (entry: OpenedEntry) => careSignal(`${entry.title ?? ""}\n\n${entry.body}`) !== undefined;

/** What is shown of an entry that was found: its best sentence, unless its words are too heavy to meet unasked. */
function sourceOf({ entry, sentences }: Weighed): AskSource {
  const common = { entryId: entry.id, kind: entry.kind, date: entry.date };
  const [best] = sentences;
  if (isHeavy(entry)) return { ...common, heading: "", quote: "", hits: [] };
  return { ...common, heading: entry.heading, quote: best?.text ?? "", hits: best?.hits ?? [] };
}

function said(
  sentences: readonly CheckedSentence[],
  entryOf: (name: string) => Weighed | undefined,
): Pick<AskView, "kind" | "sentences" | "sources"> {
  const sources: AskSource[] = [];
  const placed = sentences.map(({ text, citations }) => ({
    text,
    sources: citations.flatMap(({ passage, quote }) => {
      const found = entryOf(passage.name);
      if (found === undefined) return [];
      const known = sources.findIndex(({ entryId }) => entryId === found.entry.id);
      if (known >= 0) return [known];
      const { id: entryId, kind, date, heading } = found.entry;
      return [sources.push({ entryId, kind, date, heading, quote, hits: [] }) - 1];
    }),
  }));
  const unique = placed.map(({ text, sources: places }) => ({ text, sources: [...new Set(places)] }));
  return { kind: sentences.length === 0 ? "nothing" : "answer", sentences: unique, sources };
}
