import { makeOwn } from "@/components/editor/save/own-entry";

/** Words that were never said become an entry of the journal, under the day they were written on. Its address, or null when it didn't arrive. */
export async function keepAsEntry(userId: string, words: string, begun?: number): Promise<string | null> {
  const { conversationAsMarkdown } = await import("@/lib/companions/as-entry");
  const body = conversationAsMarkdown([{ role: "person", text: words }]);
  return makeOwn(userId, { title: null, body }, begun);
}
