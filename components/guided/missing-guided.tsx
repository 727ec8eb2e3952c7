"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import "@/components/editor/editor.css";
import type { EntryFacts } from "@/components/editor/entry-facts";
import { Orphan } from "@/components/editor/orphan";
import { BlocksView } from "@/components/editor/rich-view";
import { useLeftDraft } from "@/components/editor/use-left-draft";
import type { Help } from "@/lib/care/view";
import { documentOf, landingOf } from "@/lib/guided/view";
import { documentBlocks } from "./document-blocks";
import { GuidedRoom } from "./guided-room";
import { placeInAddress } from "./session/place";
import { withoutAnswers } from "./without-answers";

/**
 * The page of a guided journal that the server doesn't have. Answers that this device kept of it (the first save never arrived,
 * and its questions waited too long, or it was deleted elsewhere) are shown, to their own account only.
 */
export function MissingGuided({
  userId,
  blank,
  help,
  children,
}: {
  readonly userId: string;
  /** A new entry of this moment, but for its id. */
  readonly blank: Omit<EntryFacts, "id">;
  readonly help: Help;
  /** What is shown when there is truly nothing. */
  readonly children: ReactNode;
}) {
  const id = usePathname().split("/").at(-1) ?? "";
  const left = useLeftDraft(userId, id);
  const document = left === null ? undefined : documentOf(left.draft.text.body);
  if (left === null || document === undefined) return children;
  if (left.draft.base === 0) {
    const planned = withoutAnswers(document);
    return (
      <GuidedRoom
        userId={userId}
        entry={{ ...blank, id, body: planned.text }}
        document={planned.document}
        named={placeInAddress()}
        landing={landingOf(id)}
        help={help}
        askFurther={null}
      />
    );
  }
  return (
    <Orphan left={left} userId={userId}>
      <BlocksView blocks={documentBlocks(document, 2)} />
    </Orphan>
  );
}
