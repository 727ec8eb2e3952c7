import type { ReactNode } from "react";
import { Icon } from "./icon";

/** A short word that belongs to something: a tag, a filter. With `onRemove` it can be taken away. */
export function Chip({ children, onRemove, removeLabel }: { children: ReactNode; onRemove?: () => void; removeLabel?: string }) {
  return (
    <span className="inline-flex min-h-8 max-w-full items-center gap-1 rounded-full bg-lavender-soft px-3 text-sm leading-none font-medium">
      <span className="min-w-0 py-1 break-words">{children}</span>
      {onRemove !== undefined && (
        <button
          type="button"
          onClick={onRemove}
          aria-label={removeLabel ?? "Remove"}
          className="-mr-3 grid size-11 flex-none place-items-center rounded-full text-muted hover:text-text"
        >
          <Icon name="close" className="size-4" />
        </button>
      )}
    </span>
  );
}
