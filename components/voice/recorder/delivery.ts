import { holdBack, letGo } from "../keeping/let-go";
import { keepForJournal, partsOf, sendKept } from "../keeping/outbox";
import { onRecording, tellRecording } from "../keeping/recording-news";
import type { Recording, RecordingStore } from "../keeping/recording-store";
import { isInJournal, type Lost, sendRecording, type Sent, type WholeSound } from "../keeping/send-recording";
import { withLength } from "../keeping/with-length";
import type { Whereabouts } from "./recorder-state";

/** How long a recording waits before it is tried again. */
const retryEvery = 20_000;

export type Delivery = {
  readonly again: () => void;
  /**
   * Takes it back: out of the journal, and from this device. False when the journal may have some of it and can't be reached; then
   * nobody sends the rest of it until its writer says so.
   */
  readonly discard: () => Promise<boolean>;
  /** It is kept after all. */
  readonly stay: () => void;
};

/**
 * Brings a recording that has just ended to the journal, and tells how far it is; tried again and again while this page is there.
 * One that this device keeps is sent by whichever page comes after it.
 */
export function createDelivery({
  userId,
  recording,
  store,
  sheltered,
  sound,
  onWhere,
  onGone,
}: {
  userId: string;
  recording: Recording;
  /** Null where this browser has none. */
  store: RecordingStore | null;
  /** Whether all of it is on this device; else it goes from this tab, and what there is of it here goes afterwards. */
  sheltered: boolean;
  sound: Blob;
  /** `onDevice`: whether all of it lies on this device, beside this tab. */
  onWhere: (where: Whereabouts, onDevice: boolean) => void;
  /** It was let go elsewhere on this page, or on another page or device. */
  onGone: () => void;
}): Delivery {
  const { id, entryId } = recording;
  let sending = new AbortController();
  /** What its writer wants: to have it in the journal, or gone; `halted` when that couldn't be done. */
  let wanted: "sent" | "gone" | "halted" = "sent";
  /** `lost`: it lay on this device, and doesn't any more. From this tab it is sent then only when its writer says so. */
  let lies: "device" | "tab" | "lost" = sheltered ? "device" : "tab";
  /** The journal may have some of it. */
  let begun = false;
  /** It was to be gone, or wasn't to be found, and its writer wants it sent after all. */
  let anew = false;
  let where: Whereabouts = { kind: "preparing" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: Promise<void> = Promise.resolve();
  let whole: Promise<WholeSound> | null = null;

  function tell(next: Whereabouts): void {
    where = next;
    if (wanted === "sent") onWhere(next, lies === "device");
  }

  const inTab = () =>
    (whole ??= withLength(sound).then(async (made) => {
      const parts = await partsOf(made);
      return { bytes: made.size, parts: parts.length, part: async (number: number) => parts[number] ?? null };
    }));

  async function send(): Promise<Sent | Lost | null> {
    const progress = {
      signal: sending.signal,
      onBegin: () => {
        begun = true;
      },
      onPart: (sent: number, parts: number) => tell({ kind: "sending", part: sent / parts }),
    };
    if (store !== null && lies !== "tab") {
      const sent = await sendKept(userId, store, id, { waiting: true, ...progress }).catch(() => "unread" as const);
      if (sent === "absent") {
        lies = "lost";
        begun = true;
        return isInJournal(userId, id);
      }
      // What this device can't get at just now is in this tab as well.
      if (sent !== "unread") return sent;
    }
    const sent = await sendRecording(userId, { ...recording, anew }, await inTab(), progress);
    if (sent.kind === "kept" || sent.kind === "gone") {
      await store?.forget(id).catch(() => undefined);
      tellRecording({ what: sent.kind, id, entryId });
    }
    return sent;
  }

  /** `quiet`: by itself, after a while; what is said of it changes only when it got somewhere. */
  async function run(quiet: boolean): Promise<void> {
    clearTimeout(timer);
    if (wanted !== "sent" || where.kind === "in_journal") return;
    if (!quiet) tell({ kind: "preparing" });
    // What this device can't open any more, or another failure of storage, is as if it couldn't be sent now.
    const sent = (await send().catch(() => null)) ?? ({ kind: "unreachable" } as const);
    if (sent.kind === "kept") {
      tell({ kind: "in_journal" });
      return finish();
    }
    // Heard of by the news of it.
    if (sent.kind === "gone") return;
    if (sending.signal.aborted) return;
    tell({ kind: "here", why: sent });
    // A choice of its writer's, or room, is waited for until they say so.
    if (sent.kind === "missing" || sent.kind === "refused" || sent.kind === "lost") return;
    timer = setTimeout(() => queue(true), sent.kind === "busy" ? sent.afterMs : retryEvery);
  }

  const queue = (quiet: boolean) => void (under = under.then(() => run(quiet)));
  /** Its writer wants it sent: also where it was to be let go in another tab, and couldn't be. */
  function again(): void {
    if (lies === "lost" && where.kind === "here" && where.why.kind === "lost") {
      lies = "tab";
      anew = true;
      window.addEventListener("beforeunload", onUnload);
    }
    under = under.then(keepHere).catch(() => undefined);
    queue(false);
  }
  /** Where only a part of it lies here, another tab would bring that to the journal as if it were all. */
  async function keepHere(): Promise<void> {
    if (store !== null && lies === "device" && wanted === "sent") await keepForJournal(store, id);
  }
  const onOnline = () => queue(false);

  const forget = onRecording((news) => {
    if (news.id !== id) return;
    if (news.what === "gone") {
      forget();
      // Let go by this one, it says so itself.
      if (wanted === "gone") return;
      wanted = "gone";
      sending.abort();
      finish();
      return onGone();
    }
    // Sent in the background, by this page's care-taker.
    if (news.what !== "kept" || where.kind === "in_journal") return;
    tell({ kind: "in_journal" });
    finish();
  });
  const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
  window.addEventListener("online", onOnline);
  if (!sheltered) window.addEventListener("beforeunload", onUnload);
  function finish(): void {
    clearTimeout(timer);
    window.removeEventListener("online", onOnline);
    window.removeEventListener("beforeunload", onUnload);
  }
  tellRecording({ what: "waits", id, entryId });
  queue(false);

  return {
    again,
    async discard() {
      wanted = "gone";
      clearTimeout(timer);
      sending.abort();
      // What another tab has sent is forgotten here with all that was noted of it.
      const lay = lies !== "device" || (await store?.find(id).catch(() => null)) != null;
      // First: where another tab is at sending it, this one waits for its turn until that one stops.
      const noted = await holdBack(store, id, begun).catch(() => false);
      await under;
      const known = begun || noted || !lay || where.kind === "in_journal";
      if (!(await letGo(userId, store, id, { begun: known }).catch(() => false))) {
        wanted = "halted";
        return false;
      }
      finish();
      tellRecording({ what: "gone", id, entryId });
      return true;
    },
    stay() {
      if (wanted !== "halted") return;
      wanted = "sent";
      anew = true;
      sending = new AbortController();
      // The last answer may have come while it was to be gone.
      if (where.kind === "in_journal") tell(where);
      else again();
    },
  };
}
