import type { FormState } from "./form-state";

/** What came of the last change, for eyes and ears alike. */
export function FormWords({ state, pending }: { state: FormState; pending: boolean }) {
  return (
    <>
      <p role="status" className="col-span-full text-xs text-muted empty:sr-only">
        {pending ? "Saving…" : state.said}
      </p>
      <p role="alert" className="col-span-full text-sm font-semibold text-danger empty:sr-only">
        {pending ? "" : state.fault}
      </p>
    </>
  );
}
