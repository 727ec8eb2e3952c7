"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";

/** Asks for the page once more. */
export function TryAgain() {
  const router = useRouter();
  const [pending, start] = useTransition();
  return (
    <Button pending={pending} onClick={() => start(() => router.refresh())}>
      Try again
    </Button>
  );
}
