import Link from "next/link";
import { Icon } from "@/components/ui/icon";

const petal = "M0 -3C-7.5 -8 -6.5 -18 0 -21.5C6.5 -18 7.5 -8 0 -3Z";

/** The largest thing on the page: writing begins in one tap. */
export function WriteCard() {
  return (
    <Link
      href="/journal/new"
      className="relative flex min-h-32 items-center gap-5 overflow-hidden rounded-lg bg-primary px-6 py-5 text-on-primary shadow-2 transition-colors duration-(--motion-quick) hover:bg-primary-hover focus-visible:rounded-lg md:min-h-30"
    >
      <svg viewBox="-24 -24 48 48" aria-hidden="true" className="absolute -right-10 -bottom-16 size-56 fill-on-primary opacity-8">
        {[0, 72, 144, 216, 288].map((turn) => (
          <path key={turn} d={petal} transform={`rotate(${turn + 18})`} />
        ))}
      </svg>
      <Icon name="write" className="size-8" />
      <span className="grid gap-0.5">
        <span className="font-words text-[1.75rem] leading-tight font-medium">Write</span>
        <span className="text-sm opacity-90">Saved as you go</span>
      </span>
    </Link>
  );
}
