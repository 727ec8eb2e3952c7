import type { Ai } from "@/lib/ai/chain";
import type { Viewer } from "@/lib/auth/viewer";
import type { Listening } from "@/lib/care/listening";
import type { Clock } from "@/lib/clock/clock";
import type { EntryId } from "@/lib/ids/ids";
import type { JournalService } from "@/lib/journal/service";
import { err, ok, type Result } from "@/lib/result/result";
import { withoutQuoted } from "@/lib/text/prose";
import type { Leanings } from "./leanings";
import { modelName } from "./model/model-file";
import { reflectOnDevice } from "./on-device";
import type { ReflectionView, ReflectionWords } from "./reflection";
import type { ReflectionStore } from "./store";
import { type ReflectAnswer, reflectMaterial, reflectTask } from "./task";

export type ReflectFailure = "not_found" | "unreadable" | "empty_text" | "care_first" | "ai_unavailable";

/** Nothing was suggested: the writer chooses a word. */
const noSuggestion: ReflectionWords = { mood: null, evidence: [], insights: [], summary: "", questions: [] };

export function createMoodService(deps: {
  readonly store: ReflectionStore;
  readonly journal: Pick<JournalService, "read">;
  readonly ai: Ai;
  readonly clock: Clock;
  /** Hears what signals harm or danger. */
  readonly hears: Listening["hears"];
  /** What was learnt of this person's own use of words. */
  readonly leaningsOf: (viewer: Viewer) => Promise<Leanings>;
}) {
  const { store, journal, ai, clock, hears, leaningsOf } = deps;

  return {
    /**
     * Reads the entry as it is saved and suggests a mood with the words that led to it. Kept sealed in the place of the entry's
     * earlier reflection; confirms nothing and plants nothing. `mood: null` is an honest "no suggestion".
     * `care_first` when the text signals self-harm or danger: nothing is analysed and nothing is sent.
     */
    async reflect(viewer: Viewer, entryId: EntryId, signal?: AbortSignal): Promise<Result<ReflectionView, ReflectFailure>> {
      const entry = await journal.read(viewer, entryId);
      if (!entry.ok) return entry;
      const { title, body, revision } = entry.value;
      if (body.trim() === "") return err("empty_text");
      const text = title === null ? body : `${title}\n\n${body}`;
      if ((await hears(text)) !== undefined) return err("care_first");
      // A companion's lines in a saved conversation are neither felt by the writer nor theirs to send.
      const own = withoutQuoted(text);
      const outcome = await ai.run(viewer, {
        entries: [entryId],
        material: reflectMaterial(own),
        task: reflectTask(own),
        onDevice: async () => here(own, await leaningsOf(viewer)),
        onDeviceModel: modelName,
        signal,
      });
      if (outcome.kind === "unavailable") return err("ai_unavailable");
      if (outcome.kind === "answer" && outcome.value.kind === "care") return err("care_first");
      const words = outcome.kind === "answer" && outcome.value.kind === "reflection" ? outcome.value.words : noSuggestion;
      const { provider, insteadOf } = outcome;
      const reflection: ReflectionView = { ...words, entryId, revision, provider, insteadOf, createdAt: clock.now() };
      await store.keep(viewer.userId, reflection);
      return ok(reflection);
    },

    /** The entry's newest reflection; null when none was asked for. */
    async last(viewer: Viewer, entryId: EntryId): Promise<Result<ReflectionView | null, "not_found" | "unreadable">> {
      const entry = await journal.read(viewer, entryId);
      return entry.ok ? ok((await store.find(viewer.userId, entryId)) ?? null) : entry;
    },
  };
}

function here(text: string, leanings: Leanings): ReflectAnswer {
  return { kind: "reflection", words: reflectOnDevice(text, leanings) };
}
