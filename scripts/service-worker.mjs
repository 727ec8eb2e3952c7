import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";

// The service worker is made after the pages, because it carries the list of their files.

/**
 * Kept for use without a network: scripts, styles, and the fonts of Latin script; other scripts' letters come from the
 * system's fonts then. What lies elsewhere is named after the moment of the build, and no page asks for it.
 */
const kept = (path) =>
  /\/static\/(chunks|media)\//.test(path) && (/\.(js|css)$/.test(path) || /-latin-(opsz|wght)-\w+\.[\w-]+\.woff2$/.test(path));

function filesBelow(folder, prefix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(join(folder, entry.name), path) : [path];
    });
}

const digest = (...parts) =>
  parts
    .reduce((hash, part) => hash.update(part).update("\0"), createHash("sha256"))
    .digest("hex")
    .slice(0, 16);

/** What the worker keeps: built files carry their digest in their name; icons and the shell get one. */
export function precacheList(root) {
  const built = filesBelow(join(root, ".next", "static"), "/_next/static").filter(kept);
  const icons = filesBelow(join(root, "public", "icons"), "/icons");
  return [
    ...built.map((url) => ({ url, revision: null })),
    ...icons.map((url) => ({ url, revision: digest(readFileSync(join(root, "public", url))) })),
    { url: "/offline", revision: digest(...built) },
  ];
}

/** Bundles the worker with its list into `.next/service-worker.js`. */
export async function makeServiceWorker(root) {
  const file = join(root, ".next", "service-worker.js");
  const unfinished = `${file}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, "components", "offline", "worker", "service-worker.ts")],
    outfile: unfinished,
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome109", "firefox115", "safari16.4"],
    define: { "process.env.NODE_ENV": '"production"', "self.__PAUZ_FILES": JSON.stringify(precacheList(root)) },
    alias: { "@": root },
    logLevel: "error",
  });
  renameSync(unfinished, file);
}
