import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { SealBroken } from "@/lib/crypto/seal";
import type { FlowerView } from "@/lib/garden/view";
import type { EntryId, ExportId, UserId } from "@/lib/ids/ids";
import type { EntryView } from "@/lib/journal/view";
import { err, ok, type Result } from "@/lib/result/result";
import type { RecordingView } from "@/lib/voice/view";
import { saidBeside } from "./said";
import { sourceOf } from "./source";
import type { ExportStore } from "./store";
import { type ExportLink, type ExportView, isWorking, type ListedExport } from "./view";

/** An opened file on its way to whoever holds its link; `day` is the entry's, `YYYY-MM-DD`. */
export type Download = { readonly segments: readonly Uint8Array[]; readonly bytes: number; readonly day: string };

type Deps = {
  readonly store: ExportStore;
  readonly read: (viewer: Viewer, id: EntryId) => Promise<Result<EntryView, "not_found" | "unreadable">>;
  readonly flowerOf: (viewer: Viewer, id: EntryId) => Promise<FlowerView | null>;
  readonly recordingsOf: (viewer: Viewer, id: EntryId) => Promise<Result<readonly RecordingView[], "not_found" | "unreadable">>;
  readonly clock: Clock;
  /** 32 random bytes. */
  readonly randomToken: () => Buffer;
  /** The address people use, without a trailing slash. */
  readonly url: string;
  readonly linkMinutes: number;
  readonly sealBroken: (userId: UserId, what: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<void>;
};

const historyLength = 50;
const lookEveryMs = 250;
const tokenForm = /^[A-Za-z0-9_-]{43}$/;

export function createExportsService(deps: Deps) {
  const { store, clock } = deps;

  async function status(viewer: Viewer, id: ExportId): Promise<Result<ExportView, "not_found">> {
    const found = await store.find(viewer.userId, id, clock.now());
    return found === undefined ? err("not_found") : ok(found);
  }

  async function listed(viewer: Viewer, one: ExportView): Promise<ListedExport> {
    const entry = one.entryId === null ? undefined : await deps.read(viewer, one.entryId);
    if (entry?.ok !== true) return { ...one, entry: null };
    const { heading, localDate, kind } = entry.value;
    return { ...one, entry: { heading, day: localDate, kind } };
  }

  const addressOf = (token: string) => `${deps.url}/d/${token}`;

  /** The export, while its entry can be read. */
  async function linkable(viewer: Viewer, id: ExportId): Promise<Result<ExportView, "not_found">> {
    const found = await status(viewer, id);
    if (!found.ok) return found;
    const { entryId } = found.value;
    return entryId !== null && (await deps.read(viewer, entryId)).ok ? found : err("not_found");
  }

  return {
    /**
     * Asks for an entry's PDF; it is made in the background. While nothing on its page has changed, the one that is ready
     * (or on its way) is given again. Codes: `not_found` (also for the trash and for an entry that was neither written nor spoken), `unreadable`.
     */
    async request(viewer: Viewer, entryId: EntryId): Promise<Result<ExportView, "not_found" | "unreadable">> {
      const entry = await deps.read(viewer, entryId);
      if (!entry.ok) return entry;
      // Without a word, a recording is what there is to put on paper.
      if (entry.value.revision === 0 && entry.value.sound === null) return err("not_found");
      const recordings = await deps.recordingsOf(viewer, entryId);
      if (!recordings.ok) return recordings;
      const said = saidBeside(entry.value.body, recordings.value);
      const source = sourceOf(entry.value, await deps.flowerOf(viewer, entryId), said);
      const sourceCode = await store.sourceCode(viewer.userId, source);
      const made = await store.reusable(viewer.userId, entryId, sourceCode, clock.now());
      if (made !== undefined) return ok(made);
      return status(viewer, await store.create(viewer.userId, entryId, sourceCode, clock.now()));
    },

    /** How far an export is. Codes: `not_found`. */
    status,

    /** The export once it is ready or failed, or as it is after that many milliseconds. Codes: `not_found`. */
    async settled(viewer: Viewer, id: ExportId, withinMs: number): Promise<Result<ExportView, "not_found">> {
      for (let waited = 0; ; waited += lookEveryMs) {
        const found = await status(viewer, id);
        if (!found.ok || !isWorking(found.value.status) || waited >= withinMs) return found;
        await deps.pause(lookEveryMs);
      }
    },

    /** The newest exports, with what they were made of. */
    async list(viewer: Viewer): Promise<readonly ListedExport[]> {
      const found = await store.list(viewer.userId, historyLength, clock.now());
      return Promise.all(found.map((one) => listed(viewer, one)));
    },

    /** The newest exports by themselves. */
    async history(viewer: Viewer): Promise<readonly ExportView[]> {
      return store.list(viewer.userId, historyLength, clock.now());
    },

    /**
     * Makes a link that anybody who holds it can use until it ends: one each time a person asks. For an export that is still
     * being made it begins to work, and its time to run, once there is a file.
     * Codes: `not_found` (also when the entry is in the trash), `failed`.
     */
    async link(viewer: Viewer, id: ExportId): Promise<Result<ExportLink, "not_found" | "failed">> {
      const found = await linkable(viewer, id);
      if (!found.ok) return found;
      if (found.value.status === "failed") return err("failed");
      const token = deps.randomToken().toString("base64url");
      const now = clock.now();
      const expiresAt = new Date(now.getTime() + deps.linkMinutes * 60_000);
      await store.addLink(viewer.userId, id, token, now, expiresAt);
      return ok({ url: addressOf(token), expiresAt });
    },

    /**
     * The newest link that works, as often as the person looks: looking makes none. Null when there is none, or the export
     * isn't ready. Codes: `not_found` (also when the entry is in the trash).
     */
    async openLink(viewer: Viewer, id: ExportId): Promise<Result<ExportLink | null, "not_found">> {
      const found = await linkable(viewer, id);
      if (!found.ok) return found;
      const open = found.value.status === "ready" ? await store.openLink(viewer.userId, id, clock.now()) : undefined;
      return ok(open === undefined ? null : { url: addressOf(open.token), expiresAt: open.expiresAt });
    },

    /** Ends all links of an export at once. Codes: `not_found`. */
    async revoke(viewer: Viewer, id: ExportId): Promise<Result<null, "not_found">> {
      const found = await status(viewer, id);
      if (!found.ok) return found;
      await store.revokeLinks(viewer.userId, id, clock.now());
      return ok(null);
    },

    /** Stops an export that isn't finished; one that is stays as it is. Codes: `not_found`. */
    async cancel(viewer: Viewer, id: ExportId): Promise<Result<ExportView, "not_found">> {
      await store.fail(viewer.userId, id, "cancelled", clock.now());
      return status(viewer, id);
    },

    /** Takes an export away: links, file and all. Codes: `not_found`. */
    async remove(viewer: Viewer, id: ExportId): Promise<Result<null, "not_found">> {
      const objectKey = await store.remove(viewer.userId, id);
      if (objectKey === undefined) return err("not_found");
      // Nothing leads to the file any more; when the store doesn't answer now, the sweep takes it.
      if (objectKey !== "") await store.drop(objectKey);
      return ok(null);
    },

    /**
     * The file behind a link, for whoever holds it. Undefined alike when the link is unknown, ended, revoked or misspelled, its
     * entry in the trash, its file gone or not as it was sealed (which is noted in the person's audit trail). An export without
     * its file has failed from then on, so that asking again makes a new one.
     */
    async download(token: string): Promise<Download | undefined> {
      if (!tokenForm.test(token)) return undefined;
      const target = await store.target(token, clock.now());
      if (target === undefined) return undefined;
      try {
        const segments = await store.open(target);
        if (segments === undefined) {
          await store.lose(target.userId, target.exportId, clock.now());
          return undefined;
        }
        return { segments, bytes: segments.reduce((sum, { length }) => sum + length, 0), day: target.day };
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
        await deps.sealBroken(target.userId, `export ${target.exportId}`);
        await store.lose(target.userId, target.exportId, clock.now());
        return undefined;
      }
    },
  };
}
