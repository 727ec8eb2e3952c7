import { wordCount } from "@/lib/richtext/words";
import type { Writing } from "./writing";

type PlainWriting = Writing & {
  /** The text is no longer the one that was given. */
  touched(): void;
  /** An input method begins, or has ended, a word: half of it is never read. */
  composes(begun: boolean): void;
};

/** The plain field as a place to write: takes keys before anything else has loaded. */
export function plainWriting(field: HTMLTextAreaElement, initial: string): PlainWriting {
  let untouched: string | null = initial;
  /** The text from before the word that is being composed. */
  let before: string | null = null;
  return {
    // A field spells line ends its own way; a text nobody changed is handed back as it came.
    read: () => untouched ?? before ?? field.value,
    // What reads marks comes with the rich editor; in this field they are letters.
    words: () => wordCount(field.value),
    isBlank: () => field.value.trim() === "",
    isComposing: () => before !== null,
    size: () => field.value.length,
    focus: () => field.focus(),
    replace(markdown) {
      field.value = markdown;
      untouched = markdown;
      before = null;
      grow(field);
    },
    addQuote(text) {
      field.value = `${field.value.trimEnd()}${field.value.trim() === "" ? "" : "\n\n"}> ${text}\n\n`;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
    addText(markdown) {
      field.value = `${field.value.trimEnd()}${field.value.trim() === "" ? "" : "\n\n"}${markdown}`;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    lines: () => null,
    destroy: () => undefined,
    touched() {
      untouched = null;
    },
    composes(begun) {
      before = begun ? (untouched ?? field.value) : null;
    },
  };
}

/** Makes a field as tall as its text, where the browser can't by itself. */
export function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
