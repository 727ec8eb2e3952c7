import type { Metadata } from "next";
import { Emblem } from "@/components/garden/emblem";
import { ButtonLink } from "@/components/ui/button";
import { Brand } from "@/components/ui/brand";
import { EmptyState } from "@/components/ui/empty-state";

export const metadata: Metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      <header className="px-5 py-2 md:px-[clamp(1.25rem,4vw,4rem)] md:py-4">
        <Brand href="/" />
      </header>
      <main id="main" className="grid place-items-center pb-24">
        <EmptyState
          picture={<Emblem mood="reflective" />}
          heading
          title="We can’t find that page"
          action={<ButtonLink href="/">Back to your journal</ButtonLink>}
        >
          It may have been deleted, or it may belong to someone else.
        </EmptyState>
      </main>
    </div>
  );
}
