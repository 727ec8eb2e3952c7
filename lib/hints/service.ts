import type { Ai } from "@/lib/ai/chain";
import type { Viewer } from "@/lib/auth/viewer";
import { careSignal } from "@/lib/care/view";
import type { Clock } from "@/lib/clock/clock";
import { type EntryId, type HintId, newId } from "@/lib/ids/ids";
import type { JournalService } from "@/lib/journal/service";
import { err, ok, type Result } from "@/lib/result/result";
import { askOnDevice } from "./on-device";
import type { HintStore } from "./store";
import { hintMaterial, hintTask, type HintAnswer } from "./task";
import type { HintView } from "./view";

export type HintFailure = "not_found" | "unreadable" | "empty_text" | "care_first" | "no_suggestion" | "ai_unavailable";

/** How the asking is watched: `onText` gets the question as it is being written, `signal` aborts when the writer has gone. */
export type Watching = { readonly onText?: ((delta: string) => void) | undefined; readonly signal?: AbortSignal | undefined };

export function createHintService(deps: {
  readonly store: HintStore;
  readonly journal: Pick<JournalService, "read">;
  readonly ai: Ai;
  readonly clock: Clock;
}) {
  const { store, journal, ai, clock } = deps;

  return {
    /**
     * Asks one question about `text`, what the writer has now in this entry of theirs, and keeps it. Never saves the text itself.
     * `care_first` when the text signals self-harm or danger: nothing is asked and nothing is sent.
     * `no_suggestion` when nothing worth asking was found.
     */
    async ask(viewer: Viewer, entryId: EntryId, text: string, watching: Watching = {}): Promise<Result<HintView, HintFailure>> {
      const entry = await journal.read(viewer, entryId);
      if (!entry.ok) return entry;
      if (text.trim() === "") return err("empty_text");
      if (careSignal(`${entry.value.title ?? ""}\n\n${text}`) !== undefined) return err("care_first");
      const earlier = (await store.ofEntry(viewer.userId, entryId)).map((hint) => hint.text);
      const outcome = await ai.run(viewer, {
        entries: [entryId],
        material: hintMaterial(text, earlier),
        task: hintTask(text, earlier),
        onDevice: () => here(text, earlier),
        onDeviceModel: "pauz-questions-1",
        ...watching,
      });
      if (outcome.kind === "unavailable") return err("ai_unavailable");
      if (outcome.kind === "nothing") return err("no_suggestion");
      if (outcome.value.kind === "care") return err("care_first");
      const { provider, insteadOf, value } = outcome;
      const hint: HintView = { id: newId<HintId>(), entryId, text: value.text, provider, insteadOf, createdAt: clock.now() };
      await store.add(viewer.userId, hint);
      return ok(hint);
    },

    /** The questions asked about an entry, newest first, at most 50. */
    async list(viewer: Viewer, entryId: EntryId): Promise<Result<readonly HintView[], "not_found" | "unreadable">> {
      const entry = await journal.read(viewer, entryId);
      return entry.ok ? ok(await store.ofEntry(viewer.userId, entryId)) : entry;
    },
  };
}

function here(text: string, earlier: readonly string[]): HintAnswer | undefined {
  const question = askOnDevice(text, earlier);
  return question === undefined ? undefined : { kind: "question", text: question };
}
