import { type ConversationId, parseId } from "@/lib/ids/ids";

/** A place in the list of conversations: by the time of the last word, among equal ones by id. */
export type Cursor = { readonly at: Date; readonly id: ConversationId };

export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at.getTime()}.${id}`).toString("base64url");
}

/** Undefined for anything `writeCursor` didn't write. */
export function readCursor(text: string): Cursor | undefined {
  const [time = "", rest = ""] = Buffer.from(text, "base64url").toString("utf8").split(".", 2);
  const id = parseId<ConversationId>(rest);
  return id === undefined || !/^\d{1,15}$/.test(time) ? undefined : { at: new Date(Number(time)), id };
}
