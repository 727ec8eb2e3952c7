"use client";

import { useEffect, useRef } from "react";

/** Cmd/Ctrl+S saves now instead of opening the browser's dialog; Esc goes one step back, but never in mid-composition. */
export function useEditorKeys(keys: { onSave: () => void; onEscape: () => void }): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === "s") {
        event.preventDefault();
        latest.current.onSave();
      }
      // Not by defaultPrevented: the rich editor prevents the default of every Esc. Small forms stop the event instead.
      // A dialog above the page closes by itself first.
      const inDialog = event.target instanceof Element && event.target.closest("dialog[open]") !== null;
      if (event.key === "Escape" && !event.isComposing && !inDialog) latest.current.onEscape();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
