import { type BrowserContext, expect, test as base, type WorkerFixture } from "playwright/test";
import { type RaindropDouble, startRaindropDouble } from "../doubles/raindrop";
import { signIn } from "./journal";
import { type RunningServer, startServer } from "./server";
import { type Watch, watchPages } from "./watch";

type ForTests = {
  /** Checks, at the end of each test, that no page asked another host, broke the content policy or complained. */
  watch: Watch;
};

type ForWorker = {
  /** Where objects are kept; the config runs the guided journeys once with each. */
  driver: Driver;
  /** The double that stands for Raindrop, where that is the driver. */
  raindrop: RaindropDouble | undefined;
  /** The variables of this worker's server: the driver's, and what journeys add to them. */
  environment: Readonly<Record<string, string>>;
  /** A server of this worker's own. */
  server: RunningServer;
  /** The state of a browser in which the owner is signed in; making it makes the owner. */
  signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;
};

export type Driver = "local" | "raindrop";

const account = { apiKey: "raindrop-test-key", applicationName: "pauz", version: "01jxanr45haeswhay4n0q8340y" };

/** What makes a server keep its objects at that double of Raindrop. */
export const raindropEnvironment = (double: RaindropDouble): Readonly<Record<string, string>> => ({
  RAINDROP_API_KEY: account.apiKey,
  APPLICATION_NAME: account.applicationName,
  RAINDROP_APPLICATION_VERSION: account.version,
  RAINDROP_BASE_URL: double.baseUrl,
});

export const startRaindrop = (): Promise<RaindropDouble> => startRaindropDouble(account);

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

/** For journeys that are about what the service worker does: the others' browsers are left without it, which is far cheaper. */
export const withServiceWorker = { serviceWorkers: "allow" } as const;

/** Journeys as somebody signed out, on a server of their own. */
export const test = base.extend<ForTests, ForWorker>({
  driver: ["local", { option: true, scope: "worker" }],

  raindrop: [
    async ({ driver }, provide) => {
      const double = driver === "raindrop" ? await startRaindrop() : undefined;
      await provide(double);
      await double?.close();
    },
    { scope: "worker" },
  ],

  environment: [
    async ({ raindrop }, provide) => provide(raindrop === undefined ? {} : raindropEnvironment(raindrop)),
    { scope: "worker" },
  ],

  server: [
    async ({ environment }, provide) => {
      const server = await startServer(environment);
      await provide(server);
      await server.dispose();
    },
    { scope: "worker", timeout: 300_000 },
  ],

  signedIn: [
    async ({ browser, server }, provide) => {
      const context = await browser.newContext({
        baseURL: server.url,
        timezoneId: "Europe/Berlin",
        locale: "en-GB",
        serviceWorkers: "block",
      });
      await signIn(await context.newPage());
      const state = await context.storageState();
      await context.close();
      await provide(state);
    },
    { scope: "worker" },
  ],

  baseURL: async ({ server }, provide) => provide(server.url),

  watch: [
    async ({ context, server, raindrop }, provide) => {
      raindrop?.heal();
      const watch = await watchPages(context, server.url);
      await provide(watch);
      watch.verify();
      // Nothing was sent that the service would have refused.
      expect(raindrop?.refusals ?? []).toEqual([]);
    },
    { auto: true },
  ],
});

/** Journeys as the owner, signed in. */
export const ownerTest = test.extend({
  storageState: async ({ signedIn }, provide) => provide(signedIn),
});

export { expect } from "playwright/test";
