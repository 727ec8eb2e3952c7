"use client";

import { useRef } from "react";
import type { GuidedResponse } from "@/lib/guided/view";
import { whole } from "@/lib/guided/words/answering";
import { type FieldCalls, PlainField } from "./plain-field";

/** Up to `count` short texts, one under the other. The Enter key goes to the next. */
export function ListField({
  items,
  count,
  labelledBy,
  describedBy,
  onResponse,
  ...calls
}: FieldCalls & {
  readonly items: readonly string[];
  readonly count: number;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onResponse: (response: GuidedResponse) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const places = Array.from({ length: Math.max(count, items.length) }, (_, at) => items[at] ?? "");

  function put(at: number, text: string): void {
    const next = places.map((item, place) => (place === at ? whole(text.replace(/\s*\n\s*/gu, " ")) : item));
    // An empty place between two others stays, so that what belongs together stands at the same number.
    while (next.length > 0 && next.at(-1)?.trim() === "") next.pop();
    onResponse({ kind: "list", items: next });
  }

  return (
    <ol ref={list} className="answer-list" role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {places.map((item, at) => (
        <li key={at}>
          <span aria-hidden="true" className="answer-number">
            {at + 1}
          </span>
          <PlainField
            {...calls}
            className="answer-field answer-line words"
            attributes={{ "aria-label": `${at + 1} of ${places.length}`, ...(at === 0 && { "data-answer": "" }) }}
            text={item}
            onText={(text) => put(at, text)}
            onEnter={() => list.current?.querySelectorAll("textarea")[at + 1]?.focus()}
          />
        </li>
      ))}
    </ol>
  );
}
