"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RichView } from "./rich-view";
import type { Theirs } from "./save/machine";
import type { Text } from "./save/send";

function Sheet({ name, facts, text, action }: { name: string; facts: string; text: Text; action: React.ReactNode }) {
  return (
    <section aria-label={name} className="sheet-of-paper">
      <header>
        <h3 className="font-semibold">{name}</h3>
        <p className="text-xs text-muted">{facts}</p>
      </header>
      <div className="sheet-text">
        {text.title !== null && <p className="title-field">{text.title}</p>}
        <RichView markdown={text.body} />
      </div>
      {action}
    </section>
  );
}

/** Two texts of one entry, side by side. Nothing is lost whatever is chosen: the text not chosen stays in the history or gets its own entry. */
export function ConflictView(props: {
  /** The text on the page when the conflict came up. */
  readonly mine: () => Text;
  readonly theirs: Theirs;
  readonly zone: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
  /** Resolves to false when the second entry couldn't be made. */
  readonly onBoth: () => Promise<boolean>;
}) {
  const [mine] = useState(props.mine);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const saved = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: props.zone });
  const when =
    props.theirs.updatedAt === ""
      ? "Saved in another tab or on another device"
      : `Saved ${saved.format(new Date(props.theirs.updatedAt))}, in another tab or on another device`;
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" className="font-words text-xl font-medium">
        This entry was changed somewhere else
      </h2>
      <p className="max-w-prose text-sm text-muted">
        Both texts are kept. Choose which one to go on with, or keep both as two entries.
      </p>
      <div className="sheets">
        <Sheet
          name="Yours, on this page"
          facts="Not in the journal yet; kept on this device"
          text={mine}
          action={
            <Button disabled={busy} onClick={props.onMine}>
              Keep mine
            </Button>
          }
        />
        <Sheet
          name="The other one"
          facts={when}
          text={props.theirs}
          action={
            <Button look="soft" disabled={busy} onClick={props.onTheirs}>
              Keep theirs
            </Button>
          }
        />
      </div>
      {failed && (
        <Notice tone="warning" live title="The second entry couldn't be made">
          Both texts are still here. Try again in a moment.
        </Notice>
      )}
      <div>
        <Button
          look="quiet"
          pending={busy}
          onClick={() => {
            setBusy(true);
            setFailed(false);
            void props.onBoth().then((done) => {
              setBusy(false);
              setFailed(!done);
            });
          }}
        >
          Keep both
        </Button>
        <span className="text-xs text-muted"> Theirs stays here; yours becomes an entry of its own.</span>
      </div>
    </section>
  );
}
