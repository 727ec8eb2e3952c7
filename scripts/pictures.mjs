import { spawnSync } from "node:child_process";
import { findChromium } from "./find-chromium.mjs";
import { checkNode, makeClient, makePages, root } from "./prepare.mjs";

// `npm run pictures`: the build where it is missing or stale, a browser found as the tests find theirs, then e2e/*.shots.ts.
// What follows `--` goes to Playwright.

checkNode();
process.chdir(root);
const chromium = findChromium();
if (chromium === undefined) throw new Error("No Chromium: install one, or name one with PLAYWRIGHT_CHROMIUM.");
await makeClient();
await makePages();
const args = ["playwright", "test", "-c", "e2e/playwright.config.ts", ...process.argv.slice(2)];
const env = { ...process.env, PLAYWRIGHT_CHROMIUM: chromium, PAUZ_PICTURES: "1" };
process.exit(spawnSync("npx", args, { stdio: "inherit", env }).status ?? 1);
