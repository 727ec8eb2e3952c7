import { build } from "esbuild";
import { join } from "node:path";

// Node 20 runs no TypeScript: the programs in scripts/*.ts are bundled before they run, our own code inside, packages outside.

/** Bundles `scripts/{name}.ts` and gives the bundle's path. Takes a few hundredths of a second, so it is simply done anew each time. */
export async function bundle(root, name) {
  const outfile = join(root, ".build", `${name}.mjs`);
  // Written under a name of its own and renamed by esbuild's caller would race as well: each process writes its own file.
  const own = outfile.replace(/\.mjs$/, `.${process.pid}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, "scripts", `${name}.ts`)],
    outfile: own,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
    alias: { "@": root },
  });
  return own;
}
