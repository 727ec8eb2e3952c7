"use client";

import { usePathname, useRouter } from "next/navigation";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import { VoiceLines } from "@/components/voice/keeping/voice-lines";
import type { News } from "./care-taker";
import type { PocketPerson } from "./pocket";
import { addressOfDraft, nameOfText } from "./unsent-words";

/** Quiet news at the foot of the page: what was sent, what needs its writer, and that a new version lies ready. */
export function NewsBar(props: {
  readonly person: Pick<PocketPerson, "userId" | "zone">;
  readonly news: News;
  readonly onSeen: () => void;
  /** Some of the news of recordings has been dealt with. */
  readonly onHeard: (change: (voice: News["voice"]) => News["voice"]) => void;
  /** A recording was chosen to be kept: it can be sent. */
  readonly onKept: () => void;
}) {
  const { person, news, onSeen, onHeard, onKept } = props;
  const { delivered, needed, voice, version } = news;
  return (
    // One line that comes or changes is said, not all of them with their buttons.
    <div role="status" aria-atomic="false" className="news-bar">
      {delivered > 0 && <Delivered key={delivered} count={delivered} onSeen={onSeen} />}
      {needed.length > 0 && <Needed needed={needed} />}
      <VoiceLines person={person} voice={voice} onHeard={onHeard} onKept={onKept} />
      {version !== null && <Version take={version.take} />}
    </div>
  );
}

function Line({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <div className="flex items-center gap-2 rounded-lg bg-raised py-1 pr-1.5 pl-4 text-sm shadow-2">
      <Icon name={icon} className="text-accent" />
      {children}
    </div>
  );
}

function Delivered({ count, onSeen }: { count: number; onSeen: () => void }) {
  const router = useRouter();
  const pathname = usePathname();
  const show = useEffectEvent(() => {
    // A list was made before they came. An editor is never made anew under the writer's hands.
    if (pathname === "/journal" || pathname === "/today" || pathname === "/guided") router.refresh();
  });
  // Once for these texts, wherever the person goes afterwards.
  useEffect(() => show(), []);
  return (
    <Line icon="check">
      <p className="grow py-2.5">
        {count === 1 ? "What you wrote without a connection is" : `${count} texts written without a connection are`} in your
        journal now.
      </p>
      <IconButton label="Close this note" icon="close" onClick={onSeen} />
    </Line>
  );
}

function Needed({ needed }: { needed: News["needed"] }) {
  const [closed, setClosed] = useState(0);
  const first = needed[0];
  if (first === undefined || closed === needed.length) return null;
  const more = needed.length - 1;
  return (
    <Line icon="device">
      <p className="min-w-0 grow py-2.5">
        {nameOfText(first.draft.text)}
        {more > 0 && ` and ${more === 1 ? "one more text" : `${more} more texts`}`} could not be saved without you.
      </p>
      {/* A full load: an entry that isn't in the journal finds its draft by itself. */}
      <a href={addressOfDraft(first.draft)} className="inline-flex min-h-11 items-center px-3 font-semibold text-accent">
        Open
      </a>
      <IconButton label="Close this note" icon="close" onClick={() => setClosed(needed.length)} />
    </Line>
  );
}

function Version({ take }: { take: () => Promise<void> }) {
  const [taking, setTaking] = useState(false);
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <Line icon="garden">
      <p className="grow py-2.5">
        {taking ? "The new version comes as soon as your words are saved." : "A new version of PAUZ is ready."}
      </p>
      <Button
        look="quiet"
        size="small"
        className="flex-none whitespace-nowrap"
        pending={taking}
        onClick={() => {
          setTaking(true);
          void take();
        }}
      >
        Take it
      </Button>
      <IconButton label="Not now" icon="close" onClick={() => setClosed(true)} />
    </Line>
  );
}
