import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { LocalDate } from "@/lib/clock/local-date";
import { SealBroken } from "@/lib/crypto/seal";
import { type EntryId, newId, type RecordingId, type SaveId, type UserId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import { countWords } from "@/lib/richtext/count-words";
import { createBirthOf, type Said } from "./birth";
import type { JournalStore } from "./store";
import { apiDevice, type Draft, type EntryView, maxTextBytes, type SaveConflict, tidyTags } from "./view";

export type SaveFailure = "not_found" | "empty_text" | "text_too_long" | "unstorable_text" | "save_id_taken" | SaveConflict;
export type ReadFailure = "not_found" | "unreadable";

/** The text to save; a title left undefined stays as it is. */
export type SaveText = { readonly body: string; readonly title?: string | null | undefined };

export type SaveRequest = {
  /** The revision the text was based on; 0 makes the entry; undefined writes over whatever is there, which stays in the history. */
  readonly base?: number | undefined;
  /** Repeating a save under its id gives the first answer again. */
  readonly saveId?: SaveId | undefined;
  /**
   * The save that is to have made `base`: its answer hadn't come when this one was sent. Where something else made that revision,
   * another text stands there, and this one is refused.
   */
  readonly follows?: SaveId | undefined;
  /** A random id of the browser, or the token's: whose saves may share a row of the history. */
  readonly device?: string | undefined;
  /** The writer's zone just now; used when the save makes the entry. */
  readonly zone?: string | undefined;
  /** When it was begun, when that was before this save: offline words arrive late. Used when the save makes the entry. */
  readonly writtenAt?: Date | undefined;
};

/** Milliseconds an entry may be ahead of this machine's clock: where the writer is, tomorrow may have begun. */
const furthestAhead = 86_400_000;

/** Another writer may slip in between reading the revision and saving over it; this many times we try again. */
const overwriteAttempts = 8;

function refusalOf(text: SaveText, draft: Draft): "empty_text" | "text_too_long" | "unstorable_text" | undefined {
  // A title that comes with the save is worth keeping alone; one that was there before doesn't make an empty save mean something.
  if (draft.body.trim() === "" && (text.title ?? "").trim() === "") return "empty_text";
  // Half of a surrogate pair has no UTF-8 form: it would come back as another character.
  if (!draft.body.isWellFormed() || draft.title?.isWellFormed() === false) return "unstorable_text";
  return Buffer.byteLength(draft.body, "utf8") > maxTextBytes ? "text_too_long" : undefined;
}

export type JournalService = ReturnType<typeof createJournalService>;

export function createJournalService(deps: {
  readonly store: JournalStore;
  readonly clock: Clock;
  /** The writer's zone and the hour their day begins. */
  readonly calendarOf: (viewer: Viewer) => Promise<{ readonly zone: string; readonly dayStart: number }>;
  /** Has the person's guided journals sealed or opened as they should be, in the background. */
  readonly reseal?: (userId: UserId) => Promise<void>;
  /** Takes away the sounds of recordings that are no longer in the record. Doesn't throw: what it can't reach is swept later. */
  readonly dropSounds?: (userId: UserId, recordings: readonly RecordingId[]) => Promise<void>;
}) {
  const { store, clock } = deps;
  const birthOf = createBirthOf(deps);

  /** Whoever may read an entry elsewhere must not when it is kept away from AI or in the trash, and may again afterwards. */
  async function lieAsItShould(viewer: Viewer, id: EntryId): Promise<void> {
    if (deps.reseal !== undefined && (await store.mayLieOpenElsewhere(viewer.userId, id))) await deps.reseal(viewer.userId);
  }

  async function found(viewer: Viewer, id: EntryId, trashed: boolean): Promise<Result<EntryView, ReadFailure>> {
    try {
      const entry = await store.find(viewer.userId, id, { trashed });
      return entry === undefined ? err("not_found") : ok(entry);
    } catch (error) {
      if (error instanceof SealBroken) return err("unreadable");
      throw error;
    }
  }

  /** Why a save was refused, once the statement has written nothing. */
  async function explain(
    viewer: Viewer,
    { id, saveId, base }: { readonly id: EntryId; readonly saveId: SaveId; readonly base: number },
    draft: Draft,
  ): Promise<Result<EntryView, SaveFailure>> {
    const repeated = await store.receipt(viewer.userId, saveId, id);
    const current = await store.find(viewer.userId, id, { trashed: false });
    // A guided journal is saved as a whole, by its own service.
    if (current === undefined || current.revision === 0 || current.kind === "guided") return err("not_found");
    if (repeated !== undefined) return ok(await asAnswered(viewer, current, repeated, draft));
    // Making an entry once more, because the first answer never came: it is there, and it says the same.
    if (base === 0 && current.body === draft.body && current.title === draft.title) return ok(current);
    return err({ code: "conflict", current, yours: draft });
  }

  /** The entry as the first answer to a repeated save had it. */
  async function asAnswered(viewer: Viewer, current: EntryView, revision: number, draft: Draft): Promise<EntryView> {
    if (current.revision === revision) return current;
    const kept = await store.revision(viewer.userId, current.id, revision);
    // Later saves may have moved into the same history row; the text sent again is then the one that was saved.
    if (kept === undefined) return { ...current, ...draft, revision, wordCount: countWords(draft.body) };
    return { ...current, body: kept.body, title: kept.title, revision, wordCount: kept.wordCount, updatedAt: kept.savedAt };
  }

  /** A save that doesn't speak of the title leaves it as it is. */
  async function completed(viewer: Viewer, id: EntryId, text: SaveText, base: number | undefined): Promise<Draft> {
    if (text.title !== undefined) return { body: text.body, title: text.title };
    const current = base === 0 ? undefined : await store.find(viewer.userId, id, { trashed: false });
    return { body: text.body, title: current?.title ?? null };
  }

  async function save(
    viewer: Viewer,
    id: EntryId,
    text: SaveText,
    request: SaveRequest,
  ): Promise<Result<EntryView, SaveFailure>> {
    const draft = await completed(viewer, id, text, request.base);
    const refused = refusalOf(text, draft);
    if (refused !== undefined) return err(refused);
    const saveId = request.saveId ?? newId<SaveId>();
    const target = { id, saveId, device: request.device ?? apiDevice };
    const { base, follows } = request;
    if (base !== undefined) {
      const first = { ...target, base, ownVersion: false };
      const guessedWrong = follows !== undefined && (await store.receipt(viewer.userId, follows, id)) !== base;
      return guessedWrong ? explain(viewer, first, draft) : attempt(viewer, first, draft, request);
    }
    for (let tries = 0; ; tries += 1) {
      const current = await store.find(viewer.userId, id, { trashed: false });
      if (current === undefined || current.kind === "guided") return err("not_found");
      const outcome = await attempt(viewer, { ...target, base: current.revision, ownVersion: true }, draft, request);
      const beaten = !outcome.ok && typeof outcome.error === "object";
      if (!beaten || tries === overwriteAttempts) return outcome;
    }
  }

  async function attempt(
    viewer: Viewer,
    target: { id: EntryId; saveId: SaveId; base: number; device: string; ownVersion: boolean },
    draft: Draft,
    request: SaveRequest,
  ): Promise<Result<EntryView, SaveFailure>> {
    // Only the save that makes the entry needs the writer's calendar.
    const now = clock.now();
    const birth = target.base === 0 ? await birthOf(viewer, request) : { zone: "", localDate: "" as LocalDate, at: now };
    const outcome = await store.save(viewer.userId, target, draft, birth, now);
    if (outcome === "save_id_taken") return err(outcome);
    if (outcome !== "refused" && "saved" in outcome) return ok(outcome.saved);
    return explain(viewer, target, draft);
  }

  return {
    /** The entry, opened. `not_found` also for another's, a trashed one, or an id only reserved by nobody. */
    async read(viewer: Viewer, id: EntryId): Promise<Result<EntryView, ReadFailure>> {
      return found(viewer, id, false);
    },

    /** As `read`, also from the trash. */
    async readTrashed(viewer: Viewer, id: EntryId): Promise<Result<EntryView, ReadFailure>> {
      return found(viewer, id, true);
    },

    /**
     * Reserves an id, on the day that is said: nothing is listed or counted until text is saved. Idempotent; `not_found` when it
     * is somebody else's.
     */
    async reserve(viewer: Viewer, id: EntryId, said: Said = {}): Promise<Result<EntryView, ReadFailure>> {
      await store.reserve(viewer.userId, id, await birthOf(viewer, said));
      return found(viewer, id, false);
    },

    /**
     * Saves a new revision if `base` is still the newest; otherwise nothing is written and both texts come back.
     * Idempotent by `saveId`. Codes: `not_found`, `conflict`, `empty_text`, `text_too_long`,
     * `unstorable_text`, `save_id_taken` when that id was used for another entry.
     */
    save,

    /** To the trash, where it stays for 30 days. Its flower goes with it, and its links die. */
    async trash(viewer: Viewer, id: EntryId): Promise<Result<null, "not_found">> {
      if (!(await store.trash(viewer.userId, id, clock.now()))) return err("not_found");
      await lieAsItShould(viewer, id);
      return ok(null);
    },

    /** Back from the trash, flower and all. */
    async restore(viewer: Viewer, id: EntryId): Promise<Result<EntryView, ReadFailure>> {
      if (!(await store.untrash(viewer.userId, id))) return err("not_found");
      await lieAsItShould(viewer, id);
      return found(viewer, id, false);
    },

    /** Deletes a trashed entry for ever, and its recordings with it. */
    async erase(viewer: Viewer, id: EntryId): Promise<Result<null, "not_found">> {
      const recordings = await store.erase(viewer.userId, id, clock.now());
      if (recordings === undefined) return err("not_found");
      if (recordings.length > 0) await deps.dropSounds?.(viewer.userId, recordings);
      return ok(null);
    },

    /**
     * Changes what is said about the entry. A new zone or time alone moves no day: the day stays as it was written. Code
     * `not_yet` for a time more than a day ahead.
     */
    async change(
      viewer: Viewer,
      id: EntryId,
      changes: Parameters<JournalStore["change"]>[2],
    ): Promise<Result<EntryView, ReadFailure | "not_yet">> {
      if (changes.createdAt !== undefined && changes.createdAt.getTime() > clock.now().getTime() + furthestAhead) {
        return err("not_yet");
      }
      const tags = changes.tags === undefined ? undefined : tidyTags(changes.tags);
      if (!(await store.change(viewer.userId, id, { ...changes, tags }))) return err("not_found");
      if (changes.aiExcluded !== undefined) await lieAsItShould(viewer, id);
      return found(viewer, id, false);
    },
  };
}
