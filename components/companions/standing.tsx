"use client";

import { useState } from "react";
import type { Refusal } from "@/components/editor/panel/call";
import { Button, TextLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { keepAsEntry } from "./keep-as-entry";
import type { OpenConversationState } from "./use-conversation";

/** Refusals that say for sure that the words arrived nowhere and won't as they are: they can be changed, or kept elsewhere. */
const wontBeTaken = new Set(["not_found", "invalid_input", "unstorable_text", "body_too_large", "message_exists", "unreadable"]);

/** What stands between the last words and the next: words that weren't sent, an answer that didn't come, or that there is none. */
export function Standing({ it, userId }: { it: OpenConversationState; userId: string }) {
  if (it.waiting?.refusal != null) return <NotSent it={it} userId={userId} refusal={it.waiting.refusal} text={it.waiting.text} />;
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

function NotSent(props: { it: OpenConversationState; userId: string; refusal: Refusal; text: string }) {
  const { it, userId, refusal, text } = props;
  const gone = refusal.code === "not_found";
  const kept = it.kept
    ? "What you said is kept on this device until it is sent."
    : "This browser keeps nothing: stay on this page until it is sent.";
  return (
    <Notice tone="warning" live title={gone ? "This conversation is no longer there" : refusal.title}>
      <p>
        {gone ? "It was deleted, perhaps in another tab." : refusal.detail} {kept}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1">
        {refusal.code === "unauthenticated" && <TextLink href="/signin">Sign in</TextLink>}
        {!gone && refusal.code !== "unauthenticated" && (
          <Button look="soft" size="small" onClick={it.again}>
            Try again
          </Button>
        )}
        {wontBeTaken.has(refusal.code) && (
          <>
            {!gone && (
              <Button look="quiet" size="small" onClick={it.backToField}>
                Change the words
              </Button>
            )}
            <KeepAsEntry userId={userId} text={text} onKept={it.letGo} />
          </>
        )}
      </div>
    </Notice>
  );
}

function KeepAsEntry({ userId, text, onKept }: { userId: string; text: string; onKept: () => Promise<void> }) {
  const [state, setState] = useState<"asked" | "going" | "failed">("asked");
  async function keep(): Promise<void> {
    setState("going");
    const address = await keepAsEntry(userId, text);
    if (address === null) return setState("failed");
    await onKept();
    window.location.assign(address);
  }
  return (
    <>
      <Button look="soft" size="small" icon="save" pending={state === "going"} onClick={() => void keep()}>
        Keep them as an entry
      </Button>
      {state === "failed" && <span className="text-muted">That didn’t work just now. They are still here.</span>}
    </>
  );
}
