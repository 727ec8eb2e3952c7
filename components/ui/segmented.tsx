import Link from "next/link";
import { classNames } from "./class-names";

const frame = "inline-flex rounded-full bg-sunken p-[3px]";
const part = "inline-flex min-h-10 items-center rounded-full px-3.5 text-sm leading-none focus-visible:rounded-full md:px-4";
const chosenPart = "bg-chosen font-semibold text-text shadow-1";
const otherPart = "font-medium text-muted hover:text-text";

/** One of a few views, each with its own address. */
export function SegmentedLinks({
  label,
  options,
  className,
}: {
  label: string;
  options: readonly { href: string; label: string; current: boolean }[];
  className?: string;
}) {
  return (
    <nav aria-label={label} className={classNames(frame, className)}>
      {options.map((option) => (
        <Link
          key={option.href}
          href={option.href}
          aria-current={option.current ? "page" : undefined}
          className={classNames(part, option.current ? chosenPart : otherPart)}
        >
          {option.label}
        </Link>
      ))}
    </nav>
  );
}
