import { isPageOpen } from "@/components/editor/save/page-presence";
import { newId } from "@/lib/ids/ids";
import { cutOff, sendRecordings, type UnsentRecording } from "./outbox";
import { onRecording } from "./recording-news";
import { type KeptRecording, openKnownRecordings, type RecordingStore } from "./recording-store";

export type VoiceNews = {
  /** The entries of recordings that have just come into the journal, without this page's own recorder. */
  readonly delivered: readonly string[];
  /** Cut off by a crash or a reload, or not to be let go: their writer says what becomes of them. */
  readonly found: readonly KeptRecording[];
  /** What only their writer can bring into the journal. */
  readonly needed: readonly UnsentRecording[];
};

const retryEvery = 20_000;

const needsWriter = ({ why }: UnsentRecording) => why.kind === "missing" || why.kind === "refused";

export type VoiceCare = {
  readonly look: () => Promise<void>;
  readonly end: () => void;
};

/** Sends the recordings that wait on this device, and finds those that were cut off. */
export function careForRecordings(userId: string, tell: (news: VoiceNews) => void): VoiceCare {
  const pageId: string = newId();
  let store: RecordingStore | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  /** What this page's own recorder sends is told by the recorder. */
  const own = new Set<string>();

  async function look(): Promise<void> {
    clearTimeout(timer);
    store ??= await openKnownRecordings({ userId, pageId });
    if (store === null) return;
    const { sent, unsent } = await sendRecordings(userId, store);
    if (ended) return;
    const delivered = sent.filter(({ id }) => !own.has(id)).map(({ entryId }) => entryId);
    const found = await cutOff(store, isPageOpen);
    if (ended) return;
    tell({ delivered, found, needed: unsent.filter(needsWriter) });
    if (unsent.some((each) => !needsWriter(each))) soon();
  }
  // A browser that can't open what it keeps may be able to in a while.
  const tryLook = () => look().catch(soon);
  function soon(): void {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void tryLook(), retryEvery);
  }
  const forget = onRecording(({ what, id }) => what === "waits" && own.add(id));

  return {
    look: tryLook,
    end() {
      ended = true;
      clearTimeout(timer);
      forget();
    },
  };
}
