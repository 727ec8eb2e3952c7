"use client";

import { useEffect, useRef, useState } from "react";
import { call, isFields, type Fields, type Refusal, textOf, textsOf } from "@/components/editor/panel/call";
import { type MessageId, newId } from "@/lib/ids/ids";
import { type AfterCare, type ConversationStatus, maxMessageLength } from "@/lib/companions/view";
import { earlierTurns, sendTurn } from "./send-turn";
import { type TurnFacts, turnOf, turnsIn } from "./turn-facts";
import { type Elsewhere, joined, useUnsaid } from "./use-unsaid";

/** What the page knows of a conversation when it opens. */
export type ConversationFacts = {
  readonly id: string;
  readonly status: ConversationStatus;
  readonly care: boolean;
  readonly careful: boolean;
  readonly turns: readonly TurnFacts[];
  readonly more: boolean;
  readonly suggestions: readonly string[];
  readonly tags: readonly string[];
};

/** A message on its way: while it is sent `coming` grows; with a refusal it waits to be sent again. */
export type Waiting = {
  readonly id: string;
  readonly text: string;
  readonly coming: string;
  readonly refusal: Refusal | null;
};

const movedOn: Refusal = {
  code: "changed_elsewhere",
  title: "This went on in another tab",
  detail: "What was said there is shown above. Your words are still below, unsent.",
};
const resting: Refusal = {
  code: "conversation_resting",
  title: "This conversation rests by now",
  detail: "It was put aside somewhere else. Your words are still here; take it up again to send them.",
};

