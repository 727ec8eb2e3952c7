"use client";

import { useRef, useState } from "react";
import type { PageText } from "@/components/editor/use-kept-text";
import { documentOf, documentText, type GuidedDocument, ownWords } from "@/lib/guided/view";

/** The document of an open guided journal, and the text it is kept as. */
export function useDocument(initial: { readonly text: string; readonly document: GuidedDocument }) {
  const [document, setDocument] = useState(initial.document);
  /** Counts the documents that came from elsewhere: fields show what they say, instead of what was typed in them. */
  const [shown, setShown] = useState(0);
  /** Whether anything was changed here by its writer's own hand. */
  const [touched, setTouched] = useState(false);
  const latest = useRef(initial.document);
  /** The text as it came, for as long as nothing is changed in it. */
  const untouched = useRef<string | null>(initial.text);
  const composing = useRef(false);

  const text: PageText = {
    read: () => ({ body: untouched.current ?? documentText(latest.current), title: null }),
    show({ body }) {
      const other = documentOf(body);
      if (other === undefined) return;
      latest.current = other;
      untouched.current = body;
      setDocument(other);
      setShown((count) => count + 1);
    },
    isComposing: () => composing.current,
    measure() {
      const words = ownWords(latest.current);
      return { blank: words.trim() === "", size: words.length };
    },
  };

  return {
    document,
    shown,
    touched,
    text,
    now: () => latest.current,
    change(edit: (document: GuidedDocument) => GuidedDocument): void {
      const next = edit(latest.current);
      latest.current = next;
      untouched.current = null;
      setDocument(next);
      setTouched(true);
    },
    composes(begun: boolean): void {
      composing.current = begun;
    },
  };
}
