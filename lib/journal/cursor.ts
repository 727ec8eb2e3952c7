import { type EntryId, parseId } from "@/lib/ids/ids";

/** A place in a list ordered by a time (a day counts as its first moment) and, among equal ones, by id. */
export type Cursor = { readonly at: Date; readonly id: EntryId };

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(`${cursor.at.getTime()}.${cursor.id}`).toString("base64url");
}

/** Undefined for anything `writeCursor` didn't write. */
export function readCursor(text: string): Cursor | undefined {
  const [time, id] = Buffer.from(text, "base64url").toString("utf8").split(".");
  if (time === undefined || id === undefined || !/^-?\d{1,15}$/.test(time)) return undefined;
  const entryId = parseId<EntryId>(id);
  return entryId === undefined ? undefined : { at: new Date(Number(time)), id: entryId };
}
