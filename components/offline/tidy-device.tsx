"use client";

import { useEffect } from "react";

/** On the page that is shown to somebody signed out: this browser keeps nothing for reading while nobody is signed in. */
export function TidyDevice() {
  useEffect(() => {
    // Without a network now, the next visit to this page does it.
    import("./leave").then(({ tidyDevice }) => tidyDevice()).catch(() => undefined);
  }, []);
  return null;
}
