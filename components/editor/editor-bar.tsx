import { wordsCounted } from "@/components/library/day-words";
import { IconButton } from "@/components/ui/button";
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
function Status({ status, onExplain }: { status: SaveStatus; onExplain: (() => void) | null }) {
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

/** The editor's own bar: the way back, when, where the words are, how many, and what else there is. */
export function EditorBar(props: {
  readonly day: string;
  readonly time: string;
  readonly status: SaveStatus;
  /** Says again what the status means, once that was put away; else null. */
  readonly onExplain: (() => void) | null;
  readonly words: number;
  /** Of the time set aside for writing; null without a timer. */
  readonly minutesLeft: number | null;
  readonly focused: boolean;
  readonly panelOpen: boolean;
  readonly onLeave: () => void;
  readonly onFocus: () => void;
  readonly onPanel: () => void;
}) {
  const { words, minutesLeft } = props;
  return (
    <header className="editor-bar">
      <IconButton label="Back to the journal" icon="back" onClick={props.onLeave} />
      <p className="editor-day font-medium">
        {props.day}
        <span className="wide-only">, {props.time}</span>
      </p>
      <Status status={props.status} onExplain={props.onExplain} />
      <span className="grow" />
      {minutesLeft !== null && (
        <p className="flex items-center gap-1 whitespace-nowrap text-muted tabular-nums">
          <Icon name="timer" className="size-4.5" />
          {minutesLeft} min
        </p>
      )}
      {words > 0 && <p className="wide-only text-muted tabular-nums">{wordsCounted(words)}</p>}
      <IconButton
        label={props.focused ? "Leave focus mode" : "Focus mode"}
        icon="focus"
        // In a window that has got narrow the way out stays.
        className={props.focused ? "" : "wide-only"}
        aria-pressed={props.focused}
        onClick={props.onFocus}
      />
      <IconButton label="About this entry" icon="panel" aria-expanded={props.panelOpen} onClick={props.onPanel} />
    </header>
  );
}
