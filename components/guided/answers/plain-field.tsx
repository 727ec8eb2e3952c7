"use client";

import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { EarlyField } from "@/components/editor/early-field";
import { grow } from "@/components/editor/plain-writing";

/** How a field tells the open journal of what happens in it. */
export type FieldCalls = {
  /** Counts the documents that came from elsewhere. */
  readonly shown: number;
  /** An input method begins or ends a word: half of one is never read. */
  readonly onCompose: (begun: boolean) => void;
};

/**
 * A plain field that takes keys from the moment the page is seen and grows with its text. What is typed in it stays as it is;
 * another text is put into it only when the whole journal came from elsewhere.
 */
export function PlainField({
  attributes,
  text,
  shown,
  onText,
  onCompose,
  onEnter,
  className,
}: FieldCalls & {
  /** Beside those every field has; they stay as they are. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Where a line end is none of the text: what the Enter key does instead. */
  readonly onEnter?: () => void;
  readonly className: string;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const changed = useEffectEvent(() => {
    if (field.current === null) return;
    grow(field.current);
    if (!composing.current) onText(field.current.value);
  });
  const composed = useEffectEvent((begun: boolean) => {
    composing.current = begun;
    onCompose(begun);
    if (!begun) changed();
  });
  const entered = useEffectEvent((event: KeyboardEvent) => {
    if (onEnter === undefined || event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onEnter();
  });
  const wake = useEffectEvent((now: HTMLTextAreaElement) => {
    grow(now);
    // Keys that came before this script did.
    if (now.value !== text.replace(/\r\n?/g, "\n")) changed();
  });
  useEffect(() => {
    const now = field.current;
    if (now === null) return;
    const onInput = () => changed();
    const onComposition = (event: CompositionEvent) => composed(event.type === "compositionstart");
    const onKey = (event: KeyboardEvent) => entered(event);
    now.addEventListener("input", onInput);
    now.addEventListener("compositionstart", onComposition);
    now.addEventListener("compositionend", onComposition);
    now.addEventListener("keydown", onKey);
    wake(now);
    return () => {
      now.removeEventListener("input", onInput);
      now.removeEventListener("compositionstart", onComposition);
      now.removeEventListener("compositionend", onComposition);
      now.removeEventListener("keydown", onKey);
    };
  }, []);
  const showText = useEffectEvent(() => {
    if (field.current === null || composing.current || field.current.value === text) return;
    field.current.value = text;
    grow(field.current);
  });
  // Before anything else happens: a key pressed between drawing and showing would be overwritten.
  useLayoutEffect(() => {
    if (shown > 0) showText();
  }, [shown]);
  const all = { class: className, dir: "auto", autocomplete: "off", spellcheck: "true", rows: "1", ...attributes };
  return (
    <EarlyField
      attributes={all}
      initial={text}
      onField={(found) => {
        field.current = found;
      }}
    />
  );
}
