import type { ReactNode } from "react";
import { Meadow } from "@/components/garden/meadow";
import { TidyDevice } from "@/components/offline/tidy-device";
import { Mark } from "@/components/ui/brand";
import { Card } from "@/components/ui/card";
import { EveningSky } from "./evening-sky";

/**
 * The card at the door, in the evening above the meadow: for coming in and for leaving. Nobody is signed in there, so what this
 * browser keeps of people who have gone is tidied away.
 */
export function EveningCard({ children }: { children: ReactNode }) {
  return (
    <div className="relative grid place-items-center px-4 py-8">
      <div className="fixed inset-0 -z-10" aria-hidden="true">
        <EveningSky />
        <Meadow className="absolute inset-x-0 bottom-0 h-[44dvh] w-full" />
      </div>
      <Card as="div" className="relative grid w-full max-w-104 gap-5 rounded-xl! p-7! shadow-2! md:p-8!">
        <Mark className="size-12" />
        {children}
        <TidyDevice />
      </Card>
    </div>
  );
}
