"use client";

import { useEffect, useRef, useState } from "react";
import { CarePanel } from "@/components/care/care-panel";
import { useKeyboardRoom } from "@/components/editor/keyboard-room";
import type { Refusal } from "@/components/editor/panel/call";
import { Button, ButtonLink, IconButton, IconLink, TextLink } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { Help } from "@/lib/care/view";
import { type CompanionType, companionFacts } from "@/lib/companions/view";
import { CompanionEmblem } from "./companion-emblem";
import { Composer } from "./composer";
import { type About, ConversationSheet } from "./conversation-sheet";
import { Turn } from "./turn";
import { type ConversationFacts, type OpenConversationState, useConversation, type Waiting } from "./use-conversation";

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
  const place = `${last?.id ?? ""}|${it.waiting?.id ?? ""}|${coming.length}|${it.care}`;
  useEffect(() => {
    // Where people to talk to are named, their first line is what has to be in sight.
    if (it.care) care.current?.scrollIntoView({ block: "start" });
    else end.current?.scrollIntoView({ block: "end" });
  }, [place, it.care]);

  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-184 flex-col">
      <header className="sticky top-0 z-10 flex min-h-15 items-center gap-3 bg-page px-2 pt-[env(safe-area-inset-top)] md:px-6">
        <IconLink href="/companions" label="All conversations" icon="back" />
        <CompanionEmblem type={type} className="size-8!" />
        <h1 className="min-w-0 flex-1 truncate text-lg!">{name}</h1>
        <IconButton label="About this conversation" icon="more" aria-expanded={sheet} onClick={() => setSheet(true)} />
      </header>
      <div className="flex flex-1 flex-col justify-end gap-6 px-4 pt-4 pb-8 md:px-8">
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
          <Standing it={it} help={help} />
        </div>
        <div ref={end} className="scroll-mb-64" />
      </div>
      <LiveRegion>{spoken(it.waiting, it.care, last)}</LiveRegion>
      <div className="sticky bottom-[var(--keyboard,0px)] z-10 grid gap-2 bg-page px-4 pt-1 pb-[max(1rem,env(safe-area-inset-bottom))] md:px-8 md:pb-6">
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

/** What stands between the last words and the next: care, an answer that didn't come, or that there is none. */
function Standing({ it, help }: { it: OpenConversationState; help: Help }) {
  const [hidden, setHidden] = useState(false);
  if (it.care) {
    return (
      <div className="grid gap-3">
        {!hidden && <CarePanel help={help} onHide={() => setHidden(true)} />}
        <p className="text-sm text-muted">
          No companion answers in this conversation any more. What you write here is kept for you all the same.
        </p>
        <p>
          <ButtonLink href="/journal/new" look="soft" size="small">
            Write on a page of your own
          </ButtonLink>
        </p>
      </div>
    );
  }
  if (it.waiting?.refusal != null) return <NotSent refusal={it.waiting.refusal} onAgain={it.again} />;
  if (it.note !== null) {
    return (
      <Notice tone="warning" live title={it.note.title}>
        <p>{it.note.detail}</p>
        {it.unanswered && <AskAgain onAgain={it.again} />}
      </Notice>
    );
  }
  if (it.silent) return <p className="text-sm text-muted">It has nothing to add just now. Go on whenever you like.</p>;
  if (it.unanswered) {
    return (
      <div className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
        <span>This has no answer yet.</span>
        <AskAgain onAgain={it.again} />
      </div>
    );
  }
  return null;
}

function AskAgain({ onAgain }: { onAgain: () => void }) {
  return (
    <div>
      <Button look="soft" size="small" onClick={onAgain}>
        Ask for the answer
      </Button>
    </div>
  );
}

function NotSent({ refusal, onAgain }: { refusal: Refusal; onAgain: () => void }) {
  return (
    <Notice tone="warning" live title={refusal.title}>
      <p>{refusal.detail} What you said is kept on this device until it is sent.</p>
      {refusal.code === "unauthenticated" ? (
        <TextLink href="/signin">Sign in</TextLink>
      ) : (
        <div className="pt-1">
          <Button look="soft" size="small" onClick={onAgain}>
            Try again
          </Button>
        </div>
      )}
    </Notice>
  );
}

function EarlierButton({ earlier, onLoaded }: { earlier: () => Promise<boolean>; onLoaded: () => void }) {
  const [state, setState] = useState<"here" | "coming" | "failed">("here");
  return (
    <div className="grid justify-items-center gap-1">
      <Button
        look="quiet"
        size="small"
        icon="up"
        pending={state === "coming"}
        onClick={() => {
          setState("coming");
          void earlier().then((found) => {
            setState(found ? "here" : "failed");
            if (found) onLoaded();
          });
        }}
      >
        Earlier words
      </Button>
      {state === "failed" && (
        <p className="text-xs text-muted">PAUZ can’t be reached. They are still there; try again in a moment.</p>
      )}
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
