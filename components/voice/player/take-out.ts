import { call, type Refusal } from "@/components/editor/panel/call";
import { newId } from "@/lib/ids/ids";
import { letGo } from "../keeping/let-go";
import { tellRecording } from "../keeping/recording-news";
import { openKnownRecordings, type RecordingStore } from "../keeping/recording-store";
import type { RecordingFacts } from "./recording-facts";

const notAsked: Refusal = {
  code: "unreachable",
  title: "It couldn’t be taken out of your journal",
  detail: "PAUZ can’t be reached, or you are signed out here. Nothing more of it is sent; try again in a moment.",
};
const notForgotten: Refusal = {
  code: "unread",
  title: "It couldn’t be let go on this device",
  detail: "Your browser couldn’t get at it just now. Try again in a moment.",
};

/** What this browser can't open it can't send either. */
async function whereItLies(userId: string, id: string): Promise<RecordingStore | null> {
  try {
    const store = await openKnownRecordings({ userId, pageId: newId() });
    return (await store?.find(id)) == null ? null : store;
  } catch {
    return null;
  }
}

/**
 * Takes a recording out of the journal, and from this device where that still has it: what stays there is sent again. Why that
 * couldn't be done, or null; gone already is what was asked for.
 */
export async function takeOut(
  { userId, entryId }: { readonly userId: string; readonly entryId: string },
  { id, origin }: Pick<RecordingFacts, "id" | "origin">,
): Promise<Refusal | null> {
  const store = origin === "recorded" ? await whereItLies(userId, id) : null;
  if (store === null) {
    const answer = await call("DELETE", `/recordings/${id}`);
    if (!answer.ok && answer.refusal.code !== "not_found") return answer.refusal;
  } else {
    const gone = await letGo(userId, store, id, { begun: true }).catch(() => null);
    if (gone !== true) return gone === null ? notForgotten : notAsked;
  }
  if (origin === "recorded") tellRecording({ what: "gone", id, entryId });
  return null;
}
