import { expect, it } from "vitest";
import { newId, type EntryId } from "@/lib/ids/ids";
import { readCursor, writeCursor } from "./cursor";

it("comes back as it was written", () => {
  const cursor = { at: new Date("2026-03-01T10:20:30.456Z"), id: newId<EntryId>() };
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  const within = { ...cursor, then: new Date("0001-03-01T10:20:30.456Z") };
  expect(readCursor(writeCursor(within))).toEqual(within);
});

it.each(["", "nonsense", "MTIz", Buffer.from("12.not-an-id").toString("base64url"), Buffer.from("x.y").toString("base64url")])(
  "refuses %j",
  (text) => {
    expect(readCursor(text)).toBeUndefined();
  },
);
