import type { CompanionType } from "@/lib/companions/view";
import { CompanionEmblem } from "./companion-emblem";
import type { TurnFacts } from "./turn-facts";

/** What the person said, on the page as they wrote it; what the companion said, set apart beside its picture. */
export function Turn({ type, turn }: { type: CompanionType; turn: Pick<TurnFacts, "role" | "text" | "from"> }) {
  if (turn.role === "person") {
    return (
      <div className="words whitespace-pre-wrap" dir="auto">
        <span className="sr-only">You: </span>
        {turn.text}
      </div>
    );
  }
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5">
      <CompanionEmblem type={type} className="mt-0.5 size-7!" />
      <div className="grid gap-1">
        <p className="text-md leading-relaxed break-words text-accent" dir="auto">
          <span className="sr-only">Companion: </span>
          {turn.text}
        </p>
        {turn.from !== "" && <p className="text-xs text-muted">{turn.from}</p>}
      </div>
    </div>
  );
}
