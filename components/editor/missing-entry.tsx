"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import type { Help } from "@/lib/care/view";
import { useLeftRecording } from "@/components/voice/keeping/use-left-recording";
import { isDocumentText } from "@/lib/guided/view";
import "./editor.css";
import { EntryEditor } from "./entry-editor";
import type { EntryFacts } from "./entry-facts";
import { Orphan } from "./orphan";
import { RichView } from "./rich-view";
import { addressOf } from "./save/said";
import { useLeftDraft } from "./use-left-draft";

type Props = {
  readonly userId: string;
  /** A new entry of this moment, but for its id. */
  readonly blank: Omit<EntryFacts, "id">;
  readonly help: Help;
  /** What is shown when there is truly nothing. */
  readonly children: ReactNode;
};

/**
 * The page of an entry the journal doesn't have. Words and recordings that this device kept of it (its first save never arrived,
 * or it was deleted elsewhere meanwhile) are shown, to their own account only.
 */
export function MissingEntry({ userId, blank, help, children }: Props) {
  const id = usePathname().split("/").at(-1) ?? "";
  const left = useLeftDraft(userId, id);
  const spoken = useLeftRecording(userId, id);
  const guided = left !== null && isDocumentText(left.draft.text.body);
  useEffect(() => {
    // A guided journal has a page of its own, which knows what to do with its words.
    if (guided && left !== null) window.location.replace(addressOf(id, left.draft.text));
  }, [guided, left, id]);

  if (guided || (left === null && spoken === null)) return children;
  if (left === null || left.draft.base === 0) {
    return <EntryEditor userId={userId} entry={{ ...blank, id }} askFirst={null} hintsOn={false} help={help} />;
  }
  return (
    <Orphan left={left} userId={userId}>
      <RichView markdown={left.draft.text.body} />
    </Orphan>
  );
}
