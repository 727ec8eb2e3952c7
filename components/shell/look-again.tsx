"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** While it is on the page, the page looks again by itself whether something in the background has got further. */
export function LookAgain({ everyMs, atMost = Number.POSITIVE_INFINITY }: { everyMs: number; atMost?: number }) {
  const router = useRouter();
  useEffect(() => {
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      if (looks >= atMost) clearInterval(timer);
      router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, atMost, router]);
  return null;
}
