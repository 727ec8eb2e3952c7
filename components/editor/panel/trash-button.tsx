"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { call, type Refusal } from "./call";
import { RefusalNote } from "./refusal-note";

/** To the trash, and back at once if that was a slip. The dialog stays until the writer has seen where it went. */
export function TrashButton({
  entryId,
  settle,
  onGone,
}: {
  entryId: string;
  settle: () => Promise<boolean>;
  onGone: () => void;
}) {
  const [trashed, setTrashed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function send(method: "DELETE" | "POST", path: string, now: boolean): Promise<void> {
    setBusy(true);
    setRefusal(null);
    await settle();
    const answer = await call(method, path);
    setBusy(false);
    if (answer.ok) setTrashed(now);
    else setRefusal(answer.refusal);
  }

  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="text-danger!"
        pending={busy}
        onClick={() => void send("DELETE", `/entries/${entryId}`, true)}
      >
        Move to the trash
      </Button>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      <Dialog open={trashed} onClose={onGone} title="It is in the trash">
        <p className="text-sm">It stays there for 30 days, with its flower, and can be brought back at any time until then.</p>
        <div className="flex flex-wrap gap-2">
          <Button pending={busy} onClick={() => void send("POST", `/entries/${entryId}/restore`, false)}>
            Bring it back
          </Button>
          <Button look="quiet" disabled={busy} onClick={onGone}>
            Leave it there
          </Button>
        </div>
      </Dialog>
    </>
  );
}
