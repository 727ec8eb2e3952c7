"use client";

import type { ComponentProps } from "react";
import { ComingSheet } from "@/components/editor/coming-sheet";
import { useNewestFacts } from "@/components/editor/use-newest-facts";
import { documentOf } from "@/lib/guided/view";
import { GuidedRoom } from "./guided-room";

/** A guided journal, opened as it is now. */
export function OpenGuided({ document, ...props }: ComponentProps<typeof GuidedRoom>) {
  const entry = useNewestFacts(props.entry);
  return entry === null ? <ComingSheet /> : <GuidedRoom {...props} entry={entry} document={documentOf(entry.body) ?? document} />;
}
