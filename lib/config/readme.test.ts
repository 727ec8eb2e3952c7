import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { variables } from "./variables";

/** The README's table of variables, as it must be. */
function table(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|");
  const rows = variables.map(({ name, otherwise, meaning }) => `| \`${name}\` | ${cell(otherwise)} | ${cell(meaning)} |`);
  return ["| variable | otherwise | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

/** Table rows without the blanks that the formatter pads them with. */
function squeezed(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.replace(/\s*\|\s*/g, "|").replace(/-{3,}/g, "---"))
    .join("\n");
}

it("the README's table says what lib/config reads", () => {
  const readme = readFileSync("README.md", "utf8");
  const shown = /<!-- variables:.*?-->([\s\S]*?)<!-- end of variables -->/.exec(readme)?.[1] ?? "";
  expect(squeezed(shown)).toBe(squeezed(table()));
});
