import { v7, validate } from "uuid";

declare const idBrand: unique symbol;
type Id<Name extends string> = string & { readonly [idBrand]: Name };

export type UserId = Id<"user">;
export type SessionId = Id<"session">;
export type TokenId = Id<"token">;
export type EntryId = Id<"entry">;
export type FeelingId = Id<"feeling">;
export type HintId = Id<"hint">;
export type ExportId = Id<"export">;
export type LinkId = Id<"link">;
export type SaveId = Id<"save">;
export type TemplateId = Id<"template">;
export type QuietRangeId = Id<"quiet-range">;
export type MemoryId = Id<"memory">;
export type ConversationId = Id<"conversation">;
export type MessageId = Id<"message">;
export type RecordingId = Id<"recording">;
export type AnyId =
  | UserId
  | SessionId
  | TokenId
  | EntryId
  | FeelingId
  | HintId
  | ExportId
  | LinkId
  | SaveId
  | TemplateId
  | QuietRangeId
  | MemoryId
  | ConversationId
  | MessageId
  | RecordingId;

/** A new UUIDv7: time-ordered, so that rows written together lie together. */
export function newId<T extends AnyId>(): T {
  return v7() as T;
}

/** The id in lower case, or undefined when the text is no UUID. */
export function parseId<T extends AnyId>(text: string): T | undefined {
  return validate(text) ? (text.toLowerCase() as T) : undefined;
}
