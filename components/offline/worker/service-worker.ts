/// <reference lib="webworker" />
import { NavigationRoute, type PrecacheEntry, Serwist, type SerwistPlugin } from "serwist";
import { scriptsIn, withFreshNonce } from "./shell";

// Answers for PAUZ where there is no network: built files from its cache, and for every page the one shell, which opens
// what the device keeps sealed. Nothing a person wrote ever goes through a cache; signed-in pages are always the server's.

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build: the built files and the shell. */
  readonly __PAUZ_FILES: readonly PrecacheEntry[];
};

const shellAddress = "/offline";
/** Answers of something in front of PAUZ that can't reach it. */
const unreachable = new Set([502, 503, 504]);
/** A page that takes longer than this hasn't a network worth the name. */
const patience = 15_000;

const files = self.__PAUZ_FILES;
const addresses = new Set(files.map(({ url }) => url));

/** While a new version is being brought out, the server may answer with a shell of another version than this worker's files. */
const sameVersion: SerwistPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    if (!response.ok || response.redirected) return null;
    if (new URL(request.url).pathname !== shellAddress) return response;
    const html = await response.clone().text();
    return scriptsIn(html).every((script) => addresses.has(script)) ? response : null;
  },
};

const serwist = new Serwist({
  precacheEntries: [...files],
  precacheOptions: {
    cleanupOutdatedCaches: true,
    concurrency: 6,
    directoryIndex: null,
    // The shell is nobody's, so it is fetched as nobody.
    fetchOptions: { credentials: "omit" },
    plugins: [sameVersion],
  },
  // A new version waits until it is asked in (components/offline/app-version.ts).
  skipWaiting: false,
  // The first one serves the page that brought it.
  clientsClaim: true,
  navigationPreload: true,
});

async function shell(): Promise<Response> {
  const kept = await serwist.matchPrecache(shellAddress);
  if (kept === undefined) return Response.error();
  const { html, headers } = withFreshNonce(await kept.text(), kept.headers, crypto.getRandomValues(new Uint8Array(16)));
  return new Response(html, { headers });
}

/** What the server answers. The browser has asked it ahead of this worker; an answer left unused would be asked for again. */
async function served(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse;
  return preloaded instanceof Response ? preloaded : fetch(event.request);
}

/** The server's page, or null when it can't be had. */
async function fromServer(event: FetchEvent): Promise<Response | null> {
  const response = await served(event);
  return unreachable.has(response.status) ? null : response;
}

async function page(event: FetchEvent): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), patience);
  });
  try {
    return (await Promise.race([fromServer(event), late])) ?? (await shell());
  } catch {
    return shell();
  } finally {
    clearTimeout(timer);
  }
}

// Downloads and the way through Google are the server's business alone, and each is asked of it once: Google's answer, brought
// twice, is refused the second time.
const notPages = [/^\/api\//, /^\/d\//, /^\/(healthz|readyz|metrics)$/];

serwist.registerRoute(
  new NavigationRoute(async ({ event, request }) => (event instanceof FetchEvent ? served(event) : fetch(request)), {
    allowlist: notPages,
  }),
);
serwist.registerRoute(
  new NavigationRoute(async ({ event }) => (event instanceof FetchEvent ? page(event) : shell()), { denylist: notPages }),
);

type Message = { readonly type?: unknown; readonly scripts?: readonly string[] };

/** Takes over by itself only where that changes nothing: the one page there is already runs on this version's files. */
async function takeOverIfAlone(scripts: readonly string[]): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.length > 1 || !scripts.every((script) => addresses.has(script))) return false;
  await self.skipWaiting();
  return true;
}

self.addEventListener("message", (event) => {
  const message: Message = event.data;
  if (message.type === "SERVE_THIS_PAGE") return event.waitUntil(self.clients.claim());
  if (message.type !== "TAKE_OVER_IF_ALONE") return;
  const answer = (taken: boolean) => event.ports[0]?.postMessage(taken);
  event.waitUntil(takeOverIfAlone(message.scripts ?? []).then(answer));
});

serwist.addEventListeners();
