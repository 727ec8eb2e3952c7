"use client";

import Link from "next/link";
import { useState, useTransition } from "react";
import { dayWithYear } from "@/components/library/day-words";
import { Button } from "@/components/ui/button";
import { Card, Note } from "@/components/ui/card";
import { LiveRegion } from "@/components/ui/live-region";
import { providerWords } from "@/lib/ai/names";
import type { LookBackView } from "@/lib/insights/view";
import { addressOf } from "@/lib/library/view";

const by = (provider: LookBackView["provider"]) =>
  provider === "on-device" ? "From this device" : `Written by ${providerWords[provider]}`;

/** Who wrote it, and who was meant to and didn't. */
function whoseWords({ provider, insteadOf }: LookBackView): string {
  return insteadOf === null ? by(provider) : `${by(provider)}, because ${providerWords[insteadOf]} didn’t answer`;
}

/** A look back at a week or a month: sentences, and the words they rest on, each a way to its entry. */
export function LookBackCard({
  first,
  write,
}: {
  first: LookBackView;
  /** Writes it anew with an outside AI; undefined where none may help. */
  write: (() => Promise<LookBackView | null>) | undefined;
}) {
  const [view, setView] = useState(first);
  const [pending, startTransition] = useTransition();
  const [failed, setFailed] = useState(false);
  const again = () =>
    startTransition(async () => {
      try {
        const next = await write?.();
        setFailed(next === undefined || next === null);
        if (next !== undefined && next !== null) setView(next);
      } catch {
        setFailed(true);
      }
    });
  return (
    <Card aria-labelledby="look-back" className="mb-4">
      <h2 id="look-back">{view.period === "week" ? "The week, looked back on" : "The month, looked back on"}</h2>
      <p className="words mt-2" dir="auto">
        {view.sentences.map(({ text }) => text).join(" ")}
      </p>
      <ul className="mt-4 grid gap-2">
        {view.sources
          .filter(({ quote }) => quote !== "")
          .map((source) => (
            <li key={source.entryId}>
              <Link
                href={addressOf({ id: source.entryId, kind: source.kind })}
                className="block rounded-md bg-lavender-soft px-4 py-3 text-sm hover:brightness-97 focus-visible:rounded-md"
              >
                <span className="block text-xs font-semibold text-muted">{dayWithYear(source.date)}</span>
                <span className="words text-md!" dir="auto">
                  “{source.quote}”
                </span>
              </Link>
            </li>
          ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Note>{whoseWords(view)}</Note>
        {write !== undefined && (
          <Button look="quiet" size="small" pending={pending} onClick={again}>
            {view.provider === "on-device" ? "Put it in sentences" : "Look again"}
          </Button>
        )}
      </div>
      <LiveRegion visible={failed}>
        {pending
          ? "Looking back"
          : failed
            ? "That didn’t work just now. What stands here is as it was; try again in a moment."
            : ""}
      </LiveRegion>
    </Card>
  );
}
