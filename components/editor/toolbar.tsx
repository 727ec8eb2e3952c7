"use client";

import type { Editor } from "@tiptap/core";
import {
  type FormEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { Button, IconButton } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";
import { isSafeHref } from "@/lib/richtext/links";

type Tool = { readonly name: string; readonly label: string; readonly icon: IconName; readonly run: (editor: Editor) => void };

const chain = (editor: Editor) => editor.chain().focus();

/** Heading, smaller heading, smallest, and back to words. */
function nextHeading(editor: Editor): void {
  const level = ([1, 2, 3] as const).find((each) => editor.isActive("heading", { level: each }));
  if (level === 3) chain(editor).setNode("paragraph").run();
  else
    chain(editor)
      .setNode("heading", { level: level === undefined ? 1 : level + 1 })
      .run();
}

const tools: readonly Tool[] = [
  { name: "bold", label: "Bold", icon: "bold", run: (editor) => void chain(editor).toggleMark("bold").run() },
  { name: "italic", label: "Italic", icon: "italic", run: (editor) => void chain(editor).toggleMark("italic").run() },
  { name: "heading", label: "Heading", icon: "heading", run: nextHeading },
  { name: "bulletList", label: "List", icon: "list", run: (editor) => void chain(editor).toggleBulletList().run() },
  {
    name: "orderedList",
    label: "Numbered list",
    icon: "ordered-list",
    run: (editor) => void chain(editor).toggleOrderedList().run(),
  },
  { name: "taskList", label: "Checklist", icon: "checklist", run: (editor) => void chain(editor).toggleTaskList().run() },
  { name: "blockquote", label: "Quote", icon: "quote", run: (editor) => void chain(editor).toggleBlockquote().run() },
];

const quiet = "text-muted! hover:text-accent! focus-visible:text-accent! aria-pressed:text-accent!";
const names = [...tools.map((tool) => tool.name), "link"];

function useActive(editor: Editor): readonly string[] {
  const active = useSyncExternalStore(
    (changed) => {
      editor.on("transaction", changed);
      return () => void editor.off("transaction", changed);
    },
    () => names.filter((name) => editor.isActive(name)).join(" "),
    () => "",
  );
  return active.split(" ");
}

/** Arrow keys move within the toolbar; Tab passes it in one step. */
function moveFocus(event: ReactKeyboardEvent<HTMLDivElement>): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (step === 0 || event.target instanceof HTMLInputElement) return;
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[(at + step + buttons.length) % buttons.length];
  buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
  next?.focus();
  event.preventDefault();
}

/** The marks a text can have, for those who'd rather press than type them. */
export function Toolbar({ editor }: { editor: Editor }) {
  const active = useActive(editor);
  const [linking, setLinking] = useState(false);
  useEffect(() => {
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      setLinking(true);
    };
    dom.addEventListener("keydown", onKey);
    return () => dom.removeEventListener("keydown", onKey);
  }, [editor]);
  return (
    <div className="toolbar">
      {linking ? (
        <LinkForm editor={editor} onDone={() => setLinking(false)} />
      ) : (
        <div role="toolbar" aria-label="Formatting" className="flex" onKeyDown={moveFocus}>
          {tools.map((tool, index) => (
            <IconButton
              key={tool.name}
              label={tool.label}
              icon={tool.icon}
              className={quiet}
              tabIndex={index === 0 ? 0 : -1}
              aria-pressed={active.includes(tool.name)}
              // A press must not take the caret out of the text.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => tool.run(editor)}
            />
          ))}
          <IconButton
            label="Link"
            icon="link"
            className={quiet}
            tabIndex={-1}
            aria-pressed={active.includes("link")}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setLinking(true)}
          />
        </div>
      )}
    </div>
  );
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const current: unknown = editor.getAttributes("link")["href"];
  const input = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const close = () => {
    onDone();
    editor.commands.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? "";
    const href = /^[a-z][a-z+.-]*:/i.test(typed) ? typed : `https://${typed}`;
    if (typed === "" || !isSafeHref(href)) {
      setWrong(true);
      return;
    }
    const { empty } = editor.state.selection;
    const mark = [{ type: "link", attrs: { href } }];
    if (empty && !editor.isActive("link")) chain(editor).insertContent({ type: "text", text: typed, marks: mark }).run();
    else chain(editor).extendMarkRange("link").setMark("link", { href }).run();
    onDone();
  };
  return (
    <form
      className="flex w-full max-w-md flex-wrap items-center gap-1 px-4"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <input
        ref={input}
        autoFocus
        type="text"
        inputMode="url"
        aria-label="Address of the link"
        aria-invalid={wrong || undefined}
        placeholder="https://…"
        defaultValue={typeof current === "string" ? current : ""}
        className="min-h-11 min-w-0 flex-1 rounded-md border-[1.5px] border-control bg-raised px-3 text-md placeholder:text-muted outline-offset-0 focus-visible:rounded-md aria-invalid:border-danger"
      />
      <Button type="submit" look="quiet" size="small">
        Link
      </Button>
      {typeof current === "string" && (
        <Button
          look="quiet"
          size="small"
          onClick={() => {
            chain(editor).extendMarkRange("link").unsetMark("link").run();
            onDone();
          }}
        >
          Remove
        </Button>
      )}
      <IconButton label="No link" icon="close" onClick={close} />
      {wrong && (
        <p role="alert" className="w-full pb-2 text-xs text-danger">
          A link needs an address on the web, or a mail address after “mailto:”.
        </p>
      )}
    </form>
  );
}
