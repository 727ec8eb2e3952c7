"use client";

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { EarlyField } from "./early-field";
import { grow, plainWriting } from "./plain-writing";
import type { RichWriting } from "./rich/mount";
import { SlashMenu } from "./slash-menu";
import { Toolbar } from "./toolbar";
import type { Writing } from "./writing";

/** The rich editor comes in at a pause of this many milliseconds, so that no key falls between the two. */
const PAUSE = 250;
const LABEL = "Your words";
const PLACEHOLDER = "Write what is here…";

const attributes = {
  class: "plain-editor words",
  // As with the title: nothing of it into the browser's own files.
  autocomplete: "off",
  "aria-label": LABEL,
  placeholder: PLACEHOLDER,
  dir: "auto",
  spellcheck: "true",
};

type Props = {
  readonly initial: string;
  readonly startHere: boolean;
  readonly onReady: (writing: Writing) => void;
  readonly onEdit: () => void;
  /** An input method begins a word. */
  readonly onCompose: () => void;
  /** What stands beside the words: the next stop of the Tab key after them. */
  readonly children?: ReactNode;
};

/**
 * Where the words go: a plain field that takes keys at once, then the rich editor in its place, with the text,
 * the caret and the focus as they were. The text is Markdown in both.
 */
export function WritingArea({ initial, startHere, onReady, onEdit, onCompose, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [rich, setRich] = useState<RichWriting | null>(null);
  const ready = useEffectEvent(onReady);
  const edited = useEffectEvent(onEdit);
  const composing = useEffectEvent(onCompose);
  // The text of an open page comes in once; later ones are put in through `Writing.replace`.
  const open = useEffectEvent((textarea: HTMLTextAreaElement, element: HTMLElement) =>
    takeTurns(textarea, element, initial, {
      ready: (writing) => ready(writing),
      edited: () => edited(),
      composing: () => composing(),
      arrived: setRich,
    }),
  );
  useEffect(() => {
    if (field.current === null || place.current === null) return;
    // The browser heeds `autofocus` in a page it loads, not in one that comes by a tap on a link.
    if (field.current.autofocus && document.activeElement === document.body) field.current.focus();
    return open(field.current, place.current);
  }, []);

  return (
    <>
      <EarlyField
        attributes={{ ...attributes, ...(startHere && { autofocus: "" }) }}
        initial={initial}
        onField={(found) => {
          field.current = found;
        }}
      />
      <div ref={place} hidden={rich === null} />
      {children}
      {rich !== null && <SlashMenu editor={rich.editor} />}
      {rich !== null && <Toolbar editor={rich.editor} />}
    </>
  );
}

type Calls = {
  ready: (writing: Writing) => void;
  edited: () => void;
  composing: () => void;
  arrived: (rich: RichWriting) => void;
};

function takeTurns(field: HTMLTextAreaElement, place: HTMLElement, initial: string, calls: Calls): () => void {
  const plain = plainWriting(field, initial);
  let composing = false;
  let lastKey = 0;
  let rich: RichWriting | null = null;
  let gone = false;
  const onInput = () => {
    lastKey = performance.now();
    grow(field);
    plain.touched();
    if (!composing) calls.edited();
  };
  const onComposition = (event: CompositionEvent) => {
    composing = event.type === "compositionstart";
    plain.composes(composing);
    if (composing) calls.composing();
    else onInput();
  };
  field.addEventListener("input", onInput);
  field.addEventListener("compositionstart", onComposition);
  field.addEventListener("compositionend", onComposition);
  grow(field);
  calls.ready(plain);
  // Keys that came before this script did. The editor around wakes in the same breath, a little later.
  if (field.value !== initial.replace(/\r\n?/g, "\n")) queueMicrotask(onInput);

  async function bringRich(): Promise<void> {
    const { mountRich } = await import("./rich/mount");
    while (!gone && (composing || performance.now() - lastKey < PAUSE)) {
      await new Promise((done) => setTimeout(done, 50));
    }
    if (gone) return;
    // From here to the end nothing waits: no key can come between reading the field and showing the editor.
    const focused = document.activeElement === field;
    place.hidden = false;
    rich = mountRich({
      place,
      text: plain.read(),
      caret: focused ? { from: field.selectionStart, to: field.selectionEnd } : null,
      label: LABEL,
      placeholder: PLACEHOLDER,
      onEdit: calls.edited,
      onCompose: calls.composing,
    });
    field.hidden = true;
    calls.ready(rich);
    calls.arrived(rich);
  }
  // Without the rich editor (a lost connection, an old browser) the plain field simply stays.
  bringRich().catch((reason: unknown) => reportError(reason));

  return () => {
    gone = true;
    rich?.destroy();
    field.hidden = false;
    field.removeEventListener("input", onInput);
    field.removeEventListener("compositionstart", onComposition);
    field.removeEventListener("compositionend", onComposition);
  };
}
