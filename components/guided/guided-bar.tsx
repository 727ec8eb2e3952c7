import { SaveWords } from "@/components/editor/save-words";
import type { SaveStatus } from "@/components/editor/save/status";
import { Button, IconButton } from "@/components/ui/button";

/** The bar of an open guided journal: the way out, its topic, where the words are, and how to end. */
export function GuidedBar(props: {
  readonly topic: string;
  readonly status: SaveStatus;
  readonly onExplain: (() => void) | null;
  readonly onLeave: () => void;
  /** Ends the answering; null where there is nothing to end. */
  readonly end: { readonly words: string; readonly run: () => void } | null;
  /** What there is beside the journal; null while it is being answered. */
  readonly panel: { readonly open: boolean; readonly toggle: () => void } | null;
}) {
  const { end, panel } = props;
  return (
    <header className="editor-bar">
      <IconButton label="Leave, keep for later" icon="close" onClick={props.onLeave} />
      <p className="editor-day guided-topic font-medium" dir="auto">
        {props.topic}
      </p>
      <SaveWords status={props.status} onExplain={props.onExplain} />
      <span className="grow" />
      {end !== null && (
        <Button look="quiet" size="small" className="whitespace-nowrap" onClick={end.run}>
          {end.words}
        </Button>
      )}
      {panel !== null && <IconButton label="About this journal" icon="panel" aria-expanded={panel.open} onClick={panel.toggle} />}
    </header>
  );
}
