import { type Extensions, InputRule, Mark, mergeAttributes, wrappingInputRule } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { BulletList } from "@tiptap/extension-list/bullet-list";
import { ListItem } from "@tiptap/extension-list/item";
import { ListKeymap } from "@tiptap/extension-list/keymap";
import { OrderedList } from "@tiptap/extension-list/ordered-list";
import { TaskList } from "@tiptap/extension-list/task-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Text } from "@tiptap/extension-text";
import { Placeholder } from "@tiptap/extensions/placeholder";
import { UndoRedo } from "@tiptap/extensions/undo-redo";
import { Plugin } from "@tiptap/pm/state";
import { isSafeHref } from "@/lib/richtext/links";
import { BlockDirection } from "./block-direction";
import { CheckItem } from "./check-item";

/** A link to the web or to a mail address; typed as `[words](address)` or pasted over selected words. */
const Link = Mark.create({
  name: "link",
  inclusive: false,
  addAttributes() {
    return { href: { default: null } };
  },
  parseHTML() {
    return [{ tag: "a[href]", getAttrs: (element) => (isSafeHref(element.getAttribute("href") ?? "") ? null : false) }];
  },
  renderHTML({ HTMLAttributes }) {
    return ["a", mergeAttributes(HTMLAttributes, { rel: "noopener noreferrer nofollow", target: "_blank" }), 0];
  },
  addInputRules() {
    return [
      new InputRule({
        find: /(?<!!)\[([^[\]]+)\]\(([^()\s]+)\)$/,
        handler: ({ state, range, match }) => {
          const [, words = "", href = ""] = match;
          if (!isSafeHref(href)) return;
          state.tr.replaceWith(range.from, range.to, state.schema.text(words, [this.type.create({ href })]));
        },
      }),
    ];
  },
  addProseMirrorPlugins() {
    const type = this.type;
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const href = event.clipboardData?.getData("text/plain").trim() ?? "";
            const { from, to, empty } = view.state.selection;
            if (empty || !isSafeHref(href)) return false;
            view.dispatch(view.state.tr.addMark(from, to, type.create({ href })));
            return true;
          },
          handleClick(_view, _position, event) {
            const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
            const href = link?.getAttribute("href") ?? "";
            if (!(event.metaKey || event.ctrlKey) || !isSafeHref(href)) return false;
            window.open(href, "_blank", "noopener,noreferrer");
            return true;
          },
        },
      }),
    ];
  },
});

/** `1. ` begins a list; `1986. ` is the start of a sentence. */
const Numbers = OrderedList.extend({
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,2})[.)]\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, node) => node.childCount + Number(node.attrs["start"]) === Number(match[1]),
      }),
    ];
  },
});

export function extensions(placeholder: string): Extensions {
  return [
    Document,
    Paragraph,
    Text,
    Bold,
    Italic,
    Link,
    Heading.configure({ levels: [1, 2, 3] }),
    Blockquote,
    BulletList,
    Numbers,
    ListItem,
    TaskList,
    CheckItem.configure({
      nested: true,
      a11y: { checkboxLabel: (node) => `Done: ${node.textContent === "" ? "empty line" : node.textContent}` },
    }),
    ListKeymap,
    HorizontalRule,
    HardBreak,
    UndoRedo,
    BlockDirection,
    Placeholder.configure({ placeholder }),
  ];
}
