"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "./button";
import { classNames } from "./class-names";

/**
 * The browser's own modal dialog: it keeps focus inside, closes on Esc, and gives focus back. The page's owner holds `open`.
 * With `sheet` it rises from the bottom on a phone.
 */
export function Dialog({
  open,
  onClose,
  title,
  sheet = false,
  className,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  sheet?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={element}
      aria-labelledby={id}
      className={classNames("dialog", sheet && "sheet", className)}
      // Only what the browser closed by itself (Esc): a dialog that its owner closed has been answered.
      onClose={() => {
        if (open) onClose();
      }}
      onClick={(event) => {
        // A press on the backdrop lands on the dialog element itself, never on what is inside it.
        if (event.target === element.current) onClose();
      }}
    >
      <div className="grid gap-4 p-6 md:p-8">
        <header className="flex items-start justify-between gap-4">
          <h2 id={id} className="pt-1.5 font-words text-xl font-medium">
            {title}
          </h2>
          <IconButton label="Close" icon="close" className="-mt-1 -mr-2" onClick={onClose} />
        </header>
        {open && children}
      </div>
    </dialog>
  );
}
