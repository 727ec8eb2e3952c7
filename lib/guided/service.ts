import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { SealBroken } from "@/lib/crypto/seal";
import { type EntryId, newId, type SaveId } from "@/lib/ids/ids";
import { createBirthOf } from "@/lib/journal/birth";
import type { SaveRequest } from "@/lib/journal/service";
import type { JournalStore } from "@/lib/journal/store";
import { apiDevice, maxTextBytes } from "@/lib/journal/view";
import { err, ok, type Result } from "@/lib/result/result";
import { checkDocument } from "./document-schema";
import { envelopeOf, viewOf } from "./envelope";
import type { JournalObjects } from "./journal-object";
import { createSettling } from "./settling";
import type { GuidedStore } from "./store";
import { documentOf, documentText, type GuidedDocument, type GuidedView, progressOf, responseOf } from "./view";
import { withResponse } from "./words/answering";

export type GuidedReadFailure = "not_found" | "unreadable" | "lost";

/** Another device or tab saved first: both, so that nothing is lost. */
export type GuidedConflict = { readonly code: "conflict"; readonly current: GuidedView; readonly yours: GuidedDocument };
/** What was sent can't be kept: an answer without a question, half a character pair, too many questions. */
export type GuidedInvalid = { readonly code: "invalid"; readonly wrong: string };
export type GuidedSaveFailure =
  "not_found" | "text_too_long" | "save_id_taken" | "save_underway" | "unreadable" | "lost" | GuidedInvalid | GuidedConflict;

/** Milliseconds a save waits for another one of the same journal that is on its way, and how often it looks. */
const turnWaitMs = 6_000;
const turnPauseMs = 150;

/** Another writer may slip in between reading the revision and saving over it; this many times we try again. */
const overwriteAttempts = 8;
/** A read that meets a save in the middle looks again, this many times. */
const looks = 4;

export type GuidedService = ReturnType<typeof createGuidedService>;

/**
 * Guided journals: each is one object in the store, beside its rows in the record. A failing store throws `BucketUnavailable`
 * from every method that needs the object, and nothing is kept in its place.
 */
