"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

type Item = {
  readonly words: string;
  /** Other words it is found by. */
  readonly also: string;
  readonly icon: IconName;
  readonly run: (editor: Editor, at: { from: number; to: number }) => void;
};

const cut = (editor: Editor, at: { from: number; to: number }) => editor.chain().focus().deleteRange(at);

const items: readonly Item[] = [
  { words: "Heading", also: "title h1", icon: "heading", run: (e, at) => cut(e, at).setNode("heading", { level: 1 }).run() },
  {
    words: "Smaller heading",
    also: "subtitle h2",
    icon: "heading",
    run: (e, at) => cut(e, at).setNode("heading", { level: 2 }).run(),
  },
  { words: "List", also: "bullets points", icon: "list", run: (e, at) => cut(e, at).toggleBulletList().run() },
  { words: "Numbered list", also: "ordered", icon: "ordered-list", run: (e, at) => cut(e, at).toggleOrderedList().run() },
  { words: "Checklist", also: "todo tasks", icon: "checklist", run: (e, at) => cut(e, at).toggleTaskList().run() },
  { words: "Quote", also: "citation said", icon: "quote", run: (e, at) => cut(e, at).toggleBlockquote().run() },
  { words: "Line", also: "rule divider break", icon: "more", run: (e, at) => cut(e, at).setHorizontalRule().run() },
];

function matching(query: string): readonly Item[] {
  const sought = query.toLowerCase();
  return items.filter(({ words, also }) =>
    `${words} ${also}`
      .toLowerCase()
      .split(" ")
      .some((word) => word.startsWith(sought)),
  );
}

type Slash = { readonly from: number; readonly to: number; readonly query: string };

/** A `/` at the start of a line or after a space, and the letters since; "and/or" and "1/2" are none. */
function slashAt(editor: Editor): Slash | null {
  const { empty, $from } = editor.state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, "\n", "\n");
  const query = /(?:^|\s)\/(\p{L}{0,20})$/u.exec(before)?.[1];
  return query === undefined ? null : { from: $from.pos - query.length - 1, to: $from.pos, query };
}

/** What a line can become, offered while `/` is typed. Typing on, it goes away by itself; Esc sends it away. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const id = useId();
  const [slash, setSlash] = useState<Slash | null>(null);
  const [index, setIndex] = useState(0);
  /** Where one was sent away: it doesn't come back for the same `/`. */
  const refused = useRef<number | null>(null);
  const found = slash === null ? [] : matching(slash.query);
  const open = slash !== null && found.length > 0;
  const chosen = found[Math.min(index, found.length - 1)];

  const look = useEffectEvent((typed: boolean) => {
    const now = slashAt(editor);
    if (now === null) refused.current = null;
    const wanted = now !== null && refused.current !== now.from && !editor.view.composing && (typed || slash !== null);
    if (now?.query !== slash?.query) setIndex(0);
    setSlash(wanted ? now : null);
  });
  const take = useEffectEvent((item: Item) => {
    if (slash !== null) item.run(editor, slash);
    setSlash(null);
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!open || event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setIndex((Math.min(index, found.length - 1) + step + found.length) % found.length);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen !== undefined) take(chosen);
    else if (event.key === "Escape") {
      refused.current = slash?.from ?? null;
      setSlash(null);
    } else return;
    // Before the editor and the page hear of it: Enter is no new line here, and Esc doesn't leave.
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  useEffect(() => {
    const onTransaction = ({ transaction }: { transaction: { docChanged: boolean; getMeta: (key: string) => unknown } }) =>
      look(transaction.docChanged && transaction.getMeta("preventUpdate") !== true && transaction.getMeta("paste") !== true);
    const onBlur = () => setSlash(null);
    const { dom } = editor.view;
    const listen = (event: KeyboardEvent) => onKey(event);
    editor.on("transaction", onTransaction);
    editor.on("blur", onBlur);
    dom.addEventListener("keydown", listen, true);
    return () => {
      editor.off("transaction", onTransaction);
      editor.off("blur", onBlur);
      dom.removeEventListener("keydown", listen, true);
    };
  }, [editor]);

  const active = open ? `${id}-${Math.min(index, found.length - 1)}` : null;
  useEffect(() => {
    const { dom } = editor.view;
    if (active === null) return;
    dom.setAttribute("aria-controls", id);
    dom.setAttribute("aria-activedescendant", active);
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, active, id]);

  if (!open) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Make this line a…"
      className="slash-menu"
      ref={(element) => {
        if (element !== null) putBeside(element, editor, slash.from);
      }}
      // A press must not take the caret out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.map((item, at) => (
        <div
          key={item.words}
          id={`${id}-${at}`}
          role="option"
          aria-selected={item === chosen}
          className="slash-item"
          onMouseEnter={() => setIndex(at)}
          onClick={() => {
            item.run(editor, slash);
            setSlash(null);
          }}
        >
          <Icon name={item.icon} className="text-muted" />
          {item.words}
        </div>
      ))}
    </div>
  );
}

/** Under the `/`, or above it where there is no room; never beyond the paper's edge. */
function putBeside(menu: HTMLElement, editor: Editor, position: number): void {
  const paper = menu.parentElement?.getBoundingClientRect();
  if (paper === undefined) return;
  const at = editor.view.coordsAtPos(position);
  const below = at.bottom + 6 + menu.offsetHeight + 64 <= (window.visualViewport?.height ?? window.innerHeight);
  const top = below ? at.bottom + 6 : at.top - 6 - menu.offsetHeight;
  menu.style.setProperty("top", `${top - paper.top}px`);
  menu.style.setProperty("left", `${Math.max(0, Math.min(at.left - paper.left, paper.width - menu.offsetWidth))}px`);
}
