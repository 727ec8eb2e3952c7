import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { checkNode, root } from "./prepare.mjs";

// `npm run -s mood`: needs neither a database nor its client, so nothing is made but the program itself.

checkNode();
process.chdir(root);
const { main } = await import(pathToFileURL(await bundle(root, "mood")).href);
await main();
