import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { checkNode, root } from "./prepare.mjs";

// `npm run train-mood-model -- --data DIR`, and scripts/train-mood-model: bundles the program and runs it.

checkNode();
const calledFrom = process.env.INIT_CWD ?? process.cwd();
process.chdir(root);
const { main } = await import(pathToFileURL(await bundle(root, "train-mood-model")).href);
process.exitCode = main(process.argv.slice(2), calledFrom);
