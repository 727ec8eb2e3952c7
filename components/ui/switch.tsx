import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";

/** An on-off choice with its words beside it. A plain checkbox underneath, so it works in any form. */
export function Switch({
  label,
  description,
  className,
  ...rest
}: { label: string; description?: string; className?: string } & Omit<ComponentProps<"input">, "type" | "className">) {
  const id = useId();
  return (
    <div className={classNames("flex min-h-12 items-center justify-between gap-4", className)}>
      <label htmlFor={id} className="grid text-sm font-medium">
        {label}
        {description !== undefined && (
          <span id={`${id}-description`} className="text-xs font-normal text-muted">
            {description}
          </span>
        )}
      </label>
      <input
        {...rest}
        id={id}
        type="checkbox"
        role="switch"
        className="switch"
        aria-describedby={description === undefined ? undefined : `${id}-description`}
      />
    </div>
  );
}
