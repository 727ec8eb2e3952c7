import { newId } from "@/lib/ids/ids";
import { fingerprint } from "./leaving-note";
import { addressOf } from "./said";
import { sendSave, type Text } from "./send";

/** What was asked for and not answered: asked for once more, it is the same entry, and not a second one. */
const asked = new Map<string, { readonly id: string; readonly saveId: string }>();

/**
 * Makes an entry of a text; gives its address, or null when it didn't arrive. `begun` is when it was written, where that was on an
 * earlier visit: it stands under the day of its words.
 */
export async function makeOwn(userId: string, text: Text, begun?: number): Promise<string | null> {
  const key = `${userId} ${fingerprint(text)}`;
  const { id, saveId } = asked.get(key) ?? { id: newId(), saveId: newId() };
  asked.set(key, { id, saveId });
  const made = await sendSave({
    entryId: id,
    userId,
    text,
    base: 0,
    saveId,
    leaving: false,
    ...(begun !== undefined && { begun }),
  });
  if (made.kind !== "saved") return null;
  asked.delete(key);
  return addressOf(id, text);
}
