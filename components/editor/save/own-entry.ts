import { newId } from "@/lib/ids/ids";
import { addressOf } from "./said";
import { sendSave, type Text } from "./send";

/**
 * Makes an entry of a text; gives its address, or null when it didn't arrive. `begun` is when it was written, where that was on an
 * earlier visit: it stands under the day of its words.
 */
export async function makeOwn(userId: string, text: Text, begun?: number): Promise<string | null> {
  const id: string = newId();
  const saveId: string = newId();
  const made = await sendSave({
    entryId: id,
    userId,
    text,
    base: 0,
    saveId,
    leaving: false,
    ...(begun !== undefined && { begun }),
  });
  return made.kind === "saved" ? addressOf(id, text) : null;
}
