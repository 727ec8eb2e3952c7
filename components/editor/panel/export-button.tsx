"use client";

import { useEffect, useRef, useState } from "react";
import { Button, TextLink } from "@/components/ui/button";
import { call, type Fields, type Refusal, textOf, unsaved } from "./call";
import { RefusalNote } from "./refusal-note";

type Phase =
  | { readonly kind: "none" }
  | { readonly kind: "working"; readonly words: string }
  | { readonly kind: "ready"; readonly url: string; readonly until: string }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** Between two looks at how far it is. */
const LOOK = 700;

function readyOf(fields: Fields): Phase | null {
  const url = textOf(fields, "pdf_url");
  return url === "" ? null : { kind: "ready", url, until: textOf(fields, "expires_at") };
}

/** The entry as a PDF: made in the background, with its real stages, then a private link that ends. */
export function ExportButton({
  entryId,
  settle,
  wordless,
}: {
  entryId: string;
  settle: () => Promise<boolean>;
  /** Nothing is written: there may be a recording all the same. */
  wordless?: () => boolean;
}) {
  const [phase, setPhase] = useState<Phase>({ kind: "none" });
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  async function make(): Promise<void> {
    setPhase({ kind: "working", words: "Saving your words first" });
    const saved = await settle();
    const empty: Phase = { kind: "refused", refusal: unsaved("An empty page makes no PDF.") };
    if (!saved && wordless?.() !== true) return setPhase(empty);
    let answer = await call("POST", "/exports", { entry_id: entryId });
    const id = answer.ok ? textOf(answer.value, "id") : "";
    while (answer.ok && here.current) {
      const ready = readyOf(answer.value);
      if (ready !== null) return setPhase(ready);
      const words = textOf(answer.value, "stage_words");
      if (textOf(answer.value, "status") === "failed") {
        return setPhase({ kind: "refused", refusal: { code: "failed", title: "The PDF couldn’t be made", detail: words } });
      }
      setPhase({ kind: "working", words });
      await new Promise((done) => setTimeout(done, LOOK));
      answer = await call("GET", `/exports/${id}`);
    }
    if (answer.ok) return;
    setPhase(!saved && answer.refusal.code === "not_found" ? empty : { kind: "refused", refusal: answer.refusal });
  }

  if (phase.kind === "ready") {
    const until = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(new Date(phase.until));
    return (
      <p role="status" className="grid text-sm">
        <a href={phase.url} className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
          Download the PDF
        </a>
        <span className="text-xs text-muted">A private link; it ends at {until}.</span>
        <TextLink href="/exports" muted className="justify-self-start">
          All exports
        </TextLink>
      </p>
    );
  }
  return (
    <>
      <Button look="quiet" size="small" pending={phase.kind === "working"} onClick={() => void make()}>
        Export as PDF
      </Button>
      {phase.kind === "working" && (
        <p role="status" className="text-xs text-muted">
          {phase.words}…
        </p>
      )}
      {phase.kind === "refused" && <RefusalNote refusal={phase.refusal} />}
    </>
  );
}
