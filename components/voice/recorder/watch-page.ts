import { leftEvent } from "@/components/offline/account-channel";
import { stayAwake } from "./stay-awake";

/** While it records, the screen stays on, and a page that may be going hands over what it has. The answer ends that. */
export function watchPage({ flush, onLeft }: { flush: () => void; onLeft: () => void }): () => void {
  const onVisibility = () => document.visibilityState === "hidden" && flush();
  // Signed out in another tab, where that was said: nothing of it may stay, and nobody is asked again.
  const onSignedOut = () => {
    window.removeEventListener("beforeunload", onUnload);
    onLeft();
  };
  const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener(leftEvent, onSignedOut);
  window.addEventListener("pagehide", flush);
  window.addEventListener("beforeunload", onUnload);
  const sleep = stayAwake();
  return () => {
    sleep();
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener(leftEvent, onSignedOut);
    window.removeEventListener("pagehide", flush);
    window.removeEventListener("beforeunload", onUnload);
  };
}
