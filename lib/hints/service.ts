import type { Ai } from "@/lib/ai/chain";
import type { Viewer } from "@/lib/auth/viewer";
import type { Listening } from "@/lib/care/listening";
import type { Clock } from "@/lib/clock/clock";
import { type EntryId, type HintId, newId } from "@/lib/ids/ids";
import type { JournalService } from "@/lib/journal/service";
import { err, ok, type Result } from "@/lib/result/result";
import { folded, withoutQuoted } from "@/lib/text/prose";
import { chooseHints } from "./chooser";
import { createFirstWords } from "./first-words";
import { readQuestion, textMark, writeQuestions } from "./spare";
import type { AskedHint, HintStore } from "./store";
import { type Aim, type Asking, hintMaterial, hintTask, type HintAnswer } from "./task";
import type { HintView } from "./view";
import type { HintFamily } from "./library/family";
import { familyWeights, type FamilyVerdict, heaviestFamily, verdictsByFamily } from "./weighing";

export type HintFailure = "not_found" | "unreadable" | "empty_text" | "care_first" | "no_suggestion" | "ai_unavailable";

/** How the asking is watched: `onText` gets the question as it is being written, `signal` aborts when the writer has gone. */
export type Watching = {
  readonly onText?: ((delta: string) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /**
   * Another question than this text had; otherwise an outside AI's question about the very same text is the same for a day. It
   * may be one that came with an earlier call.
   */
  readonly another?: boolean | undefined;
};

/** A question that was asked isn't asked again for so long. */
const restDays = 30;
const dayMs = 86_400_000;
/** Questions that an outside AI writes at once: one is put, the others wait for "Another". A third would hardly ever be wanted. */
const spares = 2;
/** Askings of one person that run at once and choose alike; more than a rate limit lets in at a time. */
const mostTries = 8;

type Deps = {
  readonly store: HintStore;
  readonly journal: Pick<JournalService, "read">;
  readonly ai: Ai;
  readonly clock: Clock;
  /** Hears what signals harm or danger. */
  readonly hears: Listening["hears"];
  /** What PAUZ remembers that may colour a question about this text, and may go out with it; nothing while the person doesn't let it. */
  readonly remembered?: (viewer: Viewer, text: string) => Promise<readonly string[]>;
  /** Whether this text and the entries before it circle one matter, so that another lens is offered. */
  readonly circles?: (viewer: Viewer, entryId: EntryId, text: string) => Promise<boolean>;
};

export function createHintService({ store, journal, ai, clock, hears, remembered, circles }: Deps) {
  /** One asking; "taken" when another one, at the same moment, was quicker with the same question. */
  async function askOnce(
    viewer: Viewer,
    entryId: EntryId,
    text: string,
    { onText, signal, another = false }: Watching,
  ): Promise<Result<HintView, HintFailure> | "taken"> {
    const { userId } = viewer;
    const entry = await journal.read(viewer, entryId);
    if (!entry.ok) return entry;
    if (text.trim() === "") return err("empty_text");
    if ((await hears(`${entry.value.title ?? ""}\n\n${text}`)) !== undefined) return err("care_first");
    // A companion's lines in a saved conversation, as any that are quoted, are neither what to ask about nor the writer's to send.
    const own = withoutQuoted(text);
    const since = new Date(clock.now().getTime() - restDays * dayMs);
    const [before, hadLately, verdicts, along, circling] = await Promise.all([
      store.ofEntry(userId, entryId),
      store.askedSince(userId, since),
      store.verdicts(userId),
      remembered?.(viewer, own) ?? [],
      circles?.(viewer, entryId, own) ?? false,
    ]);
    const earlier = before.map((hint) => hint.text);
    const familyWeight = familyWeights(verdicts, { circling });
    const [chosen, ...others] = chooseHints(own, 1 + spares, { earlier, hadLately, familyWeight });
    const aims = [chosen, ...others].map((one): Aim | undefined => one && { family: one.family, about: one.quote });
    const aimOf = (at: number): Aim => aims[at] ?? { family: heaviestFamily(familyWeight, before.length + at) };
    const asking: Asking = {
      text: own,
      earlier,
      aim: aimOf(0),
      spare: Array.from({ length: spares }, (_, at) => aimOf(at + 1)),
      remembered: along,
      circling,
      hadLately: (question) => hadLately(inWords(question)),
    };
    const of = textMark(own);
    const again = {
      ofThisText: before.filter((hint) => hint.of === of).map((hint) => hint.text),
      // A question that didn't help isn't put a second time.
      another: another || before[0]?.helpful === false,
    };
    const relay = onText === undefined ? undefined : createFirstWords(onText, asking);
    const outcome = await ai.run(viewer, {
      entries: [entryId],
      remembered: along.length,
      material: hintMaterial(asking),
      task: hintTask(asking),
      onDevice: (): HintAnswer | undefined =>
        chosen === undefined ? undefined : { kind: "question", text: chosen.question, family: chosen.family, id: chosen.id },
      onDeviceModel: "pauz-questions-2",
      keep: {
        for: "person",
        // Whatever the text: a question may still fit when it has changed, and is judged for that.
        same: { remembered: along },
        unless: ({ kind }) => kind === "care",
        as: {
          write: (answer) => (answer.kind === "care" ? "" : writeQuestions(own, answer)),
          read: (lying) => readQuestion(lying, asking, again),
        },
      },
      onText: relay?.take,
      signal,
    });
    if (outcome.kind === "unavailable") return err("ai_unavailable");
    if (outcome.kind === "nothing") return err("no_suggestion");
    const { provider, insteadOf, value } = outcome;
    if (value.kind === "care") return err("care_first");
    if (provider !== "on-device") relay?.finish(value.text);
    const known = before.find((hint) => hint.text === value.text && hint.provider === provider);
    if (known !== undefined) return ok(shown(known));
    const id = newId<HintId>();
    const hint = {
      id,
      entryId,
      text: value.text,
      family: value.family,
      provider,
      insteadOf,
      helpful: null,
      createdAt: clock.now(),
    };
    const added = await store.add(userId, { ...hint, of }, value.id ?? inWords(value.text), since);
    return added ? ok(hint) : "taken";
  }

  return {
    /**
     * Asks one question about `text`, what the writer has now in this entry of theirs, and keeps it. Never saves the text itself.
     * The same question isn't asked twice within 30 days. `care_first` when the text signals self-harm or danger: nothing is
     * asked and nothing is sent. `no_suggestion` when nothing worth asking was found.
     */
    async ask(viewer: Viewer, entryId: EntryId, text: string, watching: Watching = {}): Promise<Result<HintView, HintFailure>> {
      let watched = watching;
      for (let tries = 0; tries < mostTries; tries += 1) {
        const asked = await askOnce(viewer, entryId, text, watched);
        if (asked !== "taken") return asked;
        // What was shown of the first is replaced by the whole of the next.
        watched = { signal: watching.signal, another: true };
      }
      return err("no_suggestion");
    },

    /** The questions asked about an entry, newest first, at most 50. */
    async list(viewer: Viewer, entryId: EntryId): Promise<Result<readonly HintView[], "not_found" | "unreadable">> {
      const entry = await journal.read(viewer, entryId);
      return entry.ok ? ok((await store.ofEntry(viewer.userId, entryId)).map(shown)) : entry;
    },

    /** Writes down whether a question helped; saying it again changes it. The question of a trashed entry is not found. */
    async judge(viewer: Viewer, id: HintId, helpful: boolean): Promise<Result<undefined, "not_found">> {
      const entryId = await store.entryOf(viewer.userId, id);
      if (entryId === undefined) return err("not_found");
      const entry = await journal.read(viewer, entryId);
      if (!entry.ok && entry.error === "not_found") return err("not_found");
      await store.judge(viewer.userId, id, helpful);
      return ok(undefined);
    },

    /** How often the questions of each family were said to help and not to, those that helped most first. */
    async familiesThatHelped(viewer: Viewer): Promise<readonly FamilyVerdict[]> {
      return verdictsByFamily(await store.verdicts(viewer.userId));
    },

    /** The families whose questions helped more often than not, each with the entries they were asked about then. */
    async entriesHelped(
      viewer: Viewer,
    ): Promise<readonly { readonly family: HintFamily; readonly entries: readonly EntryId[] }[]> {
      const verdicts = await store.verdicts(viewer.userId);
      return verdictsByFamily(verdicts)
        .filter(({ helpful, notHelpful }) => helpful > notHelpful)
        .map(({ family }) => {
          const helped = verdicts.filter((verdict) => verdict.helpful && verdict.family === family);
          return { family, entries: [...new Set(helped.map(({ entryId }) => entryId))] };
        });
    },
  };
}

/** A hint without what only PAUZ needs of it. */
function shown({ of: _text, ...hint }: AskedHint): HintView {
  return hint;
}

/** What a provider's question is known by; one of the library is known by its id, whatever it quotes. */
function inWords(question: string): string {
  return `words:${folded(question)}`;
}
