import { partBytes } from "@/lib/voice/view";
import { type Bytes, type KeptRecording, type Recording, type RecordingStore } from "./recording-store";
import { tellRecording } from "./recording-news";
import { wasLetGo } from "./recording-words";
import { isInJournal, type Lost, type Progress, sendRecording, type Sent, type WholeSound } from "./send-recording";
import { withLength } from "./with-length";

/** What stood in a recording's way; `unread`: this browser couldn't get at it, which may pass. */
export type Unsent = Exclude<Sent, { kind: "kept" | "gone" }> | Lost | { readonly kind: "unread" };

/** A recording that could not be sent, and why. */
export type UnsentRecording = { readonly recording: KeptRecording; readonly why: Unsent };
export type RecordingDelivery = { readonly sent: readonly KeptRecording[]; readonly unsent: readonly UnsentRecording[] };

/** A sound in the parts it is sent in. */
export async function partsOf(sound: Blob): Promise<readonly Bytes[]> {
  const parts: Bytes[] = [];
  for (let from = 0; from < sound.size; from += partBytes)
    parts.push(new Uint8Array(await sound.slice(from, from + partBytes).arrayBuffer()));
  return parts;
}

/** The sound of a recording as it lies on this device, to be listened to; null when nothing of it can be opened. */
export async function soundOf(store: RecordingStore, recording: Recording): Promise<Blob | null> {
  const pieces = recording.ready === null ? await store.pieces(recording.id) : await readyParts(store, recording);
  return pieces.length === 0 ? null : new Blob([...pieces], { type: recording.type });
}

/** The same, of the recording as it is by now: what somebody was shown of it may be older than its parts. */
export async function soundHere(store: RecordingStore, id: string): Promise<Blob | null> {
  const now = await store.find(id);
  return now === null ? null : soundOf(store, now);
}

/**
 * Its writer wants it in the journal, in `entry` where that isn't the one it was spoken into: from now on it goes there by itself.
 * One that has left this device meanwhile stays away.
 */
export async function keepForJournal(
  store: RecordingStore,
  id: string,
  entry: Partial<Pick<Recording, "entryId" | "fresh">> = {},
): Promise<void> {
  await store.change(id, (now) => {
    const moves = entry.entryId !== undefined && entry.entryId !== now.entryId;
    return {
      ...entry,
      // Also after a second move it is the first entry that may have been kept away from AI.
      ...(moves && { from: now.from ?? now.entryId }),
      // The journal may have been told to let it go, and only its answer was lost: their last word holds.
      ...((moves || wasLetGo(now)) && { anew: true }),
      state: "kept",
    };
  });
}

async function readyParts(store: RecordingStore, { id, ready }: Recording): Promise<readonly Bytes[]> {
  const parts: Bytes[] = [];
  for (let number = 0; number < (ready?.parts ?? 0); number += 1) {
    const part = await store.part(id, number);
    if (part === null) break;
    parts.push(part);
  }
  return parts;
}

/** The recording in the form it is sent in, which is the same however often that is tried. Null when nothing of it can be opened. */
async function madeReady(store: RecordingStore, recording: Recording): Promise<WholeSound | null> {
  const kept = (number: number) => store.part(recording.id, number);
  if (recording.ready !== null) return { ...recording.ready, part: kept };
  const sound = await soundOf(store, recording);
  if (sound === null) return null;
  const parts = await partsOf(await withLength(sound));
  const ready = { parts: parts.length, bytes: parts.reduce((sum, part) => sum + part.length, 0) };
  const isKept = await store.makeReady({ id: recording.id, ready }, parts).then(
    () => true,
    // Its parts need as much room again as its pieces. Where that isn't left, it goes as it is in memory.
    () => false,
  );
  return { ...ready, part: isKept ? kept : async (number) => parts[number] ?? null };
}

/** Noted before the journal is asked: who lets it go later, on whatever page, has to take it out there as well. */
const noteBegun = (store: RecordingStore, id: string): Promise<KeptRecording | null> =>
  store.change(id, ({ state, begun }) => (state === "kept" && begun !== true ? { begun: true } : null));

/** It is there now: from here on its writer's word is again whatever they say of it last, on any page. */
const noteThere = (store: RecordingStore, id: string): Promise<KeptRecording | null> =>
  store.change(id, ({ anew }) => (anew === true ? { anew: false } : null));

const unopened: Sent = { kind: "refused", title: "This recording can’t be opened on this device any more", detail: "" };

