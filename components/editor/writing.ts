/** Where a person writes: the plain field at first, the rich editor as soon as it is there. */
export type Writing = {
  /** The text as Markdown; exactly what was loaded until something is changed. */
  read(): string;
  words(): number;
  isBlank(): boolean;
  /** Characters, roughly. */
  size(): number;
  focus(): void;
  /** Shows another text, without counting as an edit. */
  replace(markdown: string): void;
  /** Adds a question as a quote at the end, and puts the caret under it. */
  addQuote(text: string): void;
  destroy(): void;
};
