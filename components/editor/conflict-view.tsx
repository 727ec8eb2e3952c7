"use client";

import { type ReactNode, useMemo, useState } from "react";
import { documentBlocks } from "@/components/guided/document-blocks";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { documentOf } from "@/lib/guided/view";
import { blocks } from "@/lib/richtext/parse";
import type { Block } from "@/lib/richtext/tree";
import { differences, type Pieces } from "./differences";
import { BlocksView } from "./rich-view";
import type { Theirs } from "./save/save-state";
import { said } from "./save/said";
import type { Text } from "./save/send";

type SheetProps = {
  readonly side: Side;
  readonly blocks: readonly Block[];
  readonly pieces: Pieces;
  readonly action: ReactNode;
};

function Sheet({ side, blocks: found, pieces, action }: SheetProps) {
  const { title } = said(side.text);
  return (
    <section aria-label={side.name} className="sheet-of-paper">
      <header>
        <h3 className="font-semibold">{side.name}</h3>
        <p className="text-xs text-muted">{side.facts}</p>
      </header>
      <div className="sheet-text" tabIndex={0} role="group" aria-label="Its text">
        {title !== null && (
          <p className="title-field" dir="auto">
            {title}
          </p>
        )}
        <BlocksView blocks={found} pieces={pieces} />
      </div>
      {action}
    </section>
  );
}

/** One of the two texts, and the words on the button that goes on with it. */
type Side = { readonly name: string; readonly facts: string; readonly text: Text; readonly keep: string };

function readable(body: string): readonly Block[] {
  const document = documentOf(body);
  return document === undefined ? blocks(body) : documentBlocks(document);
}

/** Two texts of one entry, side by side. Neither goes before the writer has chosen. */
function TwoTexts(props: {
  readonly title: string;
  readonly lead: string;
  readonly mine: Side;
  readonly theirs: Side;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  /** Resolves to false when the second entry couldn't be made. */
  readonly onBoth: () => Promise<boolean>;
  readonly bothWords: string;
  /** Goes back to the page without choosing, where that is possible. */
  readonly onLater?: () => void;
}) {
  const { mine, theirs } = props;
  const read = useMemo(() => {
    const both = { mine: readable(mine.text.body), theirs: readable(theirs.text.body) };
    return { ...both, pieces: differences(both.mine, both.theirs) };
  }, [mine.text.body, theirs.text.body]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  async function keepBoth(): Promise<void> {
    setBusy(true);
    setFailed(false);
    const done = await props.onBoth();
    setBusy(false);
    setFailed(!done);
  }

  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" className="font-words text-xl font-medium">
        {props.title}
      </h2>
      <p className="max-w-prose text-sm text-muted">{props.lead}</p>
      <div className="sheets">
        <Sheet
          side={mine}
          blocks={read.mine}
          pieces={read.pieces.mine}
          action={
            <Button disabled={busy} onClick={props.onMine}>
              {mine.keep}
            </Button>
          }
        />
        <Sheet
          side={theirs}
          blocks={read.theirs}
          pieces={read.pieces.theirs}
          action={
            <Button look="soft" disabled={busy} onClick={props.onTheirs}>
              {theirs.keep}
            </Button>
          }
        />
      </div>
      {failed && (
        <Notice tone="warning" live title="The second entry couldn’t be made">
          Both texts are still here. Try again in a moment.
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-2">
        <Button look="quiet" className="-ms-3" pending={busy} onClick={() => void keepBoth()}>
          Keep both
        </Button>
        <span className="text-xs text-muted">{props.bothWords}</span>
        {props.onLater !== undefined && (
          <Button look="quiet" className="ms-auto" disabled={busy} onClick={props.onLater}>
            Decide later
          </Button>
        )}
      </div>
    </section>
  );
}

/** The page's text and the one that was saved from another tab or device meanwhile. */
export function ConflictView(props: {
  /** The text on the page when the conflict came up. */
  readonly mine: () => Text;
  readonly theirs: Theirs;
  readonly zone: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  readonly onBoth: () => Promise<boolean>;
}) {
  const [mine] = useState(props.mine);
  const saved = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: props.zone });
  const when =
    props.theirs.updatedAt === ""
      ? "Saved in another tab or on another device"
      : `Saved ${saved.format(new Date(props.theirs.updatedAt))}, in another tab or on another device`;
  return (
    <TwoTexts
      title="This entry was changed somewhere else"
      lead="Both texts are kept. What differs is marked. Choose which one to go on with, or keep both as two entries."
      mine={{ name: "Yours, on this page", facts: "Not in the journal yet; kept on this device", text: mine, keep: "Keep mine" }}
      theirs={{ name: "The other one", facts: when, text: props.theirs, keep: "Keep theirs" }}
      onMine={props.onMine}
      onTheirs={props.onTheirs}
      onBoth={props.onBoth}
      bothWords="Theirs stays here; yours becomes an entry of its own."
    />
  );
}

/** The page's text and one of an earlier visit, found while the writer was already writing. */
export function EarlierView(props: {
  readonly page: () => Text;
  readonly earlier: Text;
  readonly when: string;
  readonly onPage: () => void;
  readonly onEarlier: () => void;
  readonly onBoth: () => Promise<boolean>;
  readonly onLater: () => void;
}) {
  const [page] = useState(props.page);
  return (
    <TwoTexts
      title="Words from an earlier visit"
      lead="They were kept on this device and never reached the journal. Choose which text to go on with, or keep both as two entries."
      mine={{ name: "On the page now", facts: "What you are writing", text: page, keep: "Go on with this" }}
      theirs={{
        name: "From earlier",
        facts: `Kept on this device ${props.when}`,
        text: props.earlier,
        keep: "Take these instead",
      }}
      onMine={props.onPage}
      onTheirs={props.onEarlier}
      onBoth={props.onBoth}
      bothWords="This page stays as it is; the earlier words become an entry of their own."
      onLater={props.onLater}
    />
  );
}