export function createGuidedService(deps: {
  readonly store: GuidedStore;
  readonly versions: Pick<JournalStore, "revision" | "receipt">;
  readonly objects: JournalObjects;
  readonly clock: Clock;
  /** The writer's zone and the hour their day begins. */
  readonly calendarOf: (viewer: Viewer) => Promise<{ readonly zone: string; readonly dayStart: number }>;
  readonly pause?: (milliseconds: number) => Promise<void>;
}) {
  const { store, objects, clock } = deps;
  const birthOf = createBirthOf(deps);
  const settling = createSettling(deps);
  const pause = deps.pause ?? ((milliseconds) => new Promise<void>((done) => setTimeout(done, milliseconds)));

  const mayLieOpen = async (viewer: Viewer, id: EntryId) => objects.searchable && (await store.mayLieOpen(viewer.userId, id));

  async function read(viewer: Viewer, id: EntryId): Promise<Result<GuidedView, GuidedReadFailure>> {
    const { userId } = viewer;
    for (let look = 1; ; look += 1) {
      const found = await opened(() => store.find(userId, id, { trashed: false }));
      if (found === "unreadable") return err("unreadable");
      if (found === undefined) return err("not_found");
      const { entry, pending, objectSaveId } = found;
      const object = await objects.get(userId, id, found.objectOpen || (pending?.open ?? false));
      const isWhole = typeof object === "object";
      if (isWhole && entry.revision > 0 && object.save_id === objectSaveId) return ok(viewOf(entry, object));
      // Between its put and its commit, or left there by a fault: whoever sees it finishes the save.
      if (isWhole && object.save_id === pending?.saveId) await settling.finish(viewer, entry, object);
      else if (isWhole && pending === undefined && (await settling.adopt(viewer, entry, object))) continue;
      else if (entry.revision === 0) return err("not_found");
      // The save of another moment: the rows were read before its commit, the object after its put.
      else if (look === looks) return err(object === "unreadable" ? "unreadable" : "lost");
      if (look > looks) return err("lost");
      if (look > 1) await pause(turnPauseMs);
    }
  }

  /** Why a save was refused, once nothing was written. */
  async function explain(viewer: Viewer, id: EntryId, yours: GuidedDocument): Promise<Result<GuidedView, GuidedSaveFailure>> {
    const current = await read(viewer, id);
    if (!current.ok) return current;
    // The very same was saved, by a request whose answer never came.
    if (documentText(current.value.document) === documentText(yours)) return current;
    return err({ code: "conflict", current: current.value, yours });
  }

  async function asAnswered(viewer: Viewer, id: EntryId, revision: number, sent: GuidedDocument) {
    const current = await read(viewer, id);
    if (!current.ok || current.value.revision === revision) return current;
    const kept = await deps.versions.revision(viewer.userId, id, revision);
    // Later saves may have moved into the same history row; what is sent again is then what was saved.
    const document = (kept === undefined ? undefined : documentOf(kept.body)) ?? sent;
    return ok({ ...current.value, document, revision, ...progressOf(document) });
  }

  async function attempt(
    viewer: Viewer,
    target: { id: EntryId; saveId: SaveId; base: number; device: string; ownVersion: boolean },
    document: GuidedDocument,
    request: SaveRequest,
  ): Promise<Result<GuidedView, GuidedSaveFailure>> {
    const { userId } = viewer;
    const { id, saveId, base } = target;
    if (base === 0 && !(await store.make(userId, id, await birthOf(viewer, request)))) return err("not_found");
    const open = await mayLieOpen(viewer, id);
    const revision = base + 1;
    for (let waited = 0; ; waited += turnPauseMs) {
      const claimed = await store.claim(userId, id, { base, revision, saveId, open, at: clock.now() });
      if (claimed === "claimed") break;
      if (claimed === "absent") return err("not_found");
      if (claimed === "save_id_taken") return err(claimed);
      if (claimed === "stale") return explain(viewer, id, document);
      if (claimed !== "taken") return asAnswered(viewer, id, claimed.repeated, document);
      if (await settling.settle(viewer, id)) continue;
      if (waited >= turnWaitMs) return err("save_underway");
      await pause(turnPauseMs);
    }
    const found = await store.find(userId, id, { trashed: true });
    if (found === undefined) return err("not_found");
    const envelope = envelopeOf(viewer, document, {
      ...target,
      revision,
      createdAt: found.entry.createdAt,
      savedAt: clock.now(),
    });
    await settling.putOrGiveUp(viewer, envelope, open);
    const committed = await store.commit(userId, envelope, target.ownVersion);
    if (committed === "refused") return explain(viewer, id, document);
    if (committed !== "committed") return asAnswered(viewer, id, committed.repeated, document);
    const saved = await store.find(userId, id, { trashed: true });
    return saved === undefined ? err("not_found") : ok({ ...viewOf(saved.entry, envelope), revision });
  }

  async function save(
    viewer: Viewer,
    id: EntryId,
    sent: GuidedDocument,
    request: SaveRequest,
  ): Promise<Result<GuidedView, GuidedSaveFailure>> {
    const checked = checkDocument(sent);
    if ("wrong" in checked) return err({ code: "invalid", wrong: checked.wrong });
    const { document } = checked;
    if (Buffer.byteLength(documentText(document), "utf8") > maxTextBytes) return err("text_too_long");
    const target = { id, saveId: request.saveId ?? newId<SaveId>(), device: request.device ?? apiDevice };
    const { base, follows } = request;
    if (base !== undefined) {
      const guessedWrong = follows !== undefined && (await deps.versions.receipt(viewer.userId, follows, id)) !== base;
      if (guessedWrong) return explain(viewer, id, document);
      return attempt(viewer, { ...target, base, ownVersion: false }, document, request);
    }
    for (let tries = 0; ; tries += 1) {
      const found = await store.find(viewer.userId, id, { trashed: false });
      if (found === undefined || found.entry.revision === 0) return err("not_found");
      const outcome = await attempt(viewer, { ...target, base: found.entry.revision, ownVersion: true }, document, request);
      const beaten = !outcome.ok && isConflict(outcome.error);
      if (!beaten || tries === overwriteAttempts) return outcome;
    }
  }

  /** Puts the version that the record knows as the newest into the store once more, as `open` or sealed. */
  async function putAgain(
    viewer: Viewer,
    id: EntryId,
    document: GuidedDocument,
    open: boolean,
  ): Promise<"put" | "not_found" | "save_underway"> {
    const found = await store.find(viewer.userId, id, { trashed: true });
    if (found === undefined || found.entry.revision === 0) return "not_found";
    const { revision, createdAt, updatedAt } = found.entry;
    const saveId = newId<SaveId>();
    const claimed = await store.claim(viewer.userId, id, {
      base: revision,
      revision,
      saveId,
      open,
      evenTrashed: true,
      at: clock.now(),
    });
    if (claimed === "absent") return "not_found";
    if (claimed !== "claimed") return "save_underway";
    const envelope = envelopeOf(viewer, document, { id, saveId, revision, device: apiDevice, createdAt, savedAt: updatedAt });
    await settling.putOrGiveUp(viewer, envelope, open);
    await store.commitAgain(viewer.userId, id, saveId);
    return "put";
  }

  return {
    /**
     * The journal, opened. Codes: `not_found` (also another's, a trashed one, or one whose first save isn't through), `lost`
     * when the store has no object for it or an older one, `unreadable` when what it has doesn't open or isn't one.
     */
    read,

    /**
     * Saves a new revision if `base` is still the newest; otherwise nothing is written and both come back. Idempotent by
     * `saveId`. `save_underway` when another save of the journal has been on its way for long: trying again helps.
     */
    save,

    /**
     * One question's answer; an empty one takes the answer away, but nothing that was written to a further question. After the end it may still change: the journal stays
     * finished. Code `unknown_prompt` when the journal doesn't ask that.
     */
    async answer(
      viewer: Viewer,
      id: EntryId,
      promptId: string,
      text: string,
    ): Promise<Result<GuidedView, GuidedSaveFailure | "unknown_prompt">> {
      for (let tries = 0; ; tries += 1) {
        const current = await read(viewer, id);
        if (!current.ok) return current;
        const { document, revision } = current.value;
        const prompt = document.prompts.find((each) => each.id === promptId);
        if (prompt === undefined) return err("unknown_prompt");
        const answered = withResponse(document, prompt, responseOf(text, prompt.form), clock.now().toISOString());
        const saved = await save(viewer, id, answered, { base: revision });
        const beaten = !saved.ok && isConflict(saved.error);
        if (!beaten || tries === overwriteAttempts) return saved;
      }
    },

    /**
     * Puts the newest version of the history in the place of an object that is lost or doesn't open. Codes: `not_found`,
     * `unreadable` when the history doesn't have it either, `save_underway`.
     */
    async bringBack(viewer: Viewer, id: EntryId): Promise<Result<GuidedView, GuidedReadFailure | "save_underway">> {
      const found = await store.find(viewer.userId, id, { trashed: false });
      if (found === undefined) return err("not_found");
      await settling.settle(viewer, id);
      const kept = await opened(() => deps.versions.revision(viewer.userId, id, found.entry.revision));
      const document = typeof kept === "object" ? documentOf(kept.body) : undefined;
      if (document === undefined) return err("unreadable");
      const again = await putAgain(viewer, id, document, await mayLieOpen(viewer, id));
      return again === "put" ? read(viewer, id) : err(again);
    },

    /**
     * Seals or opens all of the person's objects, as they want it now; what is kept away from AI, or in the trash, is sealed. A
     * journal that can't be read is left as it is.
     */
    async lieAsWanted(viewer: Viewer, signal?: AbortSignal): Promise<void> {
      let after: EntryId | undefined;
      for (;;) {
        const found = await store.lyingOtherwise(viewer.userId, objects.searchable, after, 50);
        for (const { id, open } of found) {
          signal?.throwIfAborted();
          await settling.settle(viewer, id);
          const document = await settling.readAny(viewer, id);
          if (document !== undefined) await putAgain(viewer, id, document, open);
        }
        after = found.at(-1)?.id;
        if (after === undefined) return;
      }
    },
  };
}

function isConflict(failure: GuidedSaveFailure): failure is GuidedConflict {
  return typeof failure === "object" && failure.code === "conflict";
}

/** What a row that was changed outside the app reads as. */
async function opened<T>(work: () => Promise<T>): Promise<T | "unreadable"> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof SealBroken) return "unreadable";
    throw fault;
  }
}
