/** Where a person writes: the plain field at first, the rich editor as soon as it is there. */
export type Writing = {
  /** The text as Markdown; exactly what was loaded until something is changed. */
  read(): string;
  words(): number;
  isBlank(): boolean;
  /** An input method has a word in hand: another text on the page would take it away. */
  isComposing(): boolean;
  /** Characters, roughly. */
  size(): number;
  focus(): void;
  /** Shows another text, without counting as an edit. */
  replace(markdown: string): void;
  /** Adds a question as a quote at the end, and puts the caret under it. */
  addQuote(text: string): void;
  /** Adds text (Markdown) at the end, as something that was written there; the caret and the focus stay where they are. */
  addText(markdown: string): void;
  /** Where the caret's line and the end of the text are on screen, or null where that can't be told. */
  lines(): { readonly caret: { readonly top: number; readonly bottom: number }; readonly end: number } | null;
  destroy(): void;
};