/** The state of an open conversation, and what can be done in it. Nothing typed is lost on the way. */
export function useConversation(userId: string, initial: ConversationFacts, typedAlready: () => string) {
  const [turns, setTurns] = useState(initial.turns);
  const [more, setMore] = useState(initial.more);
  const [suggestions, setSuggestions] = useState(initial.suggestions);
  const [care, setCare] = useState(initial.care);
  const [careful, setCareful] = useState(initial.careful);
  const [goingOn, setGoingOn] = useState(false);
  const [status, setStatus] = useState(initial.status);
  const [tags, setTags] = useState(initial.tags);
  const [draft, setDraft] = useState("");
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [note, setNote] = useState<Refusal | null>(null);
  const [silent, setSilent] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const unsaid = useUnsaid({
    userId,
    conversationId: initial.id,
    now: { draft, waiting: waiting === null ? null : { id: waiting.id, text: waiting.text } },
    arrived: (messageId) => turns.some(({ id }) => id === messageId),
    onFound: (left) => {
      // Keys that came before the page was awake stand in the field; they come after what was left.
      const early = typedAlready();
      const before = left?.draft ?? "";
      setDraft((typed) => {
        const own = typed === "" ? early : typed;
        return before === "" || own.startsWith(before) ? own : before + own;
      });
      const sent = left?.waiting ?? null;
      if (sent === null || initial.turns.some(({ id }) => id === sent.id)) return;
      const refusal = { code: "unsent", title: "This was not sent yet", detail: "" };
      setWaiting((now) => now ?? { ...sent, coming: "", refusal });
    },
  });

  const last = turns.at(-1);
  const count = last?.seq ?? 0;

  /** Puts words back into the field, before what has been typed meanwhile. */
  const putBack = (text: string) => setDraft((typed) => joined(text, typed));

  /** Shows the conversation as it is by now. */
  function show(value: Fields): void {
    const found = turnsIn(value["messages"]);
    setTurns(found);
    setMore((found[0]?.seq ?? 1) > 1);
    setSuggestions(textsOf(value, "suggestions"));
    setCare(value["care"] === true);
    setCareful(value["careful"] === true);
    setStatus(statusIn(value));
    setTags(textsOf(value, "tags"));
  }

  async function reload(): Promise<void> {
    const answer = await call("GET", `/sessions/${initial.id}`);
    if (answer.ok) show(answer.value);
  }

  function settle(value: Fields): void {
    const said = ["message", "reply"].map((name) => value[name]).filter(isFields);
    const added = said.map(turnOf);
    setTurns((now) => [...now.filter(({ id }) => !added.some((turn) => turn.id === id)), ...added].sort((a, b) => a.seq - b.seq));
    setSuggestions(textsOf(value, "suggestions"));
    if (isFields(value["session"])) setTags(textsOf(value["session"], "tags"));
    setSilent(!isFields(value["reply"]));
    setWaiting(null);
  }

  /** A message that is kept there, whatever became of its answer; shown as said even when the page can't be told anew. */
  async function showSaid({ id, text }: { readonly id: string; readonly text: string }): Promise<void> {
    await reload();
    setTurns((now) =>
      now.some((turn) => turn.id === id)
        ? now
        : [...now, { id, seq: (now.at(-1)?.seq ?? 0) + 1, role: "person", text, from: "" }],
    );
    setWaiting(null);
  }

  async function send(message: { readonly id: string; readonly text: string }): Promise<void> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setNote(null);
    setSilent(false);
    const shown = (coming: string) => setWaiting({ ...message, coming, refusal: null });
    shown("");
    const answer = await sendTurn(initial.id, { ...message, after: count }, shown, own.signal);
    if (own.signal.aborted) return;
    if (answer.ok) return settle(answer.value);
    const { refusal } = answer;
    switch (refusal.code) {
      case "care_first":
        await showSaid(message);
        return setCare(true);
      case "ai_unavailable":
        // Kept all the same: it is shown as said, and can be answered later.
        await showSaid(message);
        return setNote(refusal);
      case "changed_elsewhere":
      case "conversation_resting":
        await reload();
        putBack(message.text);
        setNote(refusal.code === "changed_elsewhere" ? movedOn : resting);
        return setWaiting(null);
      default:
        setWaiting({ ...message, coming: "", refusal });
    }
  }

  return {
    turns,
    more,
    suggestions,
    care,
    /** It goes on after something heavy: carefully, and only on this device. */
    careful,
    goingOn,
    status,
    tags,
    draft,
    waiting,
    note,
    setTags,
    /** The companion had nothing to say to the last message. */
    silent,
    /** What is typed is kept on this device; false where the browser keeps nothing. */
    kept: unsaid.kept,
    /** Words that other pages kept of this conversation. */
    elsewhere: unsaid.elsewhere,
    async takeElsewhere(other: Elsewhere): Promise<void> {
      await unsaid.take(other);
      setDraft((typed) => joined(typed, other.words));
    },
    passElsewhere: unsaid.pass,
    /** What couldn't be sent goes back into the field, to be changed or taken along. */
    backToField(): void {
      if (waiting === null) return;
      putBack(waiting.text);
      setWaiting(null);
    },
    /** Those words are in another place now, and only there once this resolves: the page may be left then. */
    async letGo(): Promise<void> {
      setWaiting(null);
      await unsaid.letGo();
    },
    setDraft,
    setStatus,
    /** The last thing said has no answer yet, and nobody is at it. */
    unanswered: waiting === null && !silent && !care && status === "active" && last?.role === "person",
    say() {
      const text = draft.trim();
      if (text === "" || draft.length > maxMessageLength || waiting !== null) return;
      setDraft("");
      void send({ id: newId<MessageId>(), text });
    },
    /** Sends again what waits, or asks again for the answer to the last message: the same one, never twice. */
    again() {
      if (waiting !== null) void send({ id: waiting.id, text: waiting.text });
      else if (last?.role === "person") void send({ id: last.id, text: last.text });
    },
    /** The person goes on after people to talk to were named. */
    async goOn(choice: AfterCare): Promise<void> {
      setGoingOn(true);
      const answer = await call("POST", `/sessions/${initial.id}/after-care`, { choice });
      setGoingOn(false);
      setNote(answer.ok ? null : answer.refusal);
      if (answer.ok) show(answer.value);
    },
    async resume(): Promise<void> {
      const answer = await call("PATCH", `/sessions/${initial.id}`, { status: "active" });
      if (!answer.ok) return setNote(answer.refusal);
      setNote(null);
      await reload();
    },
    async earlier(): Promise<boolean> {
      const found = await earlierTurns(initial.id, turns[0]?.seq ?? 1);
      if (found === null) return false;
      setTurns((now) => [...found.turns, ...now]);
      setMore(found.more);
      return true;
    },
  };
}

function statusIn(fields: Fields): ConversationStatus {
  const status = textOf(fields, "status");
  return status === "paused" || status === "archived" ? status : "active";
}

export type OpenConversationState = ReturnType<typeof useConversation>;
