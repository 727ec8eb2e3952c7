"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { CareTaker, News } from "./care-taker";
import type { PocketPerson } from "./pocket";

const NewsBar = dynamic(() => import("./news-bar").then((it) => it.NewsBar), { ssr: false });

const nothing: News = { delivered: 0, needed: [], voice: { delivered: [], found: [], needed: [] }, version: null };

/** What has come is told until somebody has seen it; of the rest only the newest counts. */
function merged(before: News, change: Partial<News>): News {
  const { voice } = change;
  if (voice === undefined) return { ...before, ...change };
  return { ...before, ...change, voice: { ...voice, delivered: [...before.voice.delivered, ...voice.delivered] } };
}

/** Calls when the page is at rest: nobody waits for what follows. */
function atRest(then: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(then, 1_500);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(then, { timeout: 4_000 });
  return () => cancelIdleCallback(idle);
}

/** Beside every signed-in page; its code comes after the page. `worker` is false where the pages are being developed. */
export function OfflineCare({ person, worker }: { person: PocketPerson; worker: boolean }) {
  const [news, setNews] = useState<News>(nothing);
  const taker = useRef<CareTaker | null>(null);
  const pathname = usePathname();
  // Another object with each rendering: what goes on here begins anew only when something about the person has changed.
  const facts = JSON.stringify(person);

  useEffect(() => {
    const here: PocketPerson = JSON.parse(facts);
    let gone = false;
    const begin = () =>
      import("./care-taker").then(
        ({ takeCare }) => {
          if (gone) return;
          taker.current = takeCare(here, worker, (change) => setNews((before) => merged(before, change)));
        },
        // The network went while this page came: another try when it is back.
        () => window.addEventListener("online", again, { once: true }),
      );
    const again = () => void begin();
    const stop = atRest(again);
    return () => {
      gone = true;
      stop();
      window.removeEventListener("online", again);
      taker.current?.end();
      taker.current = null;
    };
  }, [facts, worker]);

  useEffect(() => taker.current?.look(), [pathname]);

  const { voice } = news;
  const none = news.delivered + news.needed.length + voice.delivered.length + voice.found.length + voice.needed.length === 0;
  if (none && news.version === null) return null;
  return (
    <NewsBar
      person={person}
      news={news}
      onSeen={() => setNews((before) => ({ ...before, delivered: 0 }))}
      onHeard={(change) => setNews((before) => ({ ...before, voice: change(before.voice) }))}
      onKept={() => taker.current?.lookNow()}
    />
  );
}
