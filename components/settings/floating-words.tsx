"use client";

import { useEffect, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import type { FormState } from "./form-state";

const stay = 2_600;
const pill = "rounded-full px-4 py-2.5 text-sm leading-tight font-semibold shadow-2 empty:hidden";

/** What came of the last change, at the foot of the screen: the field may be far from the form's end. What went wrong stays. */
export function FloatingWords({ state, pending }: { state: FormState; pending: boolean }) {
  const [read, setRead] = useState<FormState>(state);
  useEffect(() => {
    const timer = setTimeout(() => setRead(state), stay);
    return () => clearTimeout(timer);
  }, [state]);
  const said = pending ? "Saving…" : read === state ? "" : state.said;
  return (
    <div className="pointer-events-none fixed inset-x-4 bottom-[calc(var(--shell-bottom)+1rem)] z-30 grid justify-items-center gap-2 md:left-(--shell-side)">
      <p role="status" className={classNames(pill, "bg-primary text-on-primary")}>
        {said}
      </p>
      <p role="alert" className={classNames(pill, "rounded-lg bg-danger-soft text-danger")}>
        {pending ? "" : state.fault}
      </p>
    </div>
  );
}
