import { type ComponentProps, type ReactNode, useId } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

type Around = { label: string; hint?: ReactNode; error?: string | undefined; hideLabel?: boolean };

const box =
  "w-full rounded-md border-[1.5px] border-control bg-raised px-4 text-md text-text placeholder:text-muted aria-invalid:border-danger focus-visible:rounded-md";

/** Label, control, hint and error, tied together for screen readers. `children` gets the control's id and what describes it. */
function Field({
  label,
  hint,
  error,
  hideLabel = false,
  className,
  children,
}: Around & { className?: string; children: (wiring: { id: string; describedBy: string | undefined }) => ReactNode }) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter((part) => part !== false);
  return (
    <div className={classNames("grid gap-2", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "text-sm leading-tight font-semibold"}>
        {label}
      </label>
      {children({ id, describedBy: described.length > 0 ? described.join(" ") : undefined })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-xs font-semibold text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

function around({ label, hint, error, hideLabel }: Around): Around {
  return { label, ...(hint !== undefined && { hint }), ...(error !== undefined && { error }), ...(hideLabel && { hideLabel }) };
}

/** One line of text. */
export function TextField({ label, hint, error, hideLabel, className, ...rest }: Around & ComponentProps<"input">) {
  return (
    <Field {...around({ label, hint, error, ...(hideLabel && { hideLabel }) })} {...(className && { className })}>
      {({ id, describedBy }) => (
        <input
          {...rest}
          id={id}
          aria-describedby={describedBy}
          aria-invalid={error !== undefined || undefined}
          className={classNames(box, "h-12.5")}
        />
      )}
    </Field>
  );
}

/** A choice of one from a list, with the browser's own list. */
export function SelectField({ label, hint, error, hideLabel, className, children, ...rest }: Around & ComponentProps<"select">) {
  return (
    <Field {...around({ label, hint, error, ...(hideLabel && { hideLabel }) })} {...(className && { className })}>
      {({ id, describedBy }) => (
        <span className="relative block">
          <select
            {...rest}
            id={id}
            aria-describedby={describedBy}
            className={classNames(box, "h-12.5 appearance-none truncate pr-11")}
          >
            {children}
          </select>
          <Icon name="down" className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2 text-muted" />
        </span>
      )}
    </Field>
  );
}
