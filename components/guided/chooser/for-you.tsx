import type { ReactNode } from "react";
import { RowDeed } from "@/components/settings/send-form";
import type { FormAction } from "@/components/settings/form-state";
import { Eyebrow } from "@/components/ui/card";
import { TextLink } from "@/components/ui/button";

export type Suggested = {
  readonly id: string;
  /** What it would be: a topic or a technique, by name. */
  readonly title: string;
  readonly reason: string;
  /** What begins it. */
  readonly begin: ReactNode;
};

/** What might suit the person now, with the reason; each can be put aside. */
export function ForYou({ suggested, putAside }: { suggested: readonly Suggested[]; putAside: FormAction }) {
  return (
    <section aria-labelledby="for-you" className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="for-you" className="text-lg!">
          For you
        </h2>
        <TextLink href="/settings/memory" muted>
          Why you see this
        </TextLink>
      </div>
      <ul className="grid gap-3 md:grid-cols-2">
        {suggested.map(({ id, title, reason, begin }) => (
          <li key={id} className="grid content-between gap-3 rounded-lg bg-surface p-4.5 shadow-1 md:p-5">
            <div className="grid gap-1">
              <Eyebrow>{reason}</Eyebrow>
              <h3 className="font-words text-lg leading-tight font-medium wrap-anywhere">{title}</h3>
            </div>
            <div className="flex flex-wrap items-center gap-x-4">
              {begin}
              <RowDeed action={putAside} id={id} words="Not now" label={`Not now: ${title}`} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
