"use client";

import { useEffect, useState } from "react";
import type { ClosedDrafts } from "@/components/editor/save/draft-store";
import { TextButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/**
 * On the page that is shown to somebody signed out: this browser keeps nothing for reading while nobody is signed in. Words that
 * never reached the journal stay, sealed, until their account signs in again, or until whoever is here lets them go.
 */
export function TidyDevice() {
  const [waiting, setWaiting] = useState<ClosedDrafts | null>(null);
  useEffect(() => {
    // Without a network now, the next visit to this page does it.
    import("./leave").then(({ tidyDevice }) => tidyDevice().then(setWaiting)).catch(() => undefined);
  }, []);
  return waiting === null || waiting.count === 0 ? null : <WaitingWords waiting={waiting} onGone={() => setWaiting(null)} />;
}

function WaitingWords({ waiting, onGone }: { waiting: ClosedDrafts; onGone: () => void }) {
  const [asked, setAsked] = useState(false);
  const one = waiting.count === 1;
  return (
    <Notice live icon="device" title={one ? "A text waits on this device" : `${waiting.count} texts wait on this device`}>
      {asked ? (
        <>
          <p>{one ? "It" : "They"} may be nowhere else. Deleted here, nobody can bring the words back.</p>
          <p className="flex flex-wrap gap-x-5">
            <TextButton onClick={() => setAsked(false)}>Keep {one ? "it" : "them"}</TextButton>
            <TextButton className="text-danger!" onClick={() => void waiting.forget().then(onGone)}>
              Delete for good
            </TextButton>
          </p>
        </>
      ) : (
        <>
          <p>
            {one ? "It" : "They"} may not have reached the journal, and {one ? "lies" : "lie"} here sealed.{" "}
            {one ? "It goes there" : "They go there"} as soon as the account that wrote {one ? "it" : "them"} signs in again.
          </p>
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
