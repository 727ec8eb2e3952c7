import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

// Runs a program of ours: node scripts/run.mjs NAME [arguments], for scripts/NAME.ts.

const [name, ...rest] = process.argv.slice(2);
if (name === undefined) {
  console.error("Which program? node scripts/run.mjs NAME, for scripts/NAME.ts");
  process.exit(2);
}
const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const file = await bundle(root, name);
process.on("exit", () => rmSync(file, { force: true }));
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
