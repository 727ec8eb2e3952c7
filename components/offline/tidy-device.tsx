"use client";

import { useEffect, useState } from "react";
import type { ClosedDrafts } from "@/components/editor/save/drafts-leaving";
import type { LeftHere } from "./leave";
import { TextButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/**
 * On the page that is shown to somebody signed out: this browser keeps nothing for reading while nobody is signed in. Words that
 * never reached the journal stay, sealed, until their account signs in again, or until whoever is here lets them go.
 */
export function TidyDevice() {
  const [waiting, setWaiting] = useState<LeftHere | null>(null);
  useEffect(() => {
    // Without a network now, the next visit to this page does it.
    import("./leave").then(({ tidyDevice }) => tidyDevice().then(setWaiting)).catch(() => undefined);
  }, []);
  if (waiting === null) return null;
  const { drafts, unsaid, voice } = waiting;
  const gone = { count: 0, forget: async () => undefined };
  return (
    <>
      {drafts.count > 0 && (
        <WaitingWords
          waiting={drafts}
          one={drafts.count === 1}
          title={drafts.count === 1 ? "A text waits on this device" : `${drafts.count} texts wait on this device`}
          goes={
            drafts.count === 1
              ? "It may not have reached the journal, and lies here sealed. It goes there as soon as the account that wrote it signs in again."
              : "They may not have reached the journal, and lie here sealed. They go there as soon as the account that wrote them signs in again."
          }
          onGone={() => setWaiting({ ...waiting, drafts: gone })}
        />
      )}
      {voice.count > 0 && (
        <WaitingWords
          waiting={voice}
          one={voice.count === 1}
          title={voice.count === 1 ? "A recording waits on this device" : `${voice.count} recordings wait on this device`}
          goes={
            voice.count === 1
              ? "It has not reached the journal, and lies here sealed. Sign in with the account that spoke it, and it is sent or offered there."
              : "They have not reached the journal, and lie here sealed. Sign in with the account that spoke them, and they are sent or offered there."
          }
          onGone={() => setWaiting({ ...waiting, voice: gone })}
        />
      )}
      {unsaid.count > 0 && (
        <WaitingWords
          waiting={unsaid}
          one={false}
          title={
            unsaid.count === 1 ? "Words of a conversation wait on this device" : "Words of conversations wait on this device"
          }
          goes="They were never sent, and lie here sealed. They stand in their conversation again once the account that wrote them signs in and opens it."
          onGone={() => setWaiting({ ...waiting, unsaid: gone })}
        />
      )}
    </>
  );
}

function WaitingWords(props: {
  readonly waiting: ClosedDrafts;
  readonly title: string;
  /** Whether it is called "it" or "them". */
  readonly one: boolean;
  /** What they are, and what becomes of them. */
  readonly goes: string;
  readonly onGone: () => void;
}) {
  const { waiting, one, title, goes, onGone } = props;
  const [asked, setAsked] = useState(false);
  return (
    <Notice live icon="device" title={title}>
      {asked ? (
        <>
          <p>
            {one ? "It" : "They"} may be nowhere else. Deleted here, nobody can bring {one ? "it" : "them"} back.
          </p>
          <p className="flex flex-wrap gap-x-5">
            <TextButton onClick={() => setAsked(false)}>Keep {one ? "it" : "them"}</TextButton>
            <TextButton className="text-danger!" onClick={() => void waiting.forget().then(onGone)}>
              Delete for good
            </TextButton>
          </p>
        </>
      ) : (
        <>
          <p>{goes}</p>
          <p>
            <TextButton muted onClick={() => setAsked(true)}>
              Delete {one ? "it" : "them"} from this device
            </TextButton>
          </p>
        </>
      )}
    </Notice>
  );
}
