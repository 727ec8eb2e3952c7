"use client";

import { useEffect, useRef, useState } from "react";
import { CarePanel } from "@/components/care/care-panel";
import type { EntryFacts } from "@/components/editor/entry-facts";
import type { EntryDay } from "@/components/editor/panel/day-dialog";
import { DaySection } from "@/components/editor/panel/day-section";
import { ExportButton } from "@/components/editor/panel/export-button";
import { PanelFoot } from "@/components/editor/panel/panel-foot";
import { RecordingsSection } from "@/components/editor/panel/recordings-section";
import { SwitchesSection } from "@/components/editor/panel/switches-section";
import { TagsSection } from "@/components/editor/panel/tags-section";
import { TrashButton } from "@/components/editor/panel/trash-button";
import type { Help } from "@/lib/care/view";

/** What there is beside a guided journal, closed until asked for: everything an entry has but a question, which it has of its own. */
export function GuidedPanel({
  open,
  userId,
  entry,
  when,
  settle,
  help,
  onExcluded,
  onMoved,
  onGone,
  onClose,
}: {
  readonly open: boolean;
  readonly userId: string;
  readonly entry: Omit<EntryFacts, "body" | "title">;
  readonly when: EntryDay;
  readonly settle: () => Promise<boolean>;
  readonly help: Help;
  readonly onExcluded: (excluded: boolean) => void;
  readonly onMoved: (day: EntryDay) => void;
  readonly onGone: () => void;
  readonly onClose: () => void;
}) {
  const panel = useRef<HTMLElement>(null);
  /** What was said is very heavy. */
  const [care, setCare] = useState(false);
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  return (
    <aside ref={panel} hidden={!open} tabIndex={-1} className="side-panel" aria-label="About this journal">
      <button type="button" className="panel-grip" aria-label="Close" onClick={onClose} />
      {care && <CarePanel help={help} onHide={() => setCare(false)} />}
      <RecordingsSection
        userId={userId}
        entryId={entry.id}
        fresh={entry.revision === 0}
        known={entry.revision > 0 || entry.spoken}
        zone={when.zone}
        seen={open}
        settle={settle}
        onInsert={null}
        onBegun={() => undefined}
        onCare={() => setCare(true)}
      />
      <TagsSection entryId={entry.id} initial={entry.tags} settle={settle} />
      <SwitchesSection entryId={entry.id} initial={entry} settle={settle} onExcluded={onExcluded} />
      <DaySection entryId={entry.id} day={when} dayStart={entry.dayStart} settle={settle} onMoved={onMoved} />
      <PanelFoot>
        <ExportButton entryId={entry.id} settle={settle} />
        <TrashButton entryId={entry.id} settle={settle} onGone={onGone} />
      </PanelFoot>
    </aside>
  );
}
