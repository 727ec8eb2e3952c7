import { z } from "zod";
import { isZone, parseLocalDate } from "@/lib/clock/local-date";
import { type AnyId, type EntryId, parseId } from "@/lib/ids/ids";

// Fields that several contracts share, each with words for the person who sent something else.

/** A UUID of that kind. */
export function idField<T extends AnyId>() {
  return z
    .string()
    .refine((text) => parseId<T>(text) !== undefined, "must be a UUID")
    .transform((text) => text.toLowerCase() as T); // The line above has just checked it.
}

export const entryParams = z.object({ id: idField<EntryId>() });

/** Text without half surrogate pairs, which have no UTF-8 form. */
export const textField = (maxLength: number) =>
  z
    .string({ error: "must be text" })
    .max(maxLength, `must have at most ${maxLength} characters`)
    .refine((text) => text.isWellFormed(), "holds half of a character pair");

export const zoneField = z.string().max(64).refine(isZone, "must be an IANA zone such as Europe/Berlin");

export const dayField = z
  .string()
  .refine((text) => parseLocalDate(text) !== undefined, "must be a day such as 2026-03-01")
  .transform((text) => {
    const day = parseLocalDate(text);
    if (day === undefined) throw new Error("unreachable: refined above");
    return day;
  });

/** A time with its zone. */
export const momentField = z.iso
  .datetime({ offset: true, error: "must be a time with its zone, such as 2026-03-01T22:10:00+01:00" })
  .transform((text) => new Date(text));

export const countField = (min: number, max: number) =>
  z.coerce
    .number({ error: "must be a number" })
    .int("must be a whole number")
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`);

/** ISO 8601 with zone, as every time in an answer is. */
export const timeOut = z.iso.datetime();
export const dayOut = z.iso.date();
export const idOut = z.uuid();
