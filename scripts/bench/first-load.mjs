// JavaScript on first load, gzip, against its budgets: `node scripts/bench/first-load.mjs`.
// The production build with an empty journal; "first load" is what the page's own HTML asks for, "in all" what has come
// when the page is at rest. Each script is compressed here, so that no server's setting changes the figure.
import { gzipSync } from "node:zlib";
import { openBrowser, visitors } from "./browser.mjs";
import { line } from "./figures.mjs";
import { serve } from "./server.mjs";

const pages = [
  { name: "Landing", path: "/", first: 150, signedIn: false },
  { name: "Today", path: "/today", first: 175, signedIn: true },
  { name: "Journal (list)", path: "/journal", first: 175, signedIn: true },
  { name: "Editor, until the plain field takes keys", path: "/journal/new", first: 190, all: 320, signedIn: true },
];

/** Kilobytes (1,000 bytes) of these scripts, each compressed by itself. */
async function weigh(urls) {
  let bytes = 0;
  for (const url of urls) {
    const body = await (await fetch(url)).arrayBuffer();
    bytes += gzipSync(Buffer.from(body)).length;
  }
  return bytes / 1_000;
}

async function measure(context, base, { path, all }) {
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
  if (asked.size === 0) throw new Error(`${path} asks for no script: is it still written as it was?`);
  if (all !== undefined) await page.locator(".ProseMirror").waitFor();
  await page.waitForLoadState("networkidle");
  await page.close();
  return { first: await weigh(asked), all: await weigh(loaded) };
}

const within = (size, budget) => (budget === undefined ? "–" : `${budget} kB ${size <= budget ? "(kept)" : "(BROKEN)"}`);

let broken = false;
const server = await serve();
try {
  const browser = await openBrowser();
  const { stranger, owner } = await visitors(browser, server.base);
  line("page", "first load, gzip", "budget", "in all", "budget");
  line("---", "---:", "---", "---:", "---");
  for (const page of pages) {
    const found = await measure(page.signedIn ? owner : stranger, server.base, page);
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
  await server.close();
}
process.exitCode = broken ? 1 : 0;
