import { build } from "esbuild";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { programsDigest } from "./sources.mjs";

// Node 20 runs no TypeScript: the programs in scripts/*.ts are bundled before they run, our own code inside, packages outside.

/** Bundles `scripts/{name}.ts`, unless the bundle of the very same sources is there, and gives its path. */
export async function bundle(root, name) {
  const folder = join(root, ".build");
  const prefix = `${name.replaceAll("/", "-")}.`;
  const file = join(folder, `${prefix}${programsDigest(root)}.mjs`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  // Written aside and renamed, so that two starts at once never read half a file.
  const unfinished = `${file}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, "scripts", `${name}.ts`)],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
    alias: { "@": root },
  });
  for (const old of readdirSync(folder).filter((it) => it.startsWith(prefix) && it.endsWith(".mjs")))
    rmSync(join(folder, old), { force: true });
  renameSync(unfinished, file);
  return file;
}
