// What the benchmarks in a browser share: the browser, and a person in it.
import { chromium } from "playwright";
import { findChromium } from "../find-chromium.mjs";

/** A Chromium that does nothing by itself meanwhile. */
export function openBrowser() {
  const args = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-gpu",
    // As root there is no sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  return chromium.launch({ executablePath: findChromium(), args });
}

/** Two visitors of that server: somebody signed out, and its owner, who is made by signing in. */
export async function visitors(browser, base) {
  const stranger = await browser.newContext({ baseURL: base });
  const owner = await browser.newContext({ baseURL: base });
  const page = await owner.newPage();
  await page.goto("/signin");
  await page.getByLabel("Your name").fill("Mara");
  await page.getByLabel("Passphrase", { exact: true }).fill("four quiet lamps burning");
  await page.getByLabel("Passphrase, once more").fill("four quiet lamps burning");
  await page.locator("form button[type=submit]").click();
  await page.waitForURL("**/today");
  await page.close();
  return { stranger, owner };
}
