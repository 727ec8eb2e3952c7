"use client";

import { useActionState, useState } from "react";
import type { FormAction, FormState } from "@/components/settings/form-state";
import { FormWords } from "@/components/settings/form-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Forgets everything that is remembered, after asking once. */
export function ForgetAll({ action }: { action: FormAction }) {
  const [asking, setAsking] = useState(false);
  const [state, submit, pending] = useActionState(async (before: FormState, form: FormData) => {
    const after = await action(before, form);
    if (after.fault === undefined) setAsking(false);
    return after;
  }, {});
  return (
    <div className="justify-self-start">
      <Button look="danger" onClick={() => setAsking(true)}>
        Forget everything
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Forget everything?">
        <p className="text-sm">
          Every note on this page goes, and none of them is learned again. Who and what is new in later entries may be. Your
          entries stay as they are.
        </p>
        <form action={submit} className="flex flex-wrap gap-3">
          <Button type="submit" look="danger" pending={pending}>
            Forget it all
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            Keep it
          </Button>
          <FormWords state={state} pending={pending} />
        </form>
      </Dialog>
    </div>
  );
}
