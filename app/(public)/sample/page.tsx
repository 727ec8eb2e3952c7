import type { Metadata } from "next";
import { SampleGarden } from "@/components/garden/sample-garden";
import { ButtonLink } from "@/components/ui/button";
import { systemClock } from "@/lib/clock/clock";

export const metadata: Metadata = { title: "A sample garden" };

export default function SamplePage() {
  return (
    <div className="relative grid min-w-0 grid-rows-[minmax(26rem,1fr)_auto] overflow-hidden md:-mt-20 md:min-h-dvh">
      <div className="relative md:row-span-full">
        <SampleGarden year={systemClock.now().getUTCFullYear()} />
      </div>
      {/* Below the garden on a phone, in its sky on a wide screen: no flower lies behind it. */}
      <div className="relative mx-auto grid max-w-xl gap-3 px-5 pt-5 pb-7 text-center md:absolute md:inset-x-0 md:top-20 md:rounded-xl md:bg-glass md:p-5 md:shadow-2">
        <h1 className="text-xl">A year in flowers</h1>
        <p className="text-sm text-balance text-muted">
          A sample: these feelings were made up to show how a garden grows. Yours begins with bare hills, and every flower in it
          is one you named.
        </p>
        <ButtonLink href="/signin" className="justify-self-center">
          Begin your journal
        </ButtonLink>
      </div>
    </div>
  );
}
