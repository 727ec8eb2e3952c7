import { resolve } from "node:path";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { checkNode, makeClient, root } from "./prepare.mjs";

// `npm run pauz -- …`: makes what is missing, then runs scripts/pauz.ts in this process.

checkNode();
const calledFrom = process.env.INIT_CWD ?? process.cwd();
if (process.env.PAUZ_DATA_DIR) process.env.PAUZ_DATA_DIR = resolve(process.env.PAUZ_DATA_DIR);
process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV ??= "production";

await makeClient();
const { main } = await import(pathToFileURL(await bundle(root, "pauz")).href);
process.exitCode = await main(process.argv.slice(2), calledFrom);
