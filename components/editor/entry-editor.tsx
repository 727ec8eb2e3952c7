"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { CareWatch } from "@/components/care/care-watch";
import { missingPart } from "@/components/offline/missing-part";
import { fullDay } from "@/components/library/day-words";
import type { Help } from "@/lib/care/view";
import { localDateOf } from "@/lib/clock/local-date";
import { wallTime } from "@/lib/clock/wall-clock";
import { EditorBar } from "./editor-bar";
import "./editor.css";
import type { AskFirst, EntryFacts } from "./entry-facts";
import { useKeyboardRoom } from "./keyboard-room";
import { PageNotes } from "./page-notes";
import type { EntryDay } from "./panel/day-dialog";
import { elsewhere, statusOf } from "./save/status";
import { TitleField } from "./title-field";
import { isApart, TextsApart } from "./texts-apart";
import { useComingBack } from "./use-coming-back";
import { useEditorKeys } from "./use-editor-keys";
import { showOwnAddress, useOpenEntry } from "./use-open-entry";
import { usePanel } from "./use-panel";
import { useStanding } from "./use-standing";
import { useTimer } from "./use-timer";
import { useVoice } from "./use-voice";
import { WritingArea } from "./writing-area";

// Comes with the first letter. Where it can't be had, nothing is offered, and nobody misses it.
const QuietHint = dynamic(
  () =>
    import("./quiet-hint").then(
      (it) => it.QuietHint,
      () => () => null,
    ),
  { ssr: false },
);
const EntryRecorder = dynamic(() => import("./entry-recorder").then((it) => it.EntryRecorder, missingPart), { ssr: false });
const SidePanel = dynamic(() => import("./panel/side-panel").then((it) => it.SidePanel, missingPart), { ssr: false });

type Props = {
  readonly userId: string;
  readonly entry: EntryFacts;
  /** What a new page begins with (a question to answer); saved only once something is written under it. */
  readonly begin?: string;
  readonly askFirst: AskFirst | null;
  /** Whether questions are wanted at all, by the person's settings. */
  readonly hintsOn: boolean;
  readonly help: Help;
  /** What a new page offers until something is written on it. */
  readonly notes?: ReactNode;
};

/** How long leaving waits for the last words to be in the journal; they are on this device anyway. */
const LEAVE_WAIT = 1_500;
/** How long what needs a saved entry (a question, a feeling, a PDF) waits for the save. */
const SETTLE_WAIT = 10_000;

