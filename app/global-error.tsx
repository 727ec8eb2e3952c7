"use client";

import "./globals.css";
import { BrokenPage } from "@/components/shell/broken-page";

/** Stands in for the whole document when the root layout itself broke. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>PAUZ</title>
      </head>
      <body>
        <main id="main" className="grid min-h-dvh content-center">
          <BrokenPage retry={retry} />
        </main>
      </body>
    </html>
  );
}
