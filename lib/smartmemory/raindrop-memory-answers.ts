import { z } from "zod";

// Raindrop's answers about memories; see `lib/smartbucket/raindrop-answers.ts` for what may be left out.

export const sessionAnswer = z.object({ sessionId: z.string().min(1).max(200) });

export const putAnswer = z.object({ memoryId: z.string().min(1).max(200) });

const memory = z.object({
  id: z.string().min(1),
  sessionId: z.string(),
  content: z.string().default(""),
  key: z.string().nullish(),
  at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});
export type RaindropMemory = z.infer<typeof memory>;

/** An empty list may be left out; an answer with something else in its place is none. */
export const memoriesAnswer = z.union([
  z.object({ memories: z.array(memory) }).transform(({ memories }) => memories),
  z.strictObject({}).transform(() => []),
]);

/** What is false may be left out, so only a plain "no" says that it wasn't done. */
export const doneAnswer = z.union([z.null(), z.object({ success: z.literal(true).optional() })]);
