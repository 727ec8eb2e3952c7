"use client";

import { useEffectEvent, useLayoutEffect, useRef, useState } from "react";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/**
 * A field that takes keys from the moment the page is seen, and loses none when the page wakes: React leaves it alone. In a
 * field of React's own, what was typed before the scripts came would be overwritten with the text the page came with.
 */
export function EarlyField({
  attributes,
  initial,
  onField,
}: {
  /** The field's attributes as HTML names them; they stay as they are. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly initial: string;
  /** Given the field as soon as there is one. */
  readonly onField: (field: HTMLTextAreaElement) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [markup] = useState(() => {
    const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    // HTML drops the line end right after the tag, so that the text's own first one stays.
    return `<textarea${named.join("")}>\n${escaped(initial)}</textarea>`;
  });
  const found = useEffectEvent(onField);
  useLayoutEffect(() => {
    const field = place.current?.querySelector("textarea");
    if (field != null) found(field);
  }, []);
  return <div ref={place} className="contents" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />;
}
