import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const entry = z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const { packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** The folders in which Node looks for a package that `from` needs, the nearest first. */
function places(from: string, name: string): readonly string[] {
  const parts = from === "" ? [] : from.split("/node_modules/");
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join("/node_modules/"));
  return [...above, ""].map((folder) => `${folder}${folder === "" ? "" : "/"}node_modules/${name}`);
}

// `npm ci` refuses a lock that leaves out another platform's part, and npm leaves them out where a registry doesn't have them.
it("names the parts for every platform, so that npm ci works wherever it runs", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => places(from, name).every((place) => packages[place] === undefined)),
  );
  expect(missing).toEqual([]);
});