async function send(userId: string, store: RecordingStore, id: string, progress: Progress): Promise<Sent | "absent" | null> {
  const found = await store.find(id);
  if (found === null) return "absent";
  // Let go since it was looked for, and the journal couldn't be asked: its writer says what becomes of it.
  if (found.state !== "kept") return null;
  const sound = await madeReady(store, found);
  if (sound === null) return unopened;
  let halted = false;
  /** The same in the middle of its way, which takes minutes: no more of it is sent. */
  async function goOn(asked: Promise<KeptRecording | null>): Promise<void> {
    // A full device is no reason to keep it here.
    const now = await asked.catch(() => null);
    halted = now !== null && now.state !== "kept";
    if (halted) throw new Error("let go on its way");
  }
  const sent = await sendRecording(userId, found, sound, {
    ...progress,
    async onBegin() {
      await goOn(noteBegun(store, id));
      await progress.onBegin?.();
    },
    async onPart(there, parts) {
      await progress.onPart?.(there, parts);
      await goOn(noteThere(store, id));
    },
  });
  // Taken out of the journal under its way, it isn't there; that says nothing of its entry.
  if (halted || (sent.kind === "missing" && (await store.find(id))?.state !== "kept")) return null;
  if (sent.kind === "kept" || sent.kind === "gone") {
    await store.forget(id);
    tellRecording({ what: sent.kind, id, entryId: found.entryId });
  }
  return sent;
}

const turnOf = (id: string) => `pauz-recording-out-${id}`;

/** Whether a tab of this browser is sending that recording just now. */
export async function isOnItsWay(id: string): Promise<boolean> {
  const locks = await globalThis.navigator.locks?.query();
  return locks?.held?.some(({ name }) => name === turnOf(id)) ?? false;
}

/**
 * Sends one recording of this device; what was sent, or deleted elsewhere, lies here no more. One tab at a time is at it: with
 * `waiting` this one waits its turn, else null says that another has it. Null as well where its writer doesn't want it sent; `absent`
 * where nothing of it lies here: another tab has sent it, or let it go, or this browser's data was cleared. Throws when this browser
 * can't get at it.
 */
export async function sendKept(
  userId: string,
  store: RecordingStore,
  id: string,
  { waiting = false, ...progress }: Progress & { readonly waiting?: boolean } = {},
): Promise<Sent | "absent" | null> {
  return navigator.locks.request(turnOf(id), { ifAvailable: !waiting }, async (lock) =>
    lock === null ? null : send(userId, store, id, progress),
  );
}

/** What stays so for every recording: the next one is not tried. */
const general: ReadonlySet<Unsent["kind"]> = new Set(["unreachable", "signed_out", "other_account", "other_version"]);

/**
 * Sends every recording that was kept on this device, the oldest first. What can't be sent stays, and is named; what another tab is
 * at is left to it, or, with `waiting`, waited for.
 */
export async function sendRecordings(
  userId: string,
  store: RecordingStore,
  { onProgress, waiting: patient = false }: { onProgress?: (done: number, total: number) => void; waiting?: boolean } = {},
): Promise<RecordingDelivery> {
  const waiting = (await store.all()).filter(({ state }) => state === "kept");
  const sent: KeptRecording[] = [];
  const unsent: UnsentRecording[] = [];
  let closed: Unsent | null = null;
  for (const [done, recording] of waiting.entries()) {
    onProgress?.(done, waiting.length);
    // One that this browser can't get at keeps none of the others.
    const outcome: Sent | Unsent | "absent" | null =
      closed ?? (await sendKept(userId, store, recording.id, { waiting: patient }).catch(() => ({ kind: "unread" }) as const));
    if (outcome === null) continue;
    if (outcome === "absent") {
      if ((await isInJournal(userId, recording.id)).kind === "kept") sent.push(recording);
      continue;
    }
    if (outcome.kind === "gone") continue;
    if (outcome.kind === "kept") sent.push(recording);
    else {
      unsent.push({ recording, why: outcome });
      if (general.has(outcome.kind)) closed = outcome;
    }
  }
  return { sent, unsent };
}

/** The recordings of this account that were cut off, or couldn't be let go: their page is gone, and their writer is asked. */
export async function cutOff(
  store: RecordingStore,
  isOpen: (pageId: string) => Promise<boolean>,
): Promise<readonly KeptRecording[]> {
  const found: KeptRecording[] = [];
  for (const each of await store.all()) if (each.state === "running" && !(await isOpen(each.pageId))) found.push(each);
  return found;
}

/** A recording that would go when this browser is tidied, and why it isn't in the journal; `live` while another tab records it. */
export type LeftRecording = {
  readonly recording: KeptRecording;
  readonly why: Unsent | { readonly kind: "cut_off" } | { readonly kind: "live" };
};

/** Everything of the account that is only on this device: what couldn't be sent, what was cut off, and what is being recorded. */
export async function leftRecordings(
  store: RecordingStore,
  unsent: readonly UnsentRecording[],
  isOpen: (pageId: string) => Promise<boolean>,
): Promise<readonly LeftRecording[]> {
  const left: LeftRecording[] = [...unsent];
  for (const recording of await store.all()) {
    if (unsent.some((each) => each.recording.id === recording.id)) continue;
    // One that was kept only now, in another tab, or that nobody could try: it is here, so it would be lost.
    if (recording.state === "kept") left.push({ recording, why: { kind: "unreachable" } });
    else left.push({ recording, why: { kind: (await isOpen(recording.pageId)) ? "live" : "cut_off" } });
  }
  return left;
}
