import Link from "next/link";
import { classNames } from "./class-names";

const petal = "M0 -3C-7.5 -8 -6.5 -18 0 -21.5C6.5 -18 7.5 -8 0 -3Z";

/** PAUZ's mark: five petals around a pause. */
export function Mark({ className = "size-8" }: { className?: string }) {
  return (
    <svg viewBox="-24 -24 48 48" className={className} aria-hidden="true">
      {[0, 72, 144, 216, 288].map((turn, index) => (
        <path
          key={turn}
          d={petal}
          transform={`rotate(${turn})`}
          className={index % 2 === 0 ? "fill-lavender" : "fill-lavender-deep"}
        />
      ))}
      <rect x="-4.2" y="-5" width="3" height="10" rx="1.5" className="fill-plum" />
      <rect x="1.2" y="-5" width="3" height="10" rx="1.5" className="fill-plum" />
    </svg>
  );
}

/** The mark and the name, leading home. */
export function Brand({ href, className }: { href: string; className?: string }) {
  return (
    <Link
      href={href}
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 text-[1.125rem] leading-none font-semibold tracking-[0.14em]",
        className,
      )}
    >
      <Mark />
      PAUZ
    </Link>
  );
}