/** One entry, open on the desk: what stands where. */
export function EntryEditor({ userId, entry, begin, askFirst, hintsOn, help, notes }: Props) {
  const router = useRouter();
  /** The day and hour the page is of; the writer may move it. */
  const [when, setWhen] = useState<EntryDay>(() => ({
    localDate: entry.localDate,
    createdAt: new Date(entry.createdAt),
    zone: entry.zone,
  }));
  const open = useOpenEntry({ userId, entry, begin, onBegun: (at) => setWhen(dayOfFirstWord(at, entry.dayStart)) });
  const { text, state, role } = open;
  const panel = usePanel();
  const standing = useStanding(state, role);
  const [focused, setFocused] = useState(false);
  const [excluded, setExcluded] = useState(entry.aiExcluded);
  /** Null until the words have been looked at. */
  const [heavy, setHeavy] = useState<boolean | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const timer = useTimer(setOver);
  const voice = useVoice();

  async function leave(): Promise<void> {
    await open.settle(LEAVE_WAIT);
    router.push("/journal");
  }

  useKeyboardRoom();
  useEditorKeys({
    onSave: open.saveNow,
    onEscape: () => {
      if (voice.underWay) voice.toRecorder();
      else if (panel.open) panel.show(false);
      else if (focused) setFocused(false);
      else void leave();
    },
  });

  const day = fullDay(when.localDate);
  const apart = isApart(open);
  useComingBack(apart, () => text.writing()?.focus());
  const quiet = panel.open || focused || apart || state.trouble !== null;
  return (
    <div className="editor" data-focused={focused || undefined} data-panel={panel.open || undefined}>
      <EditorBar
        day={day}
        time={wallTime(when.createdAt, when.zone)}
        status={role === "follower" ? elsewhere : statusOf(state)}
        onExplain={standing.bringBack}
        words={open.words}
        minutesLeft={timer.left}
        focused={focused}
        panelOpen={panel.open}
        recorderOpen={voice.open}
        onLeave={() => void leave()}
        onFocus={() => setFocused(!focused)}
        onPanel={() => panel.show(!panel.open)}
        onRecord={voice.toggle}
      />
      <div className="desk">
        <div className="paper">
          <h1 className="sr-only">{entry.revision === 0 ? "A new entry" : `Entry of ${day}`}</h1>
          <TextsApart open={open} zone={entry.zone} />
          <div hidden={apart} className="paper-text">
            <TitleField
              field={text.title}
              onField={text.titleIn}
              initial={open.initial.title ?? ""}
              onEdit={() => {
                text.titleChanged();
                open.edited();
              }}
              onCompose={(begun) => {
                text.titleComposes(begun);
                if (begun) open.claim();
              }}
              onEnter={() => text.writing()?.focus()}
            />
            <WritingArea
              initial={open.initial.body}
              startHere={entry.revision === 0}
              onReady={open.writeIn}
              onEdit={open.edited}
              // What another tab says of the entry would take the word that is being composed away.
              onCompose={open.claim}
            >
              {hintsOn && state.version > 0 && (
                <QuietHint
                  allowed={!excluded && heavy === false && !quiet}
                  version={state.version}
                  words={() => text.writing()?.words() ?? 0}
                  lines={() => text.writing()?.lines() ?? null}
                  onAsk={panel.ask}
                />
              )}
            </WritingArea>
          </div>
          <CareWatch
            entryId={entry.id}
            help={help}
            version={state.version}
            read={() => `${text.read().title ?? ""}\n\n${text.read().body}`}
            onLooked={setHeavy}
            saidElsewhere={panel.saysCare}
          />
          <PageNotes
            standing={standing.shown}
            kept={open.kept}
            over={over}
            writing={text.writing}
            onWriteHere={() => {
              open.claim();
              text.writing()?.focus();
            }}
            onCloseStanding={standing.putAway}
            onCloseKept={() => open.setKept(null)}
            onCloseOver={() => setOver(null)}
            recorder={
              voice.open && (
                <EntryRecorder userId={userId} entryId={entry.id} fresh={entry.revision === 0} panel={panel} voice={voice} />
              )
            }
          >
            {state.version === 0 && notes}
          </PageNotes>
        </div>
        {panel.made && (
          <SidePanel
            open={panel.open}
            userId={userId}
            entry={entry}
            help={help}
            askFirst={askFirst}
            asked={panel.asked}
            timer={timer}
            read={() => text.read().body}
            words={() => text.writing()?.words() ?? 0}
            settle={() => open.settle(SETTLE_WAIT)}
            onQuote={(question) => text.writing()?.addQuote(question)}
            onInsert={(markdown) => text.writing()?.addText(markdown)}
            onSpoken={() => showOwnAddress(entry.id)}
            onExcluded={setExcluded}
            onCare={panel.setCare}
            when={when}
            onMoved={setWhen}
            onGone={() => router.push("/journal")}
            onClose={() => panel.show(false)}
          />
        )}
      </div>
    </div>
  );
}

/**
 * A new page may have been open for hours before its first word, or been made for another zone than the one its writer is in.
 * The journal goes by the word, and so does what stands above it.
 */
function dayOfFirstWord(at: Date, dayStart: number): EntryDay {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { localDate: localDateOf(at, zone, dayStart), createdAt: at, zone };
}
