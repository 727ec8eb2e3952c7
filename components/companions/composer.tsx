"use client";

import { type KeyboardEvent, type RefObject, useId } from "react";
import { Button } from "@/components/ui/button";
import { maxMessageLength } from "@/lib/companions/view";

/** Where the next words are written. It grows with them; Enter makes a line, Ctrl or Cmd with it sends. */
export function Composer(props: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly busy: boolean;
  readonly suggestions: readonly string[];
  readonly onSend: () => void;
  readonly kept: boolean;
}) {
  const { field, draft, onDraft, busy, suggestions, onSend, kept } = props;
  const id = useId();
  const left = maxMessageLength - draft.length;

  function take(beginning: string): void {
    const text = draft.trim() === "" ? beginning : `${draft.trimEnd()} ${beginning}`;
    onDraft(text);
    // Once the new words stand there.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(text.length, text.length);
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  }

  return (
    <form
      aria-label="Your turn"
      className="grid gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
        field.current?.focus();
      }}
    >
      {suggestions.length > 0 && draft.trim() === "" && (
        <ul aria-label="Ways to begin" className="-mx-1 flex gap-2 overflow-x-auto px-1 py-0.5 md:flex-wrap">
          {suggestions.map((beginning) => (
            <li key={beginning} className="flex-none">
              <button
                type="button"
                className="min-h-11 rounded-full border-[1.5px] border-line bg-surface px-4 text-sm whitespace-nowrap text-muted transition-colors duration-(--motion-quick) hover:border-control hover:text-text focus-visible:rounded-full"
                onClick={() => take(beginning)}
              >
                {beginning.trimEnd()}
                {/[.!?]$/.test(beginning.trimEnd()) ? "" : " …"}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="grid rounded-lg border-[1.5px] border-control bg-raised focus-within:border-focus">
        <label htmlFor={id} className="sr-only">
          Say something
        </label>
        <textarea
          ref={field}
          id={id}
          rows={2}
          value={draft}
          maxLength={maxMessageLength}
          aria-describedby={`${id}-how`}
          placeholder="In your own words"
          dir="auto"
          className="words field-sizing-content max-h-[38dvh] min-h-17 w-full resize-none bg-transparent px-4 pt-3 pb-1 placeholder:text-muted focus-visible:outline-none"
          onChange={(event) => onDraft(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="flex items-center justify-between gap-3 py-1.5 pr-1.5 pl-4">
          <p id={`${id}-how`} className="text-xs leading-tight text-muted">
            {left < 0 ? (
              `Too long by ${-left} characters: say it in two parts`
            ) : left < 500 ? (
              `Room for ${left} more characters`
            ) : kept ? (
              <>
                <span className="md:hidden">Only you can read it.</span>
                <span className="hidden md:inline">Enter makes a new line, Ctrl or ⌘ with Enter sends.</span>
              </>
            ) : (
              "This browser keeps nothing: send it before you leave."
            )}
          </p>
          <Button type="submit" size="small" disabled={busy || left < 0 || draft.trim() === ""}>
            Say it
          </Button>
        </div>
      </div>
    </form>
  );
}
