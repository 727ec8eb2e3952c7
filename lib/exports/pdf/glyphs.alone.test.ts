import { extractText, getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { type EntryId, newId } from "@/lib/ids/ids";
import { entryFacts } from "@/lib/testing/entry-facts";
import { drawEntry } from "./draw-entry";

// In a file of its own: what is looked for shows only in a process that has drawn nothing yet.

const at = new Date("2026-11-21T21:14:00Z");

async function drawn(body: string): Promise<string> {
  const entry = { id: newId<EntryId>(), kind: "free", title: null, heading: "", body, revision: 1, ...entryFacts(at) } as const;
  const { bytes } = await drawEntry(entry, null, at);
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text;
}

it("a letter that one document had only as a part of another letter is in the next", async () => {
  expect(await drawn("Çñöü àéîø…")).toContain("Çñöü àéîø…");
  expect(await drawn("Cnou. aeio. Conclusion.")).toContain("Cnou. aeio. Conclusion.");
});

it("letters of one form stay what they are from one document to the next", async () => {
  expect(await drawn("A well\u2010known place.")).toContain("well\u2010known");
  expect(await drawn("A well-known place.")).toContain("well-known");
  expect(await drawn("A well\u2010known place.")).toContain("well\u2010known");
});
