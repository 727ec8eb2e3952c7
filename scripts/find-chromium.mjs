import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
];

const starts = (file) => spawnSync(file, ["--version"], { timeout: 30_000 }).status === 0;

function onThisMachine() {
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin", "/usr/local/bin");
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...elsewhere,
    chromium.executablePath(),
  ];
  return candidates.find((file) => existsSync(file) && starts(file));
}

function fetchOne() {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
  console.log("No Chromium here; asking Playwright for one.");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit", timeout: 300_000 });
  if (onThisMachine() === undefined && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright had none; asking apt for one.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update"], { stdio: "inherit", timeout: 300_000, env });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "inherit", timeout: 600_000, env });
  }
  return onThisMachine();
}

/** A Chromium that starts: the one named by PLAYWRIGHT_CHROMIUM, the system's, Playwright's own, or one installed now. */
export function findChromium() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (!named) return onThisMachine() ?? fetchOne();
  if (!existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which isn't there.`);
  return named;
}
