"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { CareWatch } from "@/components/care/care-watch";
import "@/components/editor/editor.css";
import type { EntryFacts } from "@/components/editor/entry-facts";
import { useKeyboardRoom } from "@/components/editor/keyboard-room";
import { PageNotes } from "@/components/editor/page-notes";
import { elsewhere, statusOf } from "@/components/editor/save/status";
import { isApart, TextsApart } from "@/components/editor/texts-apart";
import { useComingBack } from "@/components/editor/use-coming-back";
import { useEditorKeys } from "@/components/editor/use-editor-keys";
import { useKeptText } from "@/components/editor/use-kept-text";
import { useStanding } from "@/components/editor/use-standing";
import { dayWithYear } from "@/components/library/day-words";
import { missingPart } from "@/components/offline/missing-part";
import type { Help } from "@/lib/care/view";
import { localDateOf } from "@/lib/clock/local-date";
import { wallTime } from "@/lib/clock/wall-clock";
import { type GuidedDocument, ownWords } from "@/lib/guided/view";
import { finished, nextOpen, withFollowUp, withLanding, withResponse } from "@/lib/guided/words/answering";
import { GuidedBar } from "./guided-bar";
import "./guided.css";
import type { AskFurther } from "./session/follow-up";
import { LandingScreen, type LandingStep } from "./session/landing-screen";
import { Progress } from "./session/progress";
import { QuestionScreen } from "./session/question-screen";
import { StepFoot } from "./session/step-foot";
import type { NamedPlace } from "./session/place";
import { usePlace } from "./session/use-place";
import { useDocument } from "./use-document";

const FinishedPage = dynamic(() => import("./reading/finished-page").then((it) => it.FinishedPage, missingPart));
const GuidedPanel = dynamic(() => import("./reading/guided-panel").then((it) => it.GuidedPanel, missingPart), { ssr: false });

/** How long leaving waits for the last words to be in the journal; they are on this device anyway. */
const leaveWait = 1_500;
/** How long what needs a saved journal (a feeling, a PDF) waits for the save. */
const settleWait = 10_000;

type Props = {
  readonly userId: string;
  /** Its `body` is the document's text. */
  readonly entry: EntryFacts;
  readonly document: GuidedDocument;
  /** Where to open it; null where the address doesn't say. */
  readonly named: NamedPlace;
  readonly landing: LandingStep;
  readonly help: Help;
  /** Asks further; null without a connection. */
  readonly askFurther: AskFurther | null;
};

const now = () => new Date().toISOString();

