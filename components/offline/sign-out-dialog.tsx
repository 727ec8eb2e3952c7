import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { UnsaidList } from "@/components/companions/unsaid-list";
import type { KeptUnsaid } from "@/components/companions/unsaid-store";
import { LeftVoice } from "@/components/voice/keeping/left-voice";
import type { LeftRecording } from "@/components/voice/keeping/outbox";
import type { Unsent } from "./outbox";
import { addressOfDraft, factsOfDraft, nameOfText, reasonOf } from "./unsent-words";

/** Whether the person has asked to have it tried again. */
type Again = "not_yet" | "now" | "done";

/** How far signing out has come. */
export type SignOutStage =
  | { readonly kind: "sending"; readonly done: number; readonly total: number }
  | { readonly kind: "leaving" }
  /** Texts and recordings that can't be sent, and words of conversations that nobody has sent. */
  | {
      readonly kind: "left";
      readonly unsent: readonly Unsent[];
      readonly voice: readonly LeftRecording[];
      readonly unsaid: readonly KeptUnsaid[];
      /** The browser can't say whether there is more. */
      readonly untold: boolean;
      readonly again: Again;
    }
  /** The browser couldn't let go of what it keeps; the session ends all the same. */
  | { readonly kind: "not_gone"; readonly again: Again }
  /** Nothing is kept here any more; the session ends once the server can be reached. */
  | { readonly kind: "left_offline" };

export type Left = Extract<SignOutStage, { kind: "left" }>;

/** Whether there is, or may be, something that another try could bring into the journal. */
const isWaiting = ({ unsent, voice, untold }: Left) => untold || unsent.length + voice.length > 0;

function titleOf(stage: SignOutStage): string {
  if (stage.kind === "left_offline") return "You are signed out here";
  if (stage.kind === "not_gone") return "Not everything could be deleted";
  const unsent = stage.kind === "left" ? stage.unsent.length + stage.voice.length : 0;
  return unsent > 0 ? "Not everything could be sent" : "Before you go";
}

/** What happens, or what has come of it; `aside` where it is on the page in other words. */
function statusOf(stage: SignOutStage): { readonly words: string; readonly aside?: boolean } {
  if ("again" in stage && stage.again === "now") return { words: "Trying again…" };
  switch (stage.kind) {
    case "sending":
      return { words: `Sending what is still on this device: ${stage.done + 1} of ${stage.total}` };
    case "leaving":
      return { words: "Signing out…" };
    case "left":
      if (!isWaiting(stage) && stage.unsaid.length === 0) return { words: "Everything is in your journal now." };
      if (isWaiting(stage) && stage.again === "done") return { words: "Tried again. Something still stands in the way." };
      return { words: "Signing out now would delete what is only on this device.", aside: true };
    case "not_gone":
      if (stage.again === "done") return { words: "Tried again. Your browser still couldn’t do it." };
      return { words: "You are signed out here, but something of your journal may still be in this browser." };
    case "left_offline":
      return { words: "Nothing of your journal is left in this browser." };
  }
}

type Props = {
  readonly userId: string;
  readonly stage: SignOutStage;
  readonly zone: string;
  readonly onStay: () => void;
  readonly onTryAgain: () => void;
  readonly onKeepNothing: () => void;
  /** Words of a conversation are in the journal now. */
  readonly onKept: (kept: KeptUnsaid) => void;
  /** A recording that was cut off is to be kept, and sent. */
  readonly onKeepVoice: (id: string) => void;
  /** Away from the page, which still shows a part of the journal. */
  readonly onGoAway: () => void;
};

