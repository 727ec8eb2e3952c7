"use client";

import { type RefObject, useEffect } from "react";
import { grow } from "./plain-writing";

/** As long as a title may be. */
const LONGEST = 200;

/** The title, if the writer wants one: one line of thought that may wrap on a phone. Enter goes on to the words. */
export function TitleField({
  field,
  initial,
  onEdit,
  onEnter,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  initial: string;
  onEdit: () => void;
  onEnter: () => void;
}) {
  useEffect(() => {
    if (field.current !== null) grow(field.current);
  }, [field]);
  return (
    <textarea
      ref={field}
      className="title-field"
      // Browsers write what stands in a field into files of their own, to fill it again after a crash; drafts are sealed.
      autoComplete="off"
      aria-label="Title, if you want one"
      placeholder="Title"
      rows={1}
      maxLength={LONGEST}
      dir="auto"
      defaultValue={initial}
      onInput={(event) => {
        const { currentTarget } = event;
        if (currentTarget.value.includes("\n")) currentTarget.value = currentTarget.value.replace(/\s*\n\s*/g, " ");
        grow(currentTarget);
        if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) onEdit();
      }}
      onCompositionEnd={onEdit}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
