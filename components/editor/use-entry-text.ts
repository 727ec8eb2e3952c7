"use client";

import { type RefObject, useRef } from "react";
import type { Text } from "./save/send";
import type { Writing } from "./writing";

export type EntryText = {
  /** Where the words are written now; null before the page has come alive. */
  readonly writing: () => Writing | null;
  /** The plain field, or the rich editor in its place, is ready. */
  readonly writeIn: (ready: Writing) => void;
  readonly title: RefObject<HTMLTextAreaElement | null>;
  /** The title's field is there. */
  readonly titleIn: (field: HTMLTextAreaElement) => void;
  /** The text on the page; exactly what was loaded until something is changed. */
  readonly read: () => Text;
  /** Puts another text on the page, without counting as an edit. */
  readonly show: (text: Text) => void;
  readonly titleChanged: () => void;
  readonly titleComposes: (begun: boolean) => void;
  /** An input method has a word in hand, in one of the two: another text on the page would take it away. */
  readonly isComposing: () => boolean;
  /** Nothing but white space in both. */
  readonly isBlank: () => boolean;
};

const half = /\p{Surrogate}/gu;

/**
 * Half an emoji, as a keyboard's Backspace or another program's paste leaves it, can't be stored: it is kept as the sign that
 * the page shows in its place, and everything else with it.
 */
const whole = (text: string) => text.replace(half, "\uFFFD");

/** The two fields of an open entry as one text. */
export function useEntryText(initial: Text): EntryText {
  const writing = useRef<Writing | null>(null);
  const title = useRef<HTMLTextAreaElement | null>(null);
  /** What the title became; undefined while it is as it was. */
  const changed = useRef<string | null | undefined>(undefined);
  const composing = useRef(false);
  return {
    writing: () => writing.current,
    writeIn(ready) {
      writing.current = ready;
    },
    title,
    titleIn(field) {
      title.current = field;
    },
    read: () => ({
      body: whole(writing.current?.read() ?? initial.body),
      title: changed.current === undefined ? initial.title : changed.current,
    }),
    show(text) {
      writing.current?.replace(text.body);
      changed.current = text.title;
      if (title.current !== null) title.current.value = text.title ?? "";
    },
    titleChanged() {
      changed.current = whole(title.current?.value.trim() ?? "") || null;
    },
    titleComposes(begun) {
      composing.current = begun;
    },
    isComposing: () => composing.current || (writing.current?.isComposing() ?? false),
    // A title alone is worth keeping, too.
    isBlank: () => (writing.current?.isBlank() ?? true) && (title.current?.value.trim() ?? "") === "",
  };
}
