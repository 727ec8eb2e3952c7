import { type EntryId, parseId } from "@/lib/ids/ids";

/**
 * A place in a list ordered by a time (a day counts as its first moment), among equal ones, in a list of days, by `then`, the
 * time within the day, and at last by id.
 */
export type Cursor = { readonly at: Date; readonly then?: Date | undefined; readonly id: EntryId };

const number = /^-?\d{1,15}$/;

export function writeCursor(cursor: Cursor): string {
  const times = [cursor.at, ...(cursor.then === undefined ? [] : [cursor.then])].map((time) => time.getTime());
  return Buffer.from([...times, cursor.id].join(".")).toString("base64url");
}

/** Undefined for anything `writeCursor` didn't write. */
export function readCursor(text: string): Cursor | undefined {
  const parts = Buffer.from(text, "base64url").toString("utf8").split(".");
  const times = parts.slice(0, -1);
  const id = parseId<EntryId>(parts.at(-1) ?? "");
  if (id === undefined || times.length < 1 || times.length > 2 || !times.every((time) => number.test(time))) return undefined;
  const [at, then] = times.map((time) => new Date(Number(time)));
  return at === undefined ? undefined : { at, ...(then !== undefined && { then }), id };
}