/** One guided journal, open: a question at a time, then the whole of it. */
export function GuidedRoom({ userId, entry, document: given, named, landing, help, askFurther }: Props) {
  const router = useRouter();
  const doc = useDocument({ text: entry.body, document: given });
  const { document, shown } = doc;
  const [when, setWhen] = useState(() => ({
    localDate: entry.localDate,
    createdAt: new Date(entry.createdAt),
    zone: entry.zone,
  }));
  const open = useKeptText({ userId, entry, initial: { body: entry.body, title: null }, text: doc.text, onChanged: dated });
  const { state, role } = open;
  const { place, go } = usePlace(document, shown, named, { here: doc.touched, inAnotherTab: role === "follower" });
  const standing = useStanding(state, role);
  const [panel, setPanel] = useState<"none" | "closed" | "open">("none");
  const [excluded, setExcluded] = useState(entry.aiExcluded);
  /** Null until the words have been looked at. */
  const [heavy, setHeavy] = useState<boolean | null>(null);

  /** Questions may have waited for days: a journal is of the day of its first answer. */
  function dated(): void {
    const begun = open.begun();
    if (entry.revision > 0 || begun === undefined) return;
    const at = new Date(begun);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    setWhen({ localDate: localDateOf(at, zone, entry.dayStart), createdAt: at, zone });
  }

  function change(edit: (document: GuidedDocument) => GuidedDocument): void {
    doc.change(edit);
    open.edited();
  }

  async function leave(): Promise<void> {
    await open.settle(leaveWait);
    router.push("/guided");
  }

  const isEmpty = ownWords(document).trim() === "";
  const last = document.prompts.length - 1;
  const isFinished = document.finishedAt !== null;

  function finish(): void {
    if (isEmpty) return void leave();
    change((before) => finished(before, now()));
    go("reading", { finished: true });
  }
  function next(byKey = false): void {
    if (place === "landing") return finish();
    if (place === "reading") return;
    if (place < last) return go(place + 1, { byKey });
    go("landing", { byKey });
  }
  function back(): void {
    if (place === "landing") go(last);
    else if (typeof place === "number" && place > 0) go(place - 1);
  }

  const apart = isApart(open);
  const onward = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing || apart) return;
    if (event.target instanceof Element && event.target.closest("dialog[open], .side-panel") !== null) return;
    event.preventDefault();
    next(true);
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onward(event);
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  useKeyboardRoom();
  useEditorKeys({
    onSave: open.saveNow,
    onEscape: () => (panel === "open" ? setPanel("closed") : void leave()),
  });
  useComingBack(apart, focusAnswer);

  const ask: AskFurther | null =
    askFurther === null || excluded || heavy !== false || state.trouble !== null || role === "follower"
      ? null
      : async (about) => {
          // A question belongs to a journal; should the save not have come through, it is asked all the same.
          await open.settle(leaveWait);
          return askFurther(about);
        };
  const fields = {
    shown,
    onCompose(begun: boolean) {
      doc.composes(begun);
      // What another tab says would take the word that is being composed away.
      if (begun) open.claim();
    },
  };
  const prompt = typeof place === "number" ? document.prompts[place] : undefined;
  return (
    <div className="editor guided" data-panel={(place === "reading" && panel === "open") || undefined}>
      <GuidedBar
        // While it is read, the topic stands above it.
        topic={place === "reading" ? "" : document.topic}
        status={role === "follower" ? elsewhere : statusOf(state)}
        onExplain={standing.bringBack}
        onLeave={() => void leave()}
        end={
          typeof place !== "number" || isEmpty || apart
            ? null
            : { words: isFinished ? "Done" : "Finish here", run: () => go(isFinished ? "reading" : "landing") }
        }
        panel={
          place === "reading" && entry.revision + state.base > 0
            ? { open: panel === "open", toggle: () => setPanel(panel === "open" ? "closed" : "open") }
            : null
        }
      />
      <div className="desk">
        <div className="paper guided-paper">
          {apart && <h1 className="sr-only">Guided journal</h1>}
          <TextsApart open={open} zone={entry.zone} />
          <div hidden={apart} className="guided-step" data-reading={place === "reading" || undefined}>
            {place !== "reading" && (
              <Progress document={document} at={typeof place === "number" ? place : null} onGo={(to) => go(to)} />
            )}
            {prompt !== undefined && typeof place === "number" && (
              <QuestionScreen
                key={prompt.id}
                {...fields}
                document={document}
                prompt={prompt}
                at={place}
                ask={ask}
                onResponse={(response) => change((before) => withResponse(before, prompt, response, now()))}
                onFollowUp={(followUp) => change((before) => withFollowUp(before, prompt, followUp, now()))}
                onGoTo={(promptId) =>
                  go(
                    Math.max(
                      0,
                      document.prompts.findIndex(({ id }) => id === promptId),
                    ),
                  )
                }
              />
            )}
            {place === "landing" && (
              <LandingScreen
                {...fields}
                step={document.landing === null ? landing : { ...document.landing, hint: "" }}
                response={document.landing?.response ?? ""}
                isEmpty={isEmpty}
                onResponse={(text) => change((before) => withLanding(before, before.landing ?? landing, text))}
              />
            )}
            {place === "reading" && (
              <FinishedPage
                id={entry.id}
                document={document}
                when={`${dayWithYear(when.localDate)}, ${wallTime(when.createdAt, when.zone)}`}
                feeling={entry.feeling}
                heavy={heavy === true}
                help={help}
                settle={() => open.settle(settleWait)}
                onGoOn={() => go(nextOpen(document))}
              />
            )}
          </div>
          <CareWatch
            entryId={entry.id}
            help={help}
            version={state.version + shown}
            read={() => ownWords(doc.now())}
            onLooked={setHeavy}
          />
          {place !== "reading" && !apart && (
            <StepFoot
              onBack={place === 0 ? null : back}
              onSkip={place === "landing" ? null : () => next()}
              next={{ words: nextWords(place, last, isEmpty, isFinished), run: () => next() }}
            />
          )}
          <PageNotes
            standing={standing.shown}
            kept={open.kept}
            over={null}
            writing={() => ({ focus: focusAnswer, lines: () => null })}
            onWriteHere={() => {
              open.claim();
              focusAnswer();
            }}
            onCloseStanding={standing.putAway}
            onCloseKept={() => open.setKept(null)}
            onCloseOver={() => undefined}
          />
        </div>
        {panel !== "none" && (
          <GuidedPanel
            open={place === "reading" && panel === "open"}
            userId={userId}
            entry={entry}
            when={when}
            help={help}
            settle={() => open.settle(settleWait)}
            onExcluded={setExcluded}
            onMoved={setWhen}
            onGone={() => router.push("/guided")}
            onClose={() => setPanel("closed")}
          />
        )}
      </div>
    </div>
  );
}

function nextWords(place: number | "landing", last: number, isEmpty: boolean, isFinished: boolean): string {
  if (place === "landing") return isEmpty ? "Leave" : isFinished ? "Read it" : "Finish";
  return place < last ? "Next question" : "To the last step";
}

function focusAnswer(): void {
  const field = document.querySelector<HTMLElement>("textarea[data-answer]");
  (field ?? document.querySelector<HTMLElement>("[data-question]"))?.focus();
}
