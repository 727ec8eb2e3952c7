"use client";

import dynamic from "next/dynamic";
import { createContext, type ReactNode, useContext } from "react";

const Wanted = createContext(false);

/** Whether the person wants to hear questions; around every signed-in page. */
export function ReadingAloud({ on, children }: { on: boolean; children: ReactNode }) {
  return <Wanted value={on}>{children}</Wanted>;
}

// Fetched only by whoever wants it. Should it not come, the question stands there all the same.
const AloudButton = dynamic(
  () =>
    import("./aloud-button").then(
      (it) => it.AloudButton,
      () => () => null,
    ),
  { ssr: false },
);

/** A small button that reads a question aloud: only where the person wants that, and the browser has a voice for its language. */
export function Aloud(props: { readonly text: string; readonly lang?: string | undefined; readonly className?: string }) {
  return useContext(Wanted) ? <AloudButton {...props} /> : null;
}
