import { newId } from "@/lib/ids/ids";

const name = "pauz-account";
/** A page hears its own words, too; it must finish what it is doing itself. */
const from: string = newId();

/** On the window of a page whose account signs out in another tab, right before it goes. */
export const leftEvent = "pauz-left";

type Message = { readonly userId: string; readonly from: string };

/** Tells the other tabs of this browser that the account has signed out. */
export function tellLeft(userId: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage({ userId, from } satisfies Message);
  channel.close();
}

/** Calls `leave` when the account signs out in another tab; the answer ends that. */
export function onLeft(userId: string, leave: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.userId === userId && data.from !== from) leave();
  };
  return () => channel.close();
}
