import { useEffect } from "react";
import { deliver } from "../deliver";

const askEvery = 4_000;

async function canBeReached(): Promise<boolean> {
  try {
    return (await fetch("/readyz", { cache: "no-store", signal: AbortSignal.timeout(askEvery) })).ok;
  } catch {
    return false;
  }
}

/**
 * Loads the real page once PAUZ can be reached again, after the words that waited here have been sent, so that they are on it.
 * Only for rooms in which nobody writes.
 */
export function useComeBack(userId: string | null): void {
  useEffect(() => {
    let gone = false;
    let asking = false;
    async function ask(): Promise<void> {
      if (asking || document.visibilityState === "hidden") return;
      asking = true;
      const back = await canBeReached();
      if (back && userId !== null) await deliver(userId).catch(() => null);
      asking = false;
      if (back && !gone) window.location.reload();
    }
    const hopeful = () => void ask();
    const timer = setInterval(hopeful, askEvery);
    window.addEventListener("online", hopeful);
    document.addEventListener("visibilitychange", hopeful);
    return () => {
      gone = true;
      clearInterval(timer);
      window.removeEventListener("online", hopeful);
      document.removeEventListener("visibilitychange", hopeful);
    };
  }, [userId]);
}
