import { areWordsUnsaved } from "@/components/editor/save/page-presence";

/** A newer version of PAUZ waits; `take` brings it in: at once, or as soon as every word in every tab is saved. */
export type NewVersion = { readonly take: () => Promise<void> };

const lookEvery = 30 * 60_000;
const settleInterval = 300;

/** The scripts this page runs on; a version knows its own. */
const scriptsOfPage = () =>
  Array.from(document.scripts, (script) => script.src)
    .filter((source) => source !== "")
    .map((source) => new URL(source).pathname);

/** Asks the waiting worker to take over by itself: it does when this page is already of its version, and there is no other. */
function tookOver(waiting: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => done(data === true);
    waiting.postMessage({ type: "TAKE_OVER_IF_ALONE", scripts: scriptsOfPage() }, [port2]);
  });
}

function take(waiting: ServiceWorker): () => Promise<void> {
  return async () => {
    // Never in mid-sentence: not here, and not in another tab.
    while (await areWordsUnsaved()) await new Promise((done) => setTimeout(done, settleInterval));
    navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
    waiting.postMessage({ type: "SKIP_WAITING" });
  };
}

/** A page that was loaded past the worker, by a forced reload say, asks it in: its later parts and the next outage are its, too. */
async function serveThisPage(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller === null) active?.postMessage({ type: "SERVE_THIS_PAGE" });
}

/** Registers the worker that answers without a network, and offers each new version of the app once it lies ready. */
export async function watchVersion(offer: (version: NewVersion | null) => void): Promise<() => void> {
  if (!("serviceWorker" in navigator)) return () => undefined;
  await navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
  const registration = await navigator.serviceWorker.getRegistration("/");
  if (registration === undefined) return () => undefined;
  void serveThisPage();

  async function consider(): Promise<void> {
    const waiting = registration?.waiting ?? null;
    // The first worker of a browser waits for a moment, too: it replaces nothing.
    if (waiting === null || registration?.active === null) return offer(null);
    if (!(await areWordsUnsaved()) && (await tookOver(waiting))) return offer(null);
    // It may have come in while that was asked.
    offer(registration?.waiting === waiting ? { take: take(waiting) } : null);
  }
  const onFound = () => registration.installing?.addEventListener("statechange", () => void consider());
  // Without a network there is no newer version to be found.
  const look = () => void registration.update().catch(() => undefined);
  const onVisible = () => document.visibilityState === "visible" && look();
  registration.addEventListener("updatefound", onFound);
  document.addEventListener("visibilitychange", onVisible);
  const timer = setInterval(look, lookEvery);
  if (registration.installing !== null) onFound();
  await consider();
  return () => {
    registration.removeEventListener("updatefound", onFound);
    document.removeEventListener("visibilitychange", onVisible);
    clearInterval(timer);
  };
}
