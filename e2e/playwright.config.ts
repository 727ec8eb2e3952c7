import { availableParallelism } from "node:os";
import { defineConfig } from "playwright/test";
import type { Driver } from "./support/fixtures";

/** Journeys that are the same wherever objects are kept. */
const withEitherDriver = "guided.spec.ts";

/** Journeys in a real browser against the production build. Servers are started by the fixtures in e2e/support. */
export default defineConfig<object, { driver: Driver }>({
  testDir: ".",
  // `npm run pictures` takes the README's pictures instead.
  testMatch: process.env["PAUZ_PICTURES"] === undefined ? "**/*.spec.ts" : "**/*.shots.ts",
  outputDir: "results",
  fullyParallel: false,
  // A journey keeps most of a processor busy: its browser, its server, its database. More at once take as long and fail sooner.
  workers: Math.max(2, availableParallelism() - 1),
  // A browser, a server and a database on a busy machine: a journey that fails once and then holds is named, but no failure.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env["CI"] === undefined ? [["list"]] : [["line"]],
  projects:
    process.env["PAUZ_PICTURES"] === undefined
      ? [{ name: "local" }, { name: "raindrop", testMatch: withEitherDriver, use: { driver: "raindrop" } }]
      : [{ name: "pictures" }],
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    colorScheme: "light",
    trace: "off",
    // Putting the whole app into each new browser is a quarter of what a journey costs; those that are about it let it in.
    serviceWorkers: "block",
    launchOptions: {
      ...(process.env["PLAYWRIGHT_CHROMIUM"] === undefined ? {} : { executablePath: process.env["PLAYWRIGHT_CHROMIUM"] }),
      args: [
        // As root there is no sandbox; and a test's browser talks to nobody but the page's own host.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-gpu",
      ],
    },
  },
});
