"use client";

import { useState } from "react";
import { whenWords } from "@/components/editor/save/recovery";
import { TextButton } from "@/components/ui/button";
import { shorten } from "@/lib/richtext/plain-text";
import { keepAsEntry } from "./keep-as-entry";
import { type KeptUnsaid, wordsOf } from "./unsaid-store";

const shown = 60;

type Props = {
  readonly userId: string;
  readonly zone: string;
  readonly unsaid: readonly KeptUnsaid[];
  /** They are in the journal now. */
  readonly onKept: (kept: KeptUnsaid) => void;
};

/** Words of conversations that were never said: each with the way to its conversation, and into the journal. */
export function UnsaidList({ userId, zone, unsaid, onKept }: Props) {
  return (
    <ul className="grid gap-3">
      {unsaid.map((each) => (
        <UnsaidLine key={`${each.conversationId}/${each.pageId}`} userId={userId} zone={zone} kept={each} onKept={onKept} />
      ))}
    </ul>
  );
}

function UnsaidLine({ userId, zone, kept, onKept }: Omit<Props, "unsaid"> & { readonly kept: KeptUnsaid }) {
  const [state, setState] = useState<"here" | "going" | "failed">("here");
  const words = wordsOf(kept);

  async function keep(): Promise<void> {
    setState("going");
    const address = await keepAsEntry(userId, words, kept.savedAt);
    if (address === null) setState("failed");
    else onKept(kept);
  }

  return (
    <li className="grid gap-0.5 rounded-md bg-sunken px-4 pt-3 pb-1">
      <p className="font-words break-words" dir="auto">
        “{shorten(words.replace(/\s+/gu, " ").trim(), shown)}”
      </p>
      <p className="text-xs text-muted">Written in a conversation {whenWords(kept.savedAt, zone)}, not sent</p>
      <p className="flex flex-wrap gap-x-5">
        {/* A full load: the page of the conversation finds them as it opens. */}
        <a
          href={`/companions/${kept.conversationId}`}
          className="inline-flex min-h-11 items-center text-sm font-semibold text-accent underline-offset-4 hover:underline"
        >
          Open it
        </a>
        <TextButton disabled={state === "going"} onClick={() => void keep()}>
          Keep as an entry
        </TextButton>
      </p>
      {state === "failed" && (
        <p role="status" className="pb-2 text-sm">
          That didn’t work just now. The words are still on this device.
        </p>
      )}
    </li>
  );
}
