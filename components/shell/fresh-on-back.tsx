"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { setRenewing } from "./renewal";

/**
 * Asks for a page anew when Back or Forward brings it. The router would show it as it was left, and since then an entry has been
 * written in, or a flower has grown.
 */
export function FreshOnBack() {
  const router = useRouter();
  const [pending, begin] = useTransition();
  /** How often Back and Forward were used, and the one that was last answered by asking. */
  const turns = useRef({ used: 0, asked: 0 });

  useEffect(() => {
    const renew = () => {
      // Without a network an older page is better than none.
      if (!navigator.onLine) return;
      turns.current.used += 1;
      setRenewing(true);
      // The router restores the page first, and would drop what was asked for before.
      setTimeout(() => {
        turns.current.asked = turns.current.used;
        begin(() => router.refresh());
      });
    };
    window.addEventListener("popstate", renew);
    return () => window.removeEventListener("popstate", renew);
  }, [router]);

  useEffect(() => {
    if (!pending && turns.current.asked === turns.current.used) setRenewing(false);
  }, [pending]);

  return null;
}
