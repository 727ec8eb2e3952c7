"use client";

import Link from "next/link";
import { useId } from "react";
import { TextButton } from "@/components/ui/button";
import type { Help } from "@/lib/care/view";
import { ContactList } from "./contact-list";

/**
 * What is shown instead of a hint or a reflection when a text signals harm or danger. Plain and warm; it can be hidden, and it
 * never stands in the way of writing. `onHide` is called when the writer wants it gone.
 */
export function CarePanel({
  help,
  onHide,
  kept = true,
}: {
  help: Help;
  onHide: () => void;
  /** The words that gave rise to it are kept, which is then said; a question, or a topic nothing came of, isn't. */
  kept?: boolean;
}) {
  const title = useId();
  return (
    <section aria-labelledby={title} className="grid gap-4 rounded-lg bg-surface p-4.5 shadow-1 md:p-6">
      <div className="grid gap-2" role="status">
        <h2 id={title} className="text-lg! leading-snug">
          It sounds like you’re carrying something very heavy.
        </h2>
        <p className="text-sm">
          You don’t have to carry it alone. These people listen, by day and by night, and want nothing from you.
          {kept && " What you wrote is saved, and only you can read it."}
        </p>
      </div>
      <ContactList help={help} />
      <div className="flex flex-wrap items-center gap-x-5">
        <TextButton onClick={onHide}>Hide this</TextButton>
        <Link
          href="/help"
          className="inline-flex min-h-11 items-center text-sm font-medium text-muted underline-offset-4 hover:underline"
        >
          More ways to reach somebody
        </Link>
      </div>
    </section>
  );
}
