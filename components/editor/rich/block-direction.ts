import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { directionOf } from "@/lib/richtext/direction";

const around: ReadonlySet<string> = new Set(["bulletList", "orderedList", "taskList", "listItem", "taskItem", "blockquote"]);

/** The words of the first line inside. */
function firstLineOf(node: Node): string {
  let inner: Node | null = node;
  while (inner !== null && !inner.isTextblock) inner = inner.firstChild;
  return inner?.textContent ?? "";
}

function decorations(document: Node): DecorationSet {
  const found: Decoration[] = [];
  document.descendants((node, position) => {
    if (node.isTextblock) return false;
    // A class, for Tiptap writes its own `dir` over ours whenever a task's text changes.
    if (around.has(node.type.name) && directionOf(firstLineOf(node)) === "rtl")
      found.push(Decoration.node(position, position + node.nodeSize, { class: "runs-rtl" }));
    return true;
  });
  return DecorationSet.create(document, found);
}

/**
 * Puts the marks of lists and quotes on the side where their first line begins. A paragraph finds its own direction, and by
 * that tells nothing to what is around it.
 */
export const BlockDirection = Extension.create({
  name: "blockDirection",
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        state: {
          init: (_config, state) => decorations(state.doc),
          apply: (transaction, before) => (transaction.docChanged ? decorations(transaction.doc) : before),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ];
  },
});
