import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import { type LocalDate, localDateOf, parseLocalDate } from "@/lib/clock/local-date";
import { type EntryId, type FeelingId, newId } from "@/lib/ids/ids";
import type { Mood } from "@/lib/mood/view";
import { errorFields, log } from "@/lib/observability/log";
import { err, ok, type Result } from "@/lib/result/result";
import { readGardenCursor, writeGardenCursor } from "./cursor";
import type { GardenStore } from "./store";
import type { EntryFeeling, FeelingChoice, FlowerPage, FlowerView } from "./view";

export type Planting = {
  readonly flower: FlowerView;
  /** False when the flower was there already and was changed, or the same request came again. */
  readonly planted: boolean;
};

export type GardenRequest = {
  /** Only this year's (1–9999), by the flower's own day. */
  readonly year?: number | undefined;
  readonly cursor?: string | undefined;
  /** 1–1000. */
  readonly limit?: number | undefined;
};

/** More than two flowers for every day of a year. */
const pageSize = 1000;

function boundsOf(year: number): { from: LocalDate | undefined; to: LocalDate | undefined } {
  const name = String(year).padStart(4, "0");
  return { from: parseLocalDate(`${name}-01-01`), to: parseLocalDate(`${name}-12-31`) };
}

export type GardenService = ReturnType<typeof createGardenService>;

export function createGardenService(deps: {
  readonly store: GardenStore;
  readonly clock: Clock;
  readonly calendarOf: (viewer: Viewer) => Promise<{ readonly zone: string; readonly dayStart: number }>;
  /** Told of every feeling that was confirmed on an entry. What it does can't take the feeling back. */
  readonly confirmed: (viewer: Viewer, entryId: EntryId, mood: Mood) => Promise<void>;
}) {
  const { store, clock } = deps;

  return {
    /** Confirms a feeling on an entry: its one flower is planted, or changed. Codes: `not_found` (also for a trashed entry). */
    async confirm(viewer: Viewer, entryId: EntryId, choice: FeelingChoice): Promise<Result<Planting, "not_found">> {
      const outcome = await store.confirm(viewer.userId, newId<FeelingId>(), entryId, choice, clock.now());
      if (outcome === undefined) return err("not_found");
      await deps.confirmed(viewer, entryId, choice.mood).catch((error: unknown) => {
        log("warn", "garden.lesson_not_kept", errorFields(error));
      });
      return ok(outcome);
    },

    /** Takes the feeling of an entry back; its flower goes. Codes: `not_found` when there is none. */
    async unconfirm(viewer: Viewer, entryId: EntryId): Promise<Result<null, "not_found">> {
      return (await store.remove(viewer.userId, { entryId })) ? ok(null) : err("not_found");
    },

    /**
     * Plants a flower without an entry, on the person's present day. `id` makes a repeated request harmless.
     * Codes: `not_found` when that id is somebody else's.
     */
    async checkIn(
      viewer: Viewer,
      choice: FeelingChoice,
      id: FeelingId = newId<FeelingId>(),
    ): Promise<Result<Planting, "not_found">> {
      const { zone, dayStart } = await deps.calendarOf(viewer);
      const at = clock.now();
      const planted = await store.checkIn(viewer.userId, id, choice, { zone, date: localDateOf(at, zone, dayStart) }, at);
      const flower = await store.find(viewer.userId, { id });
      return flower === undefined ? err("not_found") : ok({ flower, planted });
    },

    /** One flower. Codes: `not_found` (also when its entry is in the trash). */
    async read(viewer: Viewer, id: FeelingId): Promise<Result<FlowerView, "not_found">> {
      const flower = await store.find(viewer.userId, { id });
      return flower === undefined ? err("not_found") : ok(flower);
    },

    /** The flower of an entry, or null. */
    async ofEntry(viewer: Viewer, entryId: EntryId): Promise<FlowerView | null> {
      return (await store.find(viewer.userId, { entryId })) ?? null;
    },

    /** The standing flowers, newest day first, a page at a time. Codes: `bad_cursor`. */
    async list(viewer: Viewer, request: GardenRequest = {}): Promise<Result<FlowerPage, "bad_cursor">> {
      const after = request.cursor === undefined ? undefined : readGardenCursor(request.cursor);
      if (request.cursor !== undefined && after === undefined) return err("bad_cursor");
      const limit = request.limit ?? pageSize;
      const bounds = request.year === undefined ? {} : boundsOf(request.year);
      const found = await store.page(viewer.userId, { ...bounds, after, limit: limit + 1 });
      const flowers = found.slice(0, limit);
      const last = flowers.at(-1);
      const more = found.length > limit && last !== undefined;
      return ok({ flowers, next: more ? writeGardenCursor({ date: last.date, at: last.createdAt, id: last.id }) : null });
    },

    /** All flowers of a year (1–9999), newest day first. */
    async ofYear(viewer: Viewer, year: number): Promise<readonly FlowerView[]> {
      return store.page(viewer.userId, { ...boundsOf(year), limit: null });
    },

    /** The years in which flowers stand, newest first, with how many. */
    async years(viewer: Viewer): Promise<readonly { readonly year: number; readonly count: number }[]> {
      return store.years(viewer.userId);
    },

    /** How many flowers stand in the garden. */
    async count(viewer: Viewer): Promise<number> {
      const years = await store.years(viewer.userId);
      return years.reduce((sum, one) => sum + one.count, 0);
    },

    /** The feelings of a span of days, both ends included, in the order in which they were confirmed. */
    async feelingsBetween(
      viewer: Viewer,
      from: LocalDate,
      to: LocalDate,
    ): Promise<readonly Pick<FlowerView, "date" | "mood" | "entryId">[]> {
      const flowers = await store.page(viewer.userId, { from, to, limit: null });
      return flowers.toReversed();
    },

    /** The feelings confirmed on these entries; entries without one are left out. */
    async feelingsOf(viewer: Viewer, entries: readonly EntryId[]): Promise<ReadonlyMap<EntryId, EntryFeeling>> {
      return entries.length === 0 ? new Map() : store.feelingsOf(viewer.userId, entries);
    },

    /** The entries on which this mood was confirmed. */
    async entriesOf(viewer: Viewer, mood: Mood): Promise<readonly EntryId[]> {
      return store.entriesOf(viewer.userId, mood);
    },

    /** Takes a flower out of the garden; an entry keeps its text. Codes: `not_found`. */
    async remove(viewer: Viewer, id: FeelingId): Promise<Result<null, "not_found">> {
      return (await store.remove(viewer.userId, { id })) ? ok(null) : err("not_found");
    },
  };
}
