"use client";

import { useEffect, useRef, useState } from "react";
import { CarePanel } from "@/components/care/care-panel";
import { useKeyboardRoom } from "@/components/editor/keyboard-room";
import { Button, IconButton, IconLink, TextButton } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { Help } from "@/lib/care/view";
import { type CompanionType, companionFacts } from "@/lib/companions/view";
import { CareFirst } from "./care-first";
import { CompanionEmblem } from "./companion-emblem";
import { Composer } from "./composer";
import { type About, ConversationSheet } from "./conversation-sheet";
import { EarlierButton } from "./earlier-button";
import { ElsewhereWords } from "./elsewhere-words";
import { Standing } from "./standing";
import { Turn } from "./turn";
import { type ConversationFacts, useConversation, type Waiting } from "./use-conversation";

/** An open conversation: what was said, one's own words on the page and the companion's beside them, and room for the next. */
export function Conversation(props: {
  readonly userId: string;
  readonly type: CompanionType;
  readonly facts: ConversationFacts;
  readonly about: Omit<About, "tags">;
  readonly help: Help;
}) {
  const { type, facts, help } = props;
  const { name } = companionFacts(type);
  const [about, setAbout] = useState(props.about);
  const [sheet, setSheet] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const it = useConversation(props.userId, facts, () => field.current?.value ?? "");
  const list = useRef<HTMLOListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const care = useRef<HTMLDivElement>(null);
  // People to talk to come by themselves when something heavy was said; hidden, they are one tap away from then on.
  const [people, setPeople] = useState(it.care);
  const [heavy, setHeavy] = useState(it.care);
  if (heavy !== it.care) {
    setHeavy(it.care);
    setPeople(it.care);
  }
  useKeyboardRoom();

  useEffect(() => {
    // A reloaded page begins at its end; the browser, which comes later when it is busy, would put it back to the top.
    history.scrollRestoration = "manual";
    return () => {
      history.scrollRestoration = "auto";
    };
  }, []);

  const last = it.turns.at(-1);
  const coming = it.waiting?.coming ?? "";
  const place = `${last?.id ?? ""}|${it.waiting?.id ?? ""}|${coming.length}|${it.care}|${people}`;
  // What says that something wasn't sent, or waits elsewhere, stands below the last words: its buttons have to be in sight.
  const below = `${it.waiting?.refusal?.code ?? ""}|${it.note?.code ?? ""}|${it.elsewhere.length}`;
  useEffect(() => {
    // Where people to talk to are named, their first line is what has to be in sight.
    if (people) care.current?.scrollIntoView({ block: "start" });
    else end.current?.scrollIntoView({ block: "end" });
  }, [place, below, people]);

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-184 flex-col">
      <header className="sticky top-0 z-10 flex min-h-15 items-center gap-3 bg-page px-2 pt-[env(safe-area-inset-top)] md:px-6">
        <IconLink href="/companions" label="All conversations" icon="back" />
        <CompanionEmblem type={type} className="size-8!" />
        <h1 className="min-w-0 flex-1 truncate text-lg!">{name}</h1>
        <IconButton label="About this conversation" icon="more" aria-expanded={sheet} onClick={() => setSheet(true)} />
      </header>
      <div className="flex flex-1 flex-col justify-end gap-6 px-4 pt-4 pb-8 md:px-8">
        {it.turns.length < 2 && it.waiting === null && <Beginning type={type} />}
        {it.more && <EarlierButton earlier={it.earlier} onLoaded={() => list.current?.focus()} />}
        <ol ref={list} tabIndex={-1} aria-label="What was said" className="grid gap-7 focus-visible:outline-none">
          {it.turns.map((turn) => (
            <li key={turn.id}>
              <Turn type={type} turn={turn} />
            </li>
          ))}
          {it.waiting !== null && (
            <>
              {!it.turns.some(({ id }) => id === it.waiting?.id) && (
                <li>
                  <Turn type={type} turn={{ role: "person", text: it.waiting.text, from: "" }} />
                </li>
              )}
              {it.waiting.refusal === null && (
                <li aria-hidden={coming === ""}>
                  {coming === "" ? (
                    <Coming type={type} />
                  ) : (
                    <Turn type={type} turn={{ role: "companion", text: coming, from: "" }} />
                  )}
                </li>
              )}
            </>
          )}
        </ol>
        <div ref={care} className="scroll-mt-20 empty:hidden">
          {it.care ? (
            <CareFirst
              help={help}
              people={people}
              onHide={() => setPeople(false)}
              busy={it.goingOn}
              onGoOn={(choice) => void it.goOn(choice)}
            />
          ) : (
            people && <CarePanel help={help} onHide={() => setPeople(false)} />
          )}
        </div>
        <Standing it={it} userId={props.userId} />
        <ElsewhereWords elsewhere={it.elsewhere} onTake={(other) => void it.takeElsewhere(other)} onPass={it.passElsewhere} />
        <div ref={end} className="scroll-mb-64" />
      </div>
      <LiveRegion>{spoken(it.waiting, it.care, last)}</LiveRegion>
      <div className="sticky bottom-[var(--keyboard,0px)] z-10 grid gap-2 bg-page px-4 pt-1 pb-[max(1rem,env(safe-area-inset-bottom))] md:px-8 md:pb-6">
        {(it.care || it.careful) && !people && (
          <div>
            <TextButton onClick={() => setPeople(true)}>People to talk to</TextButton>
          </div>
        )}
        {it.status === "active" ? (
          <Composer
            field={field}
            draft={it.draft}
            onDraft={it.setDraft}
            busy={it.waiting !== null}
            suggestions={it.waiting === null && !it.unanswered ? it.suggestions : []}
            onSend={it.say}
            kept={it.kept}
          />
        ) : (
          <Notice icon="timer" title={it.status === "paused" ? "This conversation is paused" : "This conversation is archived"}>
            <p>It waits where it was left, sealed. {it.draft === "" ? "" : "What you typed is kept, too."}</p>
            <p className="pt-1">
              <Button look="primary" size="small" onClick={() => void it.resume()}>
                Take it up again
              </Button>
            </p>
          </Notice>
        )}
      </div>
      <ConversationSheet
        id={facts.id}
        open={sheet}
        onClose={() => setSheet(false)}
        begun={it.turns.some(({ role }) => role === "person")}
        status={it.status}
        onStatus={it.setStatus}
        staysHere={it.care || it.careful}
        about={{ ...about, tags: it.tags }}
        onAbout={({ tags, ...changes }) => {
          if (tags !== undefined) it.setTags(tags);
          setAbout((now) => ({ ...now, ...changes }));
        }}
      />
    </div>
  );
}

/** What is read out: that an answer comes, then the answer, whole. */
function spoken(waiting: Waiting | null, care: boolean, last: ConversationFacts["turns"][number] | undefined): string {
  if (waiting !== null) return waiting.refusal === null ? "An answer is coming…" : waiting.refusal.title;
  return !care && last?.role === "companion" ? last.text : "";
}

/** Before anything was said: how this companion works, and what it is. */
function Beginning({ type }: { type: CompanionType }) {
  return (
    <div className="my-auto grid justify-items-center gap-3 py-6 text-center">
      <CompanionEmblem type={type} className="size-20!" />
      <p className="max-w-88 font-words text-lg leading-snug text-balance">{companionFacts(type).works}</p>
      <p className="text-sm text-muted">A program, no person and no therapist. What you say is sealed, and yours.</p>
    </div>
  );
}

/** The shape of an answer on its way. */
function Coming({ type }: { type: CompanionType }) {
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5">
      <CompanionEmblem type={type} className="mt-0.5 size-7!" />
      <div className="grid gap-2.5 py-2">
        <Skeleton className="h-3.5 w-3/4" />
        <Skeleton className="h-3.5 w-2/5" />
      </div>
    </div>
  );
}
