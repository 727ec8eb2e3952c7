import { wordCount } from "@/lib/richtext/words";
import type { Writing } from "./writing";

/** The plain field as a place to write: takes keys before anything else has loaded. */
export function plainWriting(field: HTMLTextAreaElement, initial: string): Writing & { touched(): void } {
  let untouched: string | null = initial;
  return {
    // A field spells line ends its own way; a text nobody changed is handed back as it came.
    read: () => untouched ?? field.value,
    words: () => wordCount(field.value),
    isBlank: () => field.value.trim() === "",
    size: () => field.value.length,
    focus: () => field.focus(),
    replace(markdown) {
      field.value = markdown;
      untouched = markdown;
      grow(field);
    },
    addQuote(text) {
      field.value = `${field.value.trimEnd()}${field.value.trim() === "" ? "" : "\n\n"}> ${text}\n\n`;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
    lines: () => null,
    destroy: () => undefined,
    touched() {
      untouched = null;
    },
  };
}

/** Makes a field as tall as its text, where the browser can't by itself. */
export function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
}
