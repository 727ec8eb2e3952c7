import { onSaved } from "@/components/editor/save/news";
import type { VoiceNews } from "@/components/voice/keeping/voice-care";
import { watchVoice } from "@/components/voice/keeping/voice-watch";
import { leftEvent, onLeft } from "./account-channel";
import { type NewVersion, watchVersion } from "./app-version";
import { forgetNotes } from "./forget-notes";
import { deliver } from "./deliver";
import type { Unsent } from "./outbox";
import { type PocketPerson, settleIn } from "./pocket";
import { keepRecent, type Recent } from "./recent";

export type News = {
  /** Texts of closed pages that are in the journal since this page was opened. */
  readonly delivered: number;
  /** Texts that only their writer can bring into the journal. */
  readonly needed: readonly Unsent[];
  readonly voice: VoiceNews;
  readonly version: NewVersion | null;
};

export type CareTaker = {
  readonly look: () => void;
  /** Sends what somebody has just chosen to keep. */
  readonly lookNow: () => void;
  readonly end: () => void;
};

const retryEvery = 20_000;
const lookAgainAfter = 5_000;

/** A choice only the writer can make; the rest comes right by itself with time. */
const needsWriter = ({ why }: Unsent) => why.kind === "conflict" || why.kind === "missing" || why.kind === "refused";

/**
 * What goes on beside a signed-in page: words that waited for a network are sent, recent entries are kept for reading
 * without one, a new version is offered, and the page closes when its account signs out in another tab.
 */
export function takeCare(person: PocketPerson, worker: boolean, tell: (change: Partial<News>) => void): CareTaker {
  const ends: (() => void)[] = [];
  const voice = watchVoice(person.userId, (news) => tell({ voice: news }));
  ends.push(voice.end);
  let recent: Recent | null = null;
  let ended = false;
  let lastLook = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delivered = 0;

  async function send(): Promise<void> {
    clearTimeout(timer);
    const result = await deliver(person.userId).catch(() => null);
    if (ended || result === null) return;
    if (result.sent.length > 0) tell({ delivered: (delivered += result.sent.length) });
    tell({ needed: result.unsent.filter(needsWriter) });
    if (result.unsent.some((each) => !needsWriter(each))) timer = setTimeout(() => void send(), retryEvery);
  }

  /** At most once in a few seconds, however often somebody moves from room to room. */
  function look(): void {
    const now = performance.now();
    if (now - lastLook < lookAgainAfter) return;
    lastLook = now;
    void sendAll();
  }

  /** Words first: a recording of an entry that is on its way, too, then finds it there. */
  async function sendAll(): Promise<void> {
    await send();
    await voice.look();
    await recent?.refresh();
  }

  const onVisible = () => document.visibilityState === "visible" && look();
  const onOnline = () => void sendAll();
  const on = (target: EventTarget, name: string, listener: () => void) => {
    target.addEventListener(name, listener);
    ends.push(() => target.removeEventListener(name, listener));
  };
  on(document, "visibilitychange", onVisible);
  on(window, "online", onOnline);
  ends.push(
    onLeft(person.userId, () => {
      // A recorder lets its microphone go, and asks nobody to stay.
      window.dispatchEvent(new Event(leftEvent));
      forgetNotes();
      window.location.replace("/signin");
    }),
    onSaved((news) => void recent?.saved(news)),
  );

  async function begin(): Promise<void> {
    await settleIn(person);
    recent = await keepRecent(person);
    look();
  }
  // A browser without storage keeps nothing for reading, and has nothing to send.
  begin().catch(() => undefined);
  if (worker)
    watchVersion((version) => tell({ version })).then(
      (end) => (ended ? end() : ends.push(end)),
      // Refused (private mode, a policy): PAUZ then needs its server for every page.
      () => undefined,
    );

  return {
    look,
    lookNow: () => void sendAll(),
    end() {
      ended = true;
      clearTimeout(timer);
      ends.forEach((end) => end());
    },
  };
}
