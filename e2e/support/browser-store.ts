import type { Page } from "playwright/test";

/** Everything this origin keeps in the browser, by place; bytes as Latin-1, so that text in them can be found. */
export type BrowserStore = {
  readonly databases: Readonly<Record<string, number>>;
  readonly cached: readonly string[];
  /** Names in local and session storage. */
  readonly notes: readonly string[];
  /** All of it in one string: what a search for words goes through. */
  readonly everything: string;
};

/** Looks into IndexedDB, Cache Storage, and the local and session storage of a page's origin. */
export async function browserStore(page: Page): Promise<BrowserStore> {
  return page.evaluate(async () => {
    const latin = new TextDecoder("latin1");
    const asText = (value: unknown): string =>
      JSON.stringify(value, (_name, it: unknown) => {
        if (it instanceof ArrayBuffer) return latin.decode(it);
        if (ArrayBuffer.isView(it)) return latin.decode(it);
        return it instanceof CryptoKey ? "a key" : it;
      });
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error ?? new Error("refused"));
      });
    const parts: string[] = [];
    const databases: Record<string, number> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await asked(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const inside = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(inside.getAllKeys()), asked(inside.getAll())]);
        databases[`${name}/${store}`] = values.length;
        parts.push(`${name}/${store}`, asText(keys), asText(values));
      }
      db.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        cached.push(new URL(request.url).pathname);
        const response = await cache.match(request);
        parts.push(request.url, latin.decode(await response?.arrayBuffer()));
      }
    }
    parts.push(asText({ ...localStorage }), asText({ ...sessionStorage }), document.cookie, location.href);
    const notes = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return { databases, cached, notes, everything: parts.join("\n") };
  });
}
