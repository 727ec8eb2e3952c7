import type { Metadata } from "next";
import { SampleGarden } from "@/components/garden/sample-garden";
import { ButtonLink } from "@/components/ui/button";
import { systemClock } from "@/lib/clock/clock";

export const metadata: Metadata = { title: "A sample garden" };

export default function SamplePage() {
  return (
    <div className="relative -mt-20 grid min-h-dvh min-w-0 overflow-hidden">
      <SampleGarden year={systemClock.now().getUTCFullYear()} />
      <div className="absolute inset-x-4 bottom-6 mx-auto grid max-w-xl gap-3 rounded-xl bg-glass p-5 text-center shadow-2 md:bottom-10 md:p-6">
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
