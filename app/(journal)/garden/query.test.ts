import { expect, it } from "vitest";
import { gardenQuery } from "./query";

const today = "2026-11-21";

it("shows the present year unless told otherwise", () => {
  expect(gardenQuery({}, today)).toEqual({ view: "year", year: 2026, month: 11 });
  expect(gardenQuery({ year: "2024" }, today)).toEqual({ view: "year", year: 2024, month: 12 });
  expect(gardenQuery({ view: "month", year: "2025", month: "3" }, today)).toEqual({ view: "month", year: 2025, month: 3 });
});

it("takes nonsense for the present", () => {
  const nonsense = { view: "decade", year: "12345", month: "13" };
  expect(gardenQuery(nonsense, today)).toEqual({ view: "year", year: 2026, month: 11 });
  expect(gardenQuery({ year: ["2024", "2025"], month: "-1" }, today)).toEqual({ view: "year", year: 2026, month: 11 });
  expect(gardenQuery({ year: "0", month: "0" }, today)).toEqual({ view: "year", year: 2026, month: 11 });
});
