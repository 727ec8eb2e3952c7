import { describe, expect, it } from "vitest";
import { type Place, placeIn, queryOf } from "./place";

const read = (query: string) => placeIn(Object.fromEntries(new URLSearchParams(query)));

describe("the place in an address", () => {
  it.each<Place>([0, 8, "landing", "reading"])("is found again: %s", (place) => {
    expect(read(queryOf(place, false))).toBe(place);
  });

  it("is none where a finished journal is read, or where nothing sensible stands", () => {
    expect(queryOf("reading", true)).toBe("");
    for (const query of ["", "?q=", "?q=0", "?q=-3", "?q=1.5", "?q=first"]) expect(read(query)).toBeNull();
    expect(placeIn({ q: ["1", "2"] })).toBeNull();
  });
});
