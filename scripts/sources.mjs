import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// What a build is made of, as one figure: when it changes, the build is stale.

const pages = ["app", "components", "lib", "public", "proxy.ts", "instrumentation.ts", "prisma/schema.prisma"];
const settings = ["next.config.mjs", "package.json", "package-lock.json", "tsconfig.json", "scripts/service-worker.mjs"];
const programs = ["lib", "scripts", "prisma/schema.prisma", "package-lock.json"];

const counts = (path) =>
  !/(\.test\.tsx?|\.md)$/.test(path) && !path.startsWith("lib/db/generated") && !path.startsWith("lib/testing");

function filesBelow(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, `${path}/${name}`));
}

function digest(root, parts) {
  const hash = createHash("sha256");
  for (const path of parts.flatMap((part) => filesBelow(root, part)).filter(counts)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

/** Of everything the production build of the pages is made of. */
export const pagesDigest = (root) => digest(root, [...pages, ...settings]);

/** Of everything our own programs (server, command line) are made of. */
export const programsDigest = (root) => digest(root, programs);

/** Of the schema that Prisma's client is generated from. */
export const schemaDigest = (root) => digest(root, ["prisma/schema.prisma", "package-lock.json"]);
