import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { CompanionType } from "@/lib/companions/view";

// Drawn for PAUZ on a 48 px square: still water, voices apart, a sprout on the lowest stair, what returns, two leaves that talk.
const shapes: Readonly<Record<CompanionType, ReactNode>> = {
  reflection_buddy: (
    <>
      <circle cx="24" cy="17" r="8" className="fill-lavender-deep stroke-none" />
      <path d="M16 29a8 7 0 0 0 16 0Z" className="fill-lavender stroke-none opacity-55" />
      <path d="M7 26.5h34M12 32.5h24M17 38h14" />
    </>
  ),
  inner_voice: (
    <>
      <circle cx="17" cy="24" r="5" className="fill-lavender-deep stroke-none" />
      <path d="M25.5 16.5a11 11 0 0 1 0 15M30.5 12a17.5 17.5 0 0 1 0 24" />
      <path d="M35.5 8a23.5 23.5 0 0 1 0 32" className="opacity-45" />
    </>
  ),
  growth_challenge: (
    <>
      <path d="M7 40h11v-6h11v-6h12" />
      <path d="M35 28v-9" />
      <path d="M35 20c-5.5 0-8-3-8-7 5 0 8 2.5 8 7Z" className="fill-leaf stroke-none" />
      <path d="M35 17c0-4 2-6.5 6.5-6.5 0 4-2.5 6.5-6.5 6.5Z" className="fill-hill-near stroke-none" />
    </>
  ),
  pattern_detective: (
    <>
      <circle cx="21" cy="21" r="12.5" className="fill-lavender-soft" />
      <path d="m30.5 30.5 9.5 9.5" />
      <path d="M12.5 24.5c2.8-7 5.6-7 8.5 0s5.7 7 8.5 0" />
      <circle cx="16.7" cy="19.3" r="1.9" className="fill-lavender-deep stroke-none" />
      <circle cx="25.3" cy="29.6" r="1.9" className="fill-lavender-deep stroke-none" />
    </>
  ),
  free_chat: (
    <>
      <path d="M8 27C8 16 15 10 27 9c0 12-6 19-19 18Z" className="fill-leaf stroke-none" />
      <path d="M40 21c0 11-7 17-19 18 0-12 6-19 19-18Z" className="fill-lavender-deep stroke-none" />
      <path d="M11 24.5c4-4 8-8 12.5-11.5M37 23.5c-4 4-8 8-12.5 11.5" />
    </>
  ),
};

/** The small picture of a companion, beside its name. */
export function CompanionEmblem({ type, className }: { type: CompanionType; className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className={classNames(
        "size-12 flex-none fill-none stroke-current stroke-[1.8] text-accent [stroke-linecap:round] [stroke-linejoin:round]",
        className,
      )}
    >
      {shapes[type]}
    </svg>
  );
}
