"use client";

import { BrokenPage } from "@/components/shell/broken-page";

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" className="grid min-h-dvh content-center">
      <BrokenPage retry={retry} />
    </main>
  );
}
