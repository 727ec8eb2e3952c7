import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { checkNode, makeClient, root } from "./prepare.mjs";

// Runs a program of ours: node scripts/run.mjs NAME [arguments], for scripts/NAME.ts.

checkNode();
const [name, ...rest] = process.argv.slice(2);
if (name === undefined) {
  console.error("Which program? node scripts/run.mjs NAME, for scripts/NAME.ts");
  process.exit(2);
}
process.chdir(root);
await makeClient();
const file = await bundle(root, name);
process.argv = [process.argv[0], file, ...rest];
await import(pathToFileURL(file).href);
