import { useId } from "react";

/** One of a few values as radio buttons in one row, with the browser's own keyboard ways. */
export function Choice({
  label,
  name,
  options,
  value,
}: {
  label: string;
  name: string;
  options: readonly { value: string; label: string }[];
  value: string;
}) {
  const id = useId();
  return (
    <fieldset className="grid justify-items-start">
      <legend className="mb-2 text-sm leading-tight font-semibold">{label}</legend>
      <div className="flex flex-wrap rounded-[1.4rem] bg-sunken p-[3px]">
        {options.map((option) => (
          <label
            key={option.value}
            htmlFor={`${id}-${option.value}`}
            className="inline-flex min-h-11 items-center rounded-full px-4 text-sm leading-none font-medium text-muted has-checked:bg-chosen has-checked:font-semibold has-checked:text-text has-checked:shadow-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              id={`${id}-${option.value}`}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
