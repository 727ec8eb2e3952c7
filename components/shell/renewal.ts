import { useSyncExternalStore } from "react";

// Whether the page that Back or Forward brought is being asked for anew. Until it has come, what is shown may be old.

let renewing = false;
const listeners = new Set<() => void>();

export function setRenewing(now: boolean): void {
  renewing = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True from the moment Back or Forward was used until the page as it is now has come. */
export function useIsRenewing(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => renewing,
    () => false,
  );
}
