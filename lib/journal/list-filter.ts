import { type LocalDate, toDateColumn } from "@/lib/clock/local-date";
import type { UserId } from "@/lib/ids/ids";
import type { Cursor } from "./cursor";
import type { EntryPreview, ListRequest } from "./view";

type Settled = "trashed" | "sort" | "order";

/** A list's request with nothing left open, narrowed to what the record can decide without opening anything. */
export type ListFilter = Omit<ListRequest, Settled | "cursor" | "limit" | "search" | "inside" | "tag"> & {
  readonly [Key in Settled]: NonNullable<ListRequest[Key]>;
} & {
  /** The place after which the page begins. */
  readonly after?: Cursor | undefined;
};

type Days = { readonly from: LocalDate; readonly to: LocalDate };

/** Those entries, as a query of one person's; none of the days in `without`. */
export function whereOf(userId: UserId, filter: ListFilter, without: readonly Days[]) {
  const { sort, order, after } = filter;
  const beyond = order === "desc" ? "lt" : "gt";
  return {
    userId,
    // A recording is something, too, before there is a word of text.
    OR: [{ revision: { gt: 0 } }, { sound: { not: null } }],
    trashedAt: filter.trashed ? { not: null } : null,
    ...(filter.favorite === undefined ? {} : { favorite: filter.favorite }),
    ...(filter.kind === undefined ? {} : { kind: filter.kind }),
    ...(filter.ids === undefined ? {} : { id: { in: [...filter.ids] } }),
    ...(filter.resurfacing === true ? { quiet: false } : {}),
    AND: [
      ...without.map(({ from, to }) => ({ NOT: { localDate: { gte: toDateColumn(from), lte: toDateColumn(to) } } })),
      ...(filter.fromDay === undefined ? [] : [{ localDate: { gte: toDateColumn(filter.fromDay) } }]),
      ...(filter.toDay === undefined ? [] : [{ localDate: { lte: toDateColumn(filter.toDay) } }]),
      ...(filter.onDays === undefined ? [] : [{ localDate: { in: filter.onDays.map(toDateColumn) } }]),
      ...(filter.from === undefined ? [] : [{ createdAt: { gte: filter.from } }]),
      ...(filter.to === undefined ? [] : [{ createdAt: { lte: filter.to } }]),
      // The first bound lets the index seek; the second decides among equal times.
      ...(after === undefined
        ? []
        : [
            { [sort]: { [`${beyond}e`]: after.at } },
            {
              OR: [
                { [sort]: { [beyond]: after.at } },
                ...(after.then === undefined
                  ? [{ id: { [beyond]: after.id } }]
                  : [{ createdAt: { [beyond]: after.then } }, { createdAt: after.then, id: { [beyond]: after.id } }]),
              ],
            },
          ]),
    ],
  };
}

/** The order of a list. Within a day, entries stand by their time. */
export function orderOf({ sort, order }: Pick<ListFilter, "sort" | "order">) {
  return [{ [sort]: order }, ...(sort === "localDate" ? [{ createdAt: order }] : []), { id: order }];
}

/** The place of an entry in a list of that order. */
export function placeOf(entry: Omit<EntryPreview, "preview">, sort: ListFilter["sort"]): Cursor {
  if (sort === "localDate") return { at: toDateColumn(entry.localDate), then: entry.createdAt, id: entry.id };
  return { at: entry[sort] ?? entry.createdAt, id: entry.id };
}

/** Whether a place is one of a list of that order. */
export function isPlaceIn(place: Cursor, sort: ListFilter["sort"]): boolean {
  return (place.then !== undefined) === (sort === "localDate");
}
