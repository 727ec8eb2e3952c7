import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import type { SaveStatus } from "./save/status";

const looks: Record<SaveStatus["tone"], { colour: string; icon: IconName | null }> = {
  none: { colour: "text-muted", icon: null },
  good: { colour: "text-success", icon: "check" },
  busy: { colour: "text-muted", icon: null },
  local: { colour: "text-warning", icon: "device" },
  attention: { colour: "text-danger", icon: "alert" },
};

/** Where the words are, always in words, and read out when that changes for the worse. */
export function SaveWords({ status, onExplain }: { status: SaveStatus; onExplain: (() => void) | null }) {
  const { colour, icon } = looks[status.tone];
  const urgent = status.tone === "attention" || status.tone === "local";
  return (
    <p
      className={classNames("flex min-w-0 items-center gap-1 font-medium", colour)}
      data-testid="save-state"
      data-urgent={urgent || undefined}
      // "Saving…" and "Saved" after every pause would talk over the writer.
      role="status"
      aria-live={urgent ? "polite" : "off"}
    >
      {icon !== null && <Icon name={icon} className="size-4.5" />}
      {onExplain === null ? (
        <span className="save-words">{status.words}</span>
      ) : (
        <button type="button" className="save-words min-h-11 underline underline-offset-4" onClick={onExplain}>
          {status.words}
        </button>
      )}
    </p>
  );
}
