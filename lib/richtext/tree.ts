/**
 * A text as its blocks, apart from how it is spelled (Markdown) or edited (ProseMirror).
 * Reading views and PDFs are drawn from this; the editor goes through it in both directions.
 */
export type Block =
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "bullets"; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "numbers"; readonly start: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "checks"; readonly items: readonly CheckItem[] }
  | { readonly kind: "rule" };

export type CheckItem = { readonly done: boolean; readonly blocks: readonly Block[] };

/** A stretch of letters in one style, or the end of a line within a paragraph. */
export type Inline = Run | { readonly kind: "break" };

export type Run = {
  readonly kind: "text";
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Always `http:`, `https:` or `mailto:`. */
  readonly href: string | null;
};
