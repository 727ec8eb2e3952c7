import type { Ai } from "@/lib/ai/chain";
import type { ProviderName } from "@/lib/ai/names";
import type { Viewer } from "@/lib/auth/viewer";
import type { Listening } from "@/lib/care/listening";
import type { Clock } from "@/lib/clock/clock";
import type { RecordingId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { RecordingView } from "../view";
import { tidiedByRules } from "./by-rules";
import { passagesOf } from "./passages";
import type { createTidiedStore, Said } from "./store";
import { type TidyAnswer, tidyMaterial, tidyTask } from "./task";

const ourModel = "pauz-tidy-1";
/** Passages that are sent for one recording, at most: about forty minutes of talk. Longer ones are tidied here. */
const mostPassages = 8;

/** Tidied on this device; of somebody who only hummed, what they hummed. */
const here = (text: string, language: string | null) => tidiedByRules(text, language) || text;

type Reading = (viewer: Viewer, id: RecordingId) => Promise<Result<RecordingView, "not_found">>;

/** Makes transcripts easier to read, as a layer of its own over what was said, which stays as it is. */
export function createTidying(deps: {
  readonly store: ReturnType<typeof createTidiedStore>;
  readonly ai: Pick<Ai, "run">;
  readonly clock: Clock;
  /** Hears what signals harm or danger. */
  readonly hears: Listening["hears"];
  /** Finds a recording of theirs that is not in the trash. */
  readonly read: Reading;
}) {
  const { store, ai, clock, hears, read } = deps;

  /** By an outside AI as a whole, or undefined: two hands in one text would be told from each other. */
  async function byOutside(
    viewer: Viewer,
    { entryId, text, language }: Said,
  ): Promise<{ text: string; provider: ProviderName } | undefined> {
    const passages = passagesOf(text);
    // What weighs this much is not sent on, whoever might tidy it.
    if (passages.length === 0 || passages.length > mostPassages || (await hears(text)) !== undefined) return undefined;
    const tidied: string[] = [];
    let by: ProviderName | undefined;
    for (const passage of passages) {
      const outcome = await ai.run(viewer, {
        entries: [entryId],
        material: tidyMaterial(passage),
        task: tidyTask(passage, language),
        onDevice: (): TidyAnswer => ({ kind: "text", text: here(passage, language) }),
        onDeviceModel: ourModel,
      });
      if (outcome.kind !== "answer" || outcome.value.kind !== "text" || outcome.provider === "on-device") return undefined;
      by ??= outcome.provider;
      tidied.push(outcome.value.text);
    }
    return by === undefined ? undefined : { text: tidied.join("\n\n"), provider: by };
  }

  return {
    /**
     * Tidies the words of a recording: by an outside AI where the person lets it and its answer is their own words, on this
     * device otherwise. Doing it again does it anew. Codes: `not_found`, `no_words_yet`.
     */
    async tidy(viewer: Viewer, id: RecordingId): Promise<Result<RecordingView, "not_found" | "no_words_yet">> {
      const found = await read(viewer, id);
      if (!found.ok) return found;
      const said = await store.said(viewer.userId, id);
      if (said === undefined) return err("no_words_yet");
      const outside = await byOutside(viewer, said);
      const tidied =
        outside === undefined
          ? { text: here(said.text, said.language), provider: "on-device" as const, model: ourModel }
          : { ...outside, model: null };
      await store.lay(viewer.userId, id, said, { ...tidied, at: clock.now() });
      return read(viewer, id);
    },

    /** Takes the tidied layer away. Codes: `not_found`. */
    async untidy(viewer: Viewer, id: RecordingId): Promise<Result<RecordingView, "not_found">> {
      const found = await read(viewer, id);
      if (!found.ok) return found;
      if (found.value.tidied === null) return ok(found.value);
      await store.takeAway(viewer.userId, id, clock.now());
      return read(viewer, id);
    },
  };
}
