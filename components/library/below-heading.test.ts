import { expect, it } from "vitest";
import { gistOf } from "@/lib/richtext/gist";
import { previewBelow, snippetBelow } from "./below-heading";

const below = (body: string, title: string | null = null) => previewBelow(gistOf({ title, body }));

it("goes on where the heading ends, without the sign that parts the lines", () => {
  expect(below("Swam before work\n\nThe water was colder than the air.")).toBe("The water was colder than the air.");
  expect(below("- bread\n- tea")).toBe("tea");
  expect(below("It rained.\n\nAll day.")).toBe("All day.");
});

it("is the text's beginning under a title, and a dot of the writer's own stays", () => {
  expect(below("Swam before work", "Thursday")).toBe("Swam before work");
  expect(below("A list\n\n·one of mine")).toBe("·one of mine");
});

it("is nothing where the heading says it all, and ends at a word where it is long", () => {
  expect(below("Swam before work")).toBe("");
  const long = below(`A swim\n\n${"cold water and grey ".repeat(10)}`);
  expect(long).toMatch(/^cold water .* (?:cold|water|and|grey)…$/u);
});

it("shows what was found where it is, and the heading again only when it was found there", () => {
  const text = "A swim · The water was cold.";
  expect(snippetBelow("A swim", { text, hits: [[13, 18]] })).toEqual({ text: "The water was cold.", hits: [[4, 9]] });
  expect(snippetBelow("A swim", { text, hits: [[2, 6]] })).toEqual({ text, hits: [[2, 6]] });
  expect(snippetBelow("A swim", { text: "…the water was cold.", hits: [[5, 10]] }).text).toBe("…the water was cold.");
});
