"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { CareWatch } from "@/components/care/care-watch";
import { missingPart } from "@/components/offline/missing-part";
import type { Help } from "@/lib/care/view";
import { EditorBar } from "./editor-bar";
import "./editor.css";
import { EditorNotices, FollowLine, type Kept } from "./editor-notices";
import type { AskFirst, EntryFacts } from "./entry-facts";
import { useKeyboardRoom } from "./keyboard-room";
import { QuietHint } from "./quiet-hint";
import { type Spot, spotFor } from "./quiet-offer";
import type { Text } from "./save/send";
import { adviceOf, elsewhere, statusOf } from "./save/status";
import { useSaver } from "./save/use-saver";
import { TitleField } from "./title-field";
import { useEditorKeys } from "./use-editor-keys";
import { useEntryText } from "./use-entry-text";
import { makeOwn, useRecovery } from "./use-recovery";
import { useTimer } from "./use-timer";
import type { Writing } from "./writing";
import { WritingArea } from "./writing-area";

const ConflictView = dynamic(() => import("./conflict-view").then((it) => it.ConflictView, missingPart));
const EarlierView = dynamic(() => import("./conflict-view").then((it) => it.EarlierView, missingPart));
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
  /** Shown above a new page's paper. */
  readonly above?: ReactNode;
};

/** How long leaving waits for the last words to be in the journal; they are on this device anyway. */
const LEAVE_WAIT = 1_500;
/** How long what needs a saved entry (a question, a feeling, a PDF) waits for the save. */
const SETTLE_WAIT = 10_000;

