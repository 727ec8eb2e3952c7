import Link from "next/link";
import { CompanionEmblem } from "@/components/companions/companion-emblem";

/** The way to somebody who asks back, for what doesn't want to be written alone. */
export function CompanionsCard() {
  return (
    <Link
      href="/companions"
      className="group flex min-h-18 items-center gap-4 rounded-lg bg-surface px-5 py-3.5 shadow-1 transition-shadow duration-(--motion-quick) hover:shadow-2 focus-visible:rounded-lg md:px-6"
    >
      <CompanionEmblem type="free_chat" className="size-10!" />
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="font-words text-lg leading-tight font-medium">Talk it through</span>
        <span className="text-sm text-muted">Five companions, each with its own way of asking</span>
      </span>
    </Link>
  );
}
