import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { checkNode, makeClient, makePages, root } from "./prepare.mjs";

// `npm start`, and with --dev `npm run dev`: makes what is missing, then runs scripts/server.ts in this process.

checkNode();
// A relative PAUZ_DATA_DIR means the folder this was called in; everything else, the checkout.
if (process.env.PAUZ_DATA_DIR) process.env.PAUZ_DATA_DIR = resolve(process.env.PAUZ_DATA_DIR);
process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");

const dev = process.argv.includes("--dev");
process.env.NODE_ENV = dev ? "development" : "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
// Next's own handlers would end the process before requests are answered and the database is closed.
process.env.NEXT_MANUAL_SIG_HANDLE = "1";

await makeClient();
const { main } = await import(pathToFileURL(await bundle(root, "server")).href);
await main({ dev, build: makePages });
