import { type LocalDate, parseLocalDate } from "@/lib/clock/local-date";
import { type FeelingId, parseId } from "@/lib/ids/ids";

/** A place in the garden's list, which goes by day, then by the moment of planting, then by id. */
export type GardenCursor = { readonly date: LocalDate; readonly at: Date; readonly id: FeelingId };

export function writeGardenCursor({ date, at, id }: GardenCursor): string {
  return Buffer.from(`${date}.${at.getTime()}.${id}`).toString("base64url");
}

/** Undefined for anything `writeGardenCursor` didn't write. */
export function readGardenCursor(text: string): GardenCursor | undefined {
  const [day = "", time = "", id = ""] = Buffer.from(text, "base64url").toString("utf8").split(".");
  const date = parseLocalDate(day);
  const feelingId = parseId<FeelingId>(id);
  if (date === undefined || feelingId === undefined || !/^\d{1,15}$/.test(time)) return undefined;
  return { date, at: new Date(Number(time)), id: feelingId };
}
