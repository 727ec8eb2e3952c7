// JavaScript on first load, gzip, against its budgets: `node scripts/bench/first-load.mjs`.
// The production build with an empty journal; "first load" is what the page's own HTML asks for, "in all" what has come
// when the page is at rest. Each script is compressed here, so that no server's setting changes the figure.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { findChromium } from "../find-chromium.mjs";
import { finished, freePort, ready } from "./server.mjs";

const folder = mkdtempSync(join(tmpdir(), "pauz-bench-"));
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const env = { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), PAUZ_DATA_DIR: join(folder, "data") };
const server = spawn(process.execPath, ["scripts/start.mjs"], { env, stdio: ["ignore", "ignore", "inherit"] });

const pages = [
  { name: "Landing", path: "/", first: 150, signedIn: false },
  { name: "Today", path: "/today", first: 175, signedIn: true },
  { name: "Journal (list)", path: "/journal", first: 175, signedIn: true },
  { name: "Editor, until the plain field takes keys", path: "/journal/new", first: 190, all: 320, signedIn: true },
];

async function signIn(context) {
  const page = await context.newPage();
  await page.goto("/signin");
  await page.getByLabel("Your name").fill("Mara");
  await page.getByLabel("Passphrase", { exact: true }).fill("four quiet lamps burning");
  await page.getByLabel("Passphrase, once more").fill("four quiet lamps burning");
  await page.locator("form button[type=submit]").click();
  await page.waitForURL("**/today");
  await page.close();
}

/** Kilobytes (1,000 bytes) of these scripts, each compressed by itself. */
async function weigh(urls) {
  let bytes = 0;
  for (const url of urls) {
    const body = await (await fetch(url)).arrayBuffer();
    bytes += gzipSync(Buffer.from(body)).length;
  }
  return bytes / 1_000;
}

async function measure(context, { path, all }) {
  const page = await context.newPage();
  const loaded = new Set();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") loaded.add(response.url());
  });
  const response = await page.goto(path);
  const html = await response.text();
  const asked = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source]) => new URL(source, base).href));
  // Browsers that know modules never ask for these.
  for (const [tag] of html.matchAll(/<script[^>]+noModule[^>]*>/gi)) {
    const source = /src="([^"]+)"/.exec(tag)?.[1];
    if (source !== undefined) asked.delete(new URL(source, base).href);
  }
  if (all !== undefined) await page.locator(".ProseMirror").waitFor();
  await page.waitForLoadState("networkidle");
  await page.close();
  return { first: await weigh(asked), all: await weigh(loaded) };
}

const line = (...cells) => console.log(`| ${cells.join(" | ")} |`);
const within = (size, budget) => (budget === undefined ? "–" : `${budget} kB ${size <= budget ? "(kept)" : "(BROKEN)"}`);

let broken = false;
try {
  await ready(base, server);
  const args = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
  ];
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? [...args, "--no-sandbox"] : args });
  const stranger = await browser.newContext({ baseURL: base });
  const owner = await browser.newContext({ baseURL: base });
  await signIn(owner);
  line("page", "first load, gzip", "budget", "in all", "budget");
  line("---", "---:", "---", "---:", "---");
  for (const page of pages) {
    const found = await measure(page.signedIn ? owner : stranger, page);
    line(
      page.name,
      `${found.first.toFixed(0)} kB`,
      within(found.first, page.first),
      `${found.all.toFixed(0)} kB`,
      within(found.all, page.all),
    );
    broken ||= found.first > page.first || (page.all !== undefined && found.all > page.all);
  }
  await browser.close();
} finally {
  server.kill("SIGTERM");
  await finished(server);
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = broken ? 1 : 0;
