"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { EarlyField } from "./early-field";
import { grow } from "./plain-writing";

/** As long as a title may be. */
const LONGEST = 200;

const attributes = {
  class: "title-field",
  // Browsers write what stands in a field into files of their own, to fill it again after a crash; drafts are sealed.
  autocomplete: "off",
  "aria-label": "Title, if you want one",
  placeholder: "Title",
  rows: "1",
  maxlength: String(LONGEST),
  dir: "auto",
};

/** The title, if the writer wants one: one line of thought that may wrap on a phone. Enter goes on to the words. */
export function TitleField({
  field,
  initial,
  onField,
  onEdit,
  onCompose,
  onEnter,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  initial: string;
  onField: (field: HTMLTextAreaElement) => void;
  onEdit: () => void;
  /** An input method begins a word, or has ended it. */
  onCompose: (begun: boolean) => void;
  onEnter: () => void;
}) {
  const edited = useEffectEvent(onEdit);
  const composes = useEffectEvent(onCompose);
  const entered = useEffectEvent(onEnter);
  // Keys that came before this script did.
  const early = useEffectEvent((title: HTMLTextAreaElement) => title.value !== initial);

  useEffect(() => {
    const title = field.current;
    if (title === null) return;
    const onInput = (event: Event) => {
      if (title.value.includes("\n")) title.value = title.value.replace(/\s*\n\s*/g, " ");
      grow(title);
      if (!(event instanceof InputEvent && event.isComposing)) edited();
    };
    const onComposing = () => composes(true);
    const onComposed = () => {
      composes(false);
      edited();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      entered();
    };
    title.addEventListener("input", onInput);
    title.addEventListener("compositionstart", onComposing);
    title.addEventListener("compositionend", onComposed);
    title.addEventListener("keydown", onKey);
    grow(title);
    // The editor around wakes in the same breath, a little later.
    if (early(title)) queueMicrotask(() => title.dispatchEvent(new Event("input")));
    return () => {
      title.removeEventListener("input", onInput);
      title.removeEventListener("compositionstart", onComposing);
      title.removeEventListener("compositionend", onComposed);
      title.removeEventListener("keydown", onKey);
    };
  }, [field]);

  return <EarlyField attributes={attributes} initial={initial} onField={onField} />;
}
