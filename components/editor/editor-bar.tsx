import { wordsCounted } from "@/components/library/day-words";
import { IconButton } from "@/components/ui/button";
import { recordKey } from "@/components/voice/record-key";
import { Icon } from "@/components/ui/icon";
import type { SaveStatus } from "./save/status";
import { SaveWords } from "./save-words";

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
  readonly recorderOpen: boolean;
  readonly onLeave: () => void;
  readonly onFocus: () => void;
  readonly onPanel: () => void;
  readonly onRecord: () => void;
}) {
  const { words, minutesLeft } = props;
  return (
    <header className="editor-bar">
      <IconButton label="Back to the journal" icon="back" onClick={props.onLeave} />
      <p className="editor-day font-medium">
        {props.day}
        <span className="wide-only">, {props.time}</span>
      </p>
      <SaveWords status={props.status} onExplain={props.onExplain} />
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
      <IconButton
        label="Record your voice"
        icon="microphone"
        aria-expanded={props.recorderOpen}
        aria-keyshortcuts={recordKey}
        onClick={props.onRecord}
      />
      <IconButton label="About this entry" icon="panel" aria-expanded={props.panelOpen} onClick={props.onPanel} />
    </header>
  );
}