/** One entry, open on the desk. */
export function EntryEditor({ userId, entry, begin, askFirst, hintsOn, help, above }: Props) {
  const router = useRouter();
  const [initial] = useState<Text>({ body: begin ?? entry.body, title: entry.title });
  const text = useEntryText(initial);
  const [words, setWords] = useState(0);
  /** Which day the page belongs to; the writer may move it. */
  const [when, setWhen] = useState({ day: entry.day, time: entry.time });
  const [focused, setFocused] = useState(false);
  const [panel, setPanel] = useState(false);
  /** Once opened it stays, unseen, with what was asked and answered in it. */
  const [panelMade, setPanelMade] = useState(false);
  const [asked, setAsked] = useState(0);
  const [excluded, setExcluded] = useState(entry.aiExcluded);
  /** Null until the words have been looked at. */
  const [heavy, setHeavy] = useState<boolean | null>(null);
  /** Whether the panel has shown whom to talk to: the same is not said twice on one page. */
  const [careInPanel, setCareInPanel] = useState<"shown" | "hidden" | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);

  const { state, role, saver, claim, isFollowing } = useSaver({
    entryId: entry.id,
    userId,
    revision: entry.revision,
    read: text.read,
    onDrafts: (store, open) => recovery.onDrafts(store, open),
    onFollow: (other) => {
      text.show(other);
      setWords(text.writing()?.words() ?? 0);
      showOwnAddress(entry.id);
    },
    onOrphaned: edited,
  });
  const recovery = useRecovery({ userId, entry, initial, text, saver, isFollowing, edited, onKept: setKept });

  const timer = useTimer((minutes) =>
    setKept({ words: `Your ${minutes} minutes are over. Stop here, or stay as long as you like.` }),
  );

  function edited(): void {
    const now = text.writing();
    if (now === null) return;
    setWords(now.words());
    const blank = text.isBlank();
    claim();
    saver()?.edited({ blank, size: now.size() });
    if (entry.revision === 0 && !blank) showOwnAddress(entry.id);
  }

  function showPanel(open: boolean): void {
    if (open) setPanelMade(true);
    setPanel(open);
  }

  async function leave(): Promise<void> {
    await saver()?.settle(LEAVE_WAIT);
    router.push("/journal");
  }

  async function keepBoth(theirs: Text): Promise<boolean> {
    const own = await makeOwn(userId, text.read());
    if (own === null) return false;
    text.show(theirs);
    saver()?.keepTheirs();
    setKept({ own, whose: "yours" });
    return true;
  }

  function keepTheirs(theirs: Text): void {
    const mine = text.read();
    text.show(theirs);
    saver()?.keepTheirs();
    const back = () => (text.show(mine), edited(), setKept(null));
    setKept({ words: "The other text is on the page now.", action: { words: "Back to mine", run: back } });
  }

  useKeyboardRoom();
  useEditorKeys({
    onSave: () => saver()?.leaving(),
    onEscape: () => {
      if (panel) setPanel(false);
      else if (focused) setFocused(false);
      else void leave();
    },
  });

  const conflict = state.trouble?.kind === "conflict" ? state.trouble.theirs : null;
  /** Two texts are shown in the place of the page's one. */
  const apart = conflict !== null || recovery.comparing !== null;
  return (
    <div className="editor" data-focused={focused || undefined} data-panel={panel || undefined}>
      <EditorBar
        day={when.day}
        time={when.time}
        status={role === "follower" ? elsewhere : statusOf(state)}
        words={words}
        minutesLeft={timer.left}
        focused={focused}
        panelOpen={panel}
        onLeave={() => void leave()}
        onFocus={() => setFocused(!focused)}
        onPanel={() => showPanel(!panel)}
      />
      <div className="desk">
        <div className="paper">
          <h1 className="sr-only">{entry.revision === 0 ? "A new entry" : `Entry of ${when.day}`}</h1>
          {above !== undefined && state.version === 0 && above}
          {role === "follower" && (
            <FollowLine
              onTake={() => {
                claim();
                text.writing()?.focus();
              }}
            />
          )}
          <EditorNotices advice={adviceOf(state)} kept={kept} onClose={() => setKept(null)} />
          {conflict !== null && (
            <ConflictView
              mine={text.read}
              theirs={conflict}
              zone={entry.zone}
              onMine={() => saver()?.keepMine()}
              onTheirs={() => keepTheirs(conflict)}
              onBoth={() => keepBoth(conflict)}
            />
          )}
          {conflict === null && recovery.comparing !== null && (
            <EarlierView
              page={text.read}
              earlier={recovery.comparing.found.draft.text}
              when={recovery.comparing.when}
              onPage={() => void recovery.keepPage()}
              onEarlier={() => void recovery.takeEarlier()}
              onBoth={recovery.keepBoth}
              onLater={recovery.closeComparison}
            />
          )}
          <div hidden={apart} className="paper-text">
            <TitleField
              field={text.title}
              initial={initial.title ?? ""}
              onEdit={() => {
                text.titleChanged();
                edited();
              }}
              onEnter={() => text.writing()?.focus()}
            />
            <WritingArea
              initial={initial.body}
              startHere={entry.revision === 0}
              onReady={(ready) => {
                text.writeIn(ready);
                setWords(ready.words());
              }}
              onEdit={edited}
            >
              <QuietHint
                allowed={hintsOn && !excluded && heavy === false && !panel && !focused && !apart && state.trouble === null}
                version={state.version}
                words={() => text.writing()?.words() ?? 0}
                spot={(paper) => spotOn(paper, text.writing())}
                onAsk={() => {
                  setAsked(asked + 1);
                  showPanel(true);
                }}
              />
            </WritingArea>
          </div>
          <CareWatch
            help={help}
            version={state.version}
            read={() => `${text.read().title ?? ""}\n\n${text.read().body}`}
            onLooked={setHeavy}
            saidElsewhere={careInPanel === "hidden" || (careInPanel === "shown" && panel)}
          />
        </div>
        {panelMade && (
          <SidePanel
            open={panel}
            entry={entry}
            help={help}
            askFirst={askFirst}
            asked={asked}
            timer={timer}
            read={() => text.read().body}
            settle={async () => (await saver()?.settle(SETTLE_WAIT)) ?? false}
            onQuote={(question) => text.writing()?.addQuote(question)}
            onExcluded={setExcluded}
            onCare={setCareInPanel}
            onMoved={setWhen}
            onGone={() => router.push("/journal")}
            onClose={() => showPanel(false)}
          />
        )}
      </div>
    </div>
  );
}

/** A new entry gets its own address with its first letter, without leaving the page. */
function showOwnAddress(id: string): void {
  const own = `/journal/${id}`;
  if (window.location.pathname !== own) window.history.replaceState(null, "", own);
}

function spotOn(paper: DOMRect, writing: Writing | null): Spot | null {
  const lines = writing?.lines();
  return lines === undefined || lines === null ? null : spotFor(paper, window.innerWidth, lines.caret, lines.end);
}
