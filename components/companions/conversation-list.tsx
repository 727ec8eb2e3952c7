import Link from "next/link";
import { type CompanionType, companionFacts } from "@/lib/companions/view";
import { CompanionEmblem } from "./companion-emblem";

export type ConversationLine = {
  readonly id: string;
  readonly type: CompanionType;
  readonly title: string;
  readonly tags: readonly string[];
  readonly day: string;
  readonly paused: boolean;
};

/** Conversations by how they began, the last spoken in first. */
export function ConversationList({ lines }: { lines: readonly ConversationLine[] }) {
  return (
    <ul className="grid">
      {lines.map(({ id, type, title, tags, day, paused }) => (
        <li key={id} className="border-b border-line last:border-b-0">
          <Link
            href={`/companions/${id}`}
            className="-mx-2 flex min-h-18 items-center gap-4 rounded-md px-2 py-3 transition-colors duration-(--motion-quick) hover:bg-lavender-soft focus-visible:rounded-md"
          >
            <CompanionEmblem type={type} className="size-9!" />
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className="line-clamp-1 font-words text-md leading-snug font-medium break-words" dir="auto">
                {title}
              </span>
              <span className="line-clamp-1 text-xs text-muted">
                {[companionFacts(type).name, day, ...(paused ? ["paused"] : []), ...tags].join(" · ")}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