/** What happens to the words of this device when their writer signs out, and what can be chosen about it. */
export function SignOutDialog({ userId, stage, zone, onStay, onTryAgain, onKeepNothing, onKept, onKeepVoice, onGoAway }: Props) {
  const status = useRef<HTMLParagraphElement>(null);
  const { words, aside } = statusOf(stage);
  const isOver = stage.kind === "leaving" || stage.kind === "left_offline" || stage.kind === "not_gone";

  /** The button that was pressed goes, or can't be pressed meanwhile: focus waits where it is said what happens. */
  function begin(what: () => void): void {
    status.current?.focus();
    what();
  }

  return (
    <Dialog open onClose={isOver ? onGoAway : onStay} title={titleOf(stage)} sheet>
      {/* One for all stages, for only what changes in a place that was there before is read out. */}
      <p ref={status} role="status" tabIndex={-1} className={aside === true ? "sr-only" : undefined}>
        {words}
      </p>
      <Words userId={userId} stage={stage} zone={zone} onKept={onKept} onKeepVoice={(id) => begin(() => onKeepVoice(id))} />
      {(stage.kind === "left_offline" || stage.kind === "not_gone") && (
        <div className="flex flex-wrap gap-2">
          {stage.kind === "not_gone" && (
            <Button pending={stage.again === "now"} onClick={() => begin(onKeepNothing)}>
              Try again
            </Button>
          )}
          <Button look={stage.kind === "not_gone" ? "soft" : "primary"} onClick={onGoAway}>
            To the sign-in page
          </Button>
        </div>
      )}
      {stage.kind === "left" && (
        <div className="flex flex-wrap gap-2">
          {isWaiting(stage) && (
            <Button pending={stage.again === "now"} onClick={() => begin(onTryAgain)}>
              Try again
            </Button>
          )}
          <Button look="soft" onClick={onStay}>
            Stay signed in
          </Button>
          {!isWaiting(stage) && stage.unsaid.length === 0 ? (
            <Button onClick={() => begin(onKeepNothing)}>Sign out</Button>
          ) : (
            <Button look="danger" onClick={() => begin(onKeepNothing)}>
              Sign out and keep nothing
            </Button>
          )}
        </div>
      )}
    </Dialog>
  );
}

function Words(props: Pick<Props, "userId" | "stage" | "zone" | "onKept" | "onKeepVoice">) {
  const { userId, stage, zone, onKept, onKeepVoice } = props;
  switch (stage.kind) {
    case "sending":
      return <progress className="sending" value={stage.done} max={stage.total} aria-label="Sent so far" />;
    case "leaving":
      return null;
    case "left":
      return (
        <div className="grid gap-5 empty:hidden">
          {stage.unsent.length > 0 && <Unsent unsent={stage.unsent} zone={zone} />}
          {stage.untold && (
            <p className="text-muted">
              Your browser can’t say just now whether words or a recording of yours are only on this device. Signing out now would
              delete them.
            </p>
          )}
          {stage.voice.length > 0 && <LeftVoice voice={stage.voice} zone={zone} onKeep={onKeepVoice} />}
          {stage.unsaid.length > 0 && (
            <div className="grid gap-4">
              <p className="text-muted">
                Words you typed in a conversation and didn’t send are only on this device. Signing out now would delete them.
              </p>
              <UnsaidList userId={userId} zone={zone} unsaid={stage.unsaid} onKept={onKept} />
            </div>
          )}
        </div>
      );
    case "not_gone":
      return (
        <p className="text-muted">
          The browser couldn’t delete what it kept. What is left lies here sealed, and words that never reached PAUZ would be sent
          when you sign in here again. If another try doesn’t help, delete this site’s data in the settings of your browser.
        </p>
      );
    case "left_offline":
      return (
        <p className="text-muted">
          Your session at PAUZ ends as soon as it can be reached from here, before anything is shown. To end it sooner, use
          Settings on another device.
        </p>
      );
  }
}

function Unsent({ unsent, zone }: { unsent: readonly Unsent[]; zone: string }) {
  return (
    <div className="grid gap-4">
      <p className="text-muted">
        {unsent.length === 1 ? "One text is" : `${unsent.length} texts are`} only on this device. Signing out now would delete{" "}
        {unsent.length === 1 ? "it" : "them"}.
      </p>
      <ul className="grid gap-3">
        {unsent.map((each) => {
          const reason = reasonOf(each);
          return (
            <li key={`${each.draft.entryId}/${each.draft.pageId}`} className="grid gap-0.5 rounded-md bg-sunken px-4 py-3">
              <p className="font-words break-words" dir="auto">
                {nameOfText(each.draft.text)}
              </p>
              <p className="text-xs text-muted">{factsOfDraft(each.draft, zone)}</p>
              <p className="text-sm">
                {reason.words}{" "}
                {reason.open && (
                  // A full load: an entry that isn't in the journal finds its draft by itself.
                  <a href={addressOfDraft(each.draft)} className="font-semibold text-accent underline underline-offset-4">
                    Open it
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
