import { type BrowserContext, test as base, type WorkerFixture } from "playwright/test";
import { signIn } from "./journal";
import { type RunningServer, startServer } from "./server";
import { type Watch, watchPages } from "./watch";

type ForTests = {
  /** Checks, at the end of each test, that no page asked another host, broke the content policy or complained. */
  watch: Watch;
};

type ForWorker = {
  /** A server of this worker's own, with nothing configured. */
  server: RunningServer;
  /** The state of a browser in which the owner is signed in; making it makes the owner. */
  signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;
};

/** The `server` fixture with these variables set; a spec that extends `test` with it has a server to itself. */
export function serverWith(
  env: Readonly<Record<string, string>> = {},
): [WorkerFixture<RunningServer, object>, { scope: "worker"; timeout: number }] {
  return [
    async ({}, provide) => {
      const server = await startServer(env);
      await provide(server);
      await server.dispose();
    },
    { scope: "worker", timeout: 300_000 },
  ];
}

/** Journeys as somebody signed out, on a server of their own. */
export const test = base.extend<ForTests, ForWorker>({
  server: serverWith(),

  signedIn: [
    async ({ browser, server }, provide) => {
      const context = await browser.newContext({ baseURL: server.url, timezoneId: "Europe/Berlin", locale: "en-GB" });
      await signIn(await context.newPage());
      const state = await context.storageState();
      await context.close();
      await provide(state);
    },
    { scope: "worker" },
  ],

  baseURL: async ({ server }, provide) => provide(server.url),

  watch: [
    async ({ context, server }, provide) => {
      const watch = await watchPages(context, server.url);
      await provide(watch);
      watch.verify();
    },
    { auto: true },
  ],
});

/** Journeys as the owner, signed in. */
export const ownerTest = test.extend({
  storageState: async ({ signedIn }, provide) => provide(signedIn),
});

export { expect } from "playwright/test";
