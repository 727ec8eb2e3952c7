"use client";

import { useEffect, useRef, useState } from "react";
import { CarePanel } from "@/components/care/care-panel";
import type { Help } from "@/lib/care/view";
import type { AskFirst, EntryFacts } from "../entry-facts";
import type { EntryDay } from "./day-dialog";
import { DaySection } from "./day-section";
import { ExportButton } from "./export-button";
import { FeelingSection } from "./feeling-section";
import { HintSection } from "./hint-section";
import { PanelFoot } from "./panel-foot";
import { RecordingsSection } from "./recordings-section";
import { SwitchesSection } from "./switches-section";
import { TagsSection } from "./tags-section";
import type { WritingTimer } from "../use-timer";
import { TimerSection } from "./timer-section";
import { TrashButton } from "./trash-button";

/** What there is beside the words, closed until asked for: a column on a desk, a sheet on a phone. */
export function SidePanel(props: {
  readonly open: boolean;
  readonly userId: string;
  readonly entry: EntryFacts;
  readonly help: Help;
  readonly askFirst: AskFirst | null;
  /** Counts how often a question was asked for outside the panel; each time it is asked here. */
  readonly asked: number;
  readonly read: () => string;
  readonly words: () => number;
  /** Saves what is there; false when there is nothing to save or it didn't arrive. */
  readonly settle: () => Promise<boolean>;
  readonly onQuote: (text: string) => void;
  /** Puts text at the end of the entry. */
  readonly onInsert: (markdown: string) => void;
  /** A recording is on its way to an entry that may have no words yet. */
  readonly onSpoken: () => void;
  /** The entry was put away from AI, or back. */
  readonly onExcluded: (excluded: boolean) => void;
  /** The people to talk to are shown here in the place of a question, or were, and have been hidden. */
  readonly onCare: (state: "shown" | "hidden") => void;
  /** The day and hour the entry is of. */
  readonly when: EntryDay;
  readonly onMoved: (day: EntryDay) => void;
  readonly timer: WritingTimer;
  readonly onGone: () => void;
  readonly onClose: () => void;
}) {
  const { entry, settle, open } = props;
  const [care, setCare] = useState(false);
  function showCare(shown: boolean): void {
    setCare(shown);
    props.onCare(shown ? "shown" : "hidden");
  }
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  return (
    <aside ref={panel} hidden={!open} tabIndex={-1} className="side-panel" aria-label="About this entry">
      <button type="button" className="panel-grip" aria-label="Close" onClick={props.onClose} />
      {care ? (
        <CarePanel help={props.help} onHide={() => showCare(false)} />
      ) : (
        <>
          <HintSection
            entryId={entry.id}
            askFirst={props.askFirst}
            asked={props.asked}
            read={props.read}
            settle={settle}
            onQuote={props.onQuote}
            onCare={() => showCare(true)}
          />
          <FeelingSection
            entryId={entry.id}
            feeling={entry.feeling}
            words={props.words}
            settle={settle}
            onQuote={props.onQuote}
            onCare={() => showCare(true)}
          />
        </>
      )}
      <RecordingsSection
        userId={props.userId}
        entryId={entry.id}
        fresh={entry.revision === 0}
        known={entry.revision > 0 || entry.spoken}
        zone={props.when.zone}
        seen={open}
        settle={settle}
        onInsert={props.onInsert}
        onBegun={props.onSpoken}
        onCare={() => showCare(true)}
      />
      <TimerSection timer={props.timer} />
      <TagsSection entryId={entry.id} initial={entry.tags} settle={settle} />
      <SwitchesSection entryId={entry.id} initial={entry} settle={settle} onExcluded={props.onExcluded} />
      <DaySection entryId={entry.id} day={props.when} dayStart={entry.dayStart} settle={settle} onMoved={props.onMoved} />
      <PanelFoot>
        <ExportButton entryId={entry.id} settle={settle} wordless={() => props.read().trim() === ""} />
        <TrashButton entryId={entry.id} settle={settle} onGone={props.onGone} />
      </PanelFoot>
    </aside>
  );
}
