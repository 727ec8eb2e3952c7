import { Editor } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { blocks } from "@/lib/richtext/parse";
import { markdownOf } from "@/lib/richtext/spell";
import { wordCount } from "@/lib/richtext/words";
import { coveredByNotes } from "../note-room";
import type { Writing } from "../writing";
import { blocksOf, documentOf } from "./document";
import { extensions } from "./extensions";
import { takeOver } from "./handover";
import { tidyPasted } from "./pasted";
import { spellAhead } from "./spell-ahead";

export type RichWriting = Writing & { readonly editor: Editor };

const counted = new WeakMap<Node, number>();

function wordsIn(document: Node): number {
  let sum = 0;
  document.descendants((node) => {
    if (!node.isTextblock) return true;
    const known = counted.get(node) ?? wordCount(node.textBetween(0, node.content.size, " ", " "));
    counted.set(node, known);
    sum += known;
    return false;
  });
  return sum;
}

/** The bars above and below lie over the page, and now and then a note: a line is in view only between them. */
function inView(top: number, bottom: number) {
  return {
    get top() {
      return top + coveredByNotes().head;
    },
    get bottom() {
      return bottom + coveredByNotes().foot;
    },
    left: 0,
    right: 0,
  };
}

/**
 * A browser tells where the caret is after the fact, and a key may overtake it: Enter right after a tap would part the line where
 * the caret was before. So what a key does begins with where the caret is now.
 */
function placeFirst(_view: EditorView, event: KeyboardEvent): false {
  // While a word is being composed the input method alone says where the caret is.
  if (!event.isComposing && event.keyCode !== 229) document.dispatchEvent(new Event("selectionchange"));
  return false;
}

/** Pasted plain text keeps its lines, and is only letters: `1986. ` is no list, `*` no emphasis. */
function linesOf(text: string, editor: Editor): Slice {
  const { schema } = editor;
  const paragraphs = text.split(/(?:\r\n?|\n){2,}/).map((part) => {
    const lines = part.split(/\r\n?|\n/);
    const content = lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [schema.node("hardBreak")]),
      ...(line === "" ? [] : [schema.text(line)]),
    ]);
    return schema.node("paragraph", null, content);
  });
  return new Slice(Fragment.from(paragraphs), 1, 1);
}

/**
 * The rich editor in the place of the plain field, holding its text, its caret and the focus.
 * Until something is changed, `read` gives back the very text it was given.
 */
export function mountRich(options: {
  readonly place: HTMLElement;
  readonly text: string;
  readonly caret: { readonly from: number; readonly to: number } | null;
  readonly label: string;
  readonly placeholder: string;
  readonly onEdit: () => void;
  /** An input method begins a word. */
  readonly onCompose: () => void;
}): RichWriting {
  let untouched: string | null = options.text;
  let waiting = false;
  /** The document from before the word that an input method is composing: half of it is never read. */
  let before: Node | null = null;
  const editor: Editor = new Editor({
    element: options.place,
    extensions: extensions(options.placeholder),
    injectCSS: false,
    // Pasted letters stay letters; marks come from what was typed, or from the other program's own.
    enablePasteRules: false,
    // Each paragraph runs in the direction of its own first letter.
    textDirection: "auto",
    content: documentOf(blocks(options.text)),
    editorProps: {
      attributes: {
        class: "prose-editor words",
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": options.label,
        dir: "auto",
      },
      handleDOMEvents: { keydown: placeFirst },
      scrollThreshold: inView(64, 72),
      scrollMargin: inView(80, 96),
      transformPastedHTML: tidyPasted,
      clipboardTextParser: (text) => linesOf(text, editor),
    },
    onUpdate: ({ transaction }) => {
      if (!transaction.docChanged) return;
      untouched = null;
      // Half a composed word is not kept; its end is.
      if (editor.view.composing) waiting = true;
      else options.onEdit();
    },
  });
  editor.view.dom.addEventListener("compositionstart", () => {
    before = editor.state.doc;
    options.onCompose();
  });
  editor.view.dom.addEventListener("compositionend", () => {
    // ProseMirror reads the composed word in its own handler, a moment later.
    setTimeout(() => {
      if (editor.isDestroyed) return;
      // The next word may have begun by now.
      if (!editor.view.composing) before = null;
      if (!waiting) return;
      waiting = false;
      options.onEdit();
    }, 60);
  });
  if (options.caret !== null) placeCaret(editor, options.text, options.caret);
  const leaveUnspelled = spellAhead(blocksOf(editor.state.doc));

  return {
    editor,
    read: () => untouched ?? markdownOf(blocksOf(before ?? editor.state.doc)),
    words: () => wordsIn(editor.state.doc),
    isBlank: () => editor.state.doc.textContent.trim() === "",
    isComposing: () => before !== null,
    size: () => editor.state.doc.content.size,
    focus: () => void editor.commands.focus(),
    replace(markdown) {
      replaceWith(editor, markdown);
      untouched = markdown;
      before = null;
    },
    addQuote(text) {
      const quote = { type: "blockquote", content: [{ type: "paragraph", content: [{ type: "text", text }] }] };
      editor
        .chain()
        .insertContentAt(endOf(editor), [quote, { type: "paragraph" }])
        .focus("end")
        .run();
      // Tiptap takes the focus a frame later; keys pressed at once would go elsewhere.
      editor.view.focus();
    },
    addText(markdown) {
      const added = documentOf(blocks(markdown)).content ?? [];
      editor.chain().insertContentAt(endOf(editor), added, { updateSelection: false }).run();
    },
    lines() {
      const { top, bottom } = editor.view.coordsAtPos(editor.state.selection.head);
      const end = editor.view.dom.lastElementChild?.getBoundingClientRect().bottom ?? bottom;
      return { caret: { top, bottom }, end };
    },
    destroy() {
      leaveUnspelled();
      editor.destroy();
    },
  };
}

/** After the last words: an empty line at the end gives way. */
function endOf(editor: Editor): { from: number; to: number } {
  const { lastChild, content } = editor.state.doc;
  const isEmpty = lastChild?.type.name === "paragraph" && lastChild.content.size === 0;
  return { from: isEmpty ? content.size - lastChild.nodeSize : content.size, to: content.size };
}

/** Puts the document and caret of the plain field in, outside the undo history, and takes the focus. */
function placeCaret(editor: Editor, text: string, caret: { from: number; to: number }): void {
  const { state } = editor;
  const taken = takeOver(state.schema, text, caret.to);
  const tr = state.tr.replaceWith(0, state.doc.content.size, taken.document.content).setMeta("addToHistory", false);
  tr.setMeta("preventUpdate", true);
  const to = Math.min(taken.caret, tr.doc.content.size);
  const from = caret.from === caret.to ? to : Math.min(takeOver(state.schema, text, caret.from).caret, tr.doc.content.size);
  tr.setSelection(TextSelection.between(tr.doc.resolve(from), tr.doc.resolve(to)));
  editor.view.dispatch(tr);
  editor.view.focus();
}

/** Another text on the page: only what differs is exchanged, so the caret stays in its sentence, and undo never leads back there. */
function replaceWith(editor: Editor, markdown: string): void {
  const { state } = editor;
  const next = state.schema.nodeFromJSON(documentOf(blocks(markdown)));
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  // The two ends may overlap where letters repeat.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  // A cut through lists can't always be joined again: then the whole text is exchanged.
  const exact = tr.doc.eq(next) ? tr : state.tr.replaceWith(0, state.doc.content.size, next.content);
  editor.view.dispatch(exact.setMeta("addToHistory", false).setMeta("preventUpdate", true));
}
