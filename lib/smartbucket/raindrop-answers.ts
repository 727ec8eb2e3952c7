import { z } from "zod";

// The shapes of Raindrop's answers. They are protocol buffers written as JSON: whole numbers may come as strings,
// and what is empty, zero or false may be left out.

const count = z
  .union([z.int().nonnegative(), z.string().regex(/^\d{1,15}$/)])
  .optional()
  .transform((value) => Number(value ?? 0));

/** Base64 without a foreign character in it, as bytes: node's own decoder skips what it doesn't know. */
const base64 = z.string().transform((text, context) => {
  const bytes = Buffer.from(text, "base64");
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  if (text.length % 4 !== 0 || bytes.length !== (text.length / 4) * 3 - padding) {
    context.addIssue({ code: "custom", message: "not base64" });
    return z.NEVER;
  }
  return bytes;
});

export const putAnswer = z.object({ key: z.string() });

export const getAnswer = z.object({ content: base64.default(Buffer.alloc(0)), contentType: z.string().min(1) });

const listed = z.object({
  key: z.string(),
  contentType: z.string().default(""),
  size: count,
  lastModified: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});
/** An empty list may be left out; an answer with something else in its place is none. */
export const listAnswer = z.union([
  z.object({ objects: z.array(listed) }).transform(({ objects }) => objects),
  z.strictObject({}).transform(() => []),
]);

/** Nothing is said of what it holds. */
export const deleteAnswer = z.union([z.null(), z.record(z.string(), z.unknown())]);

const textResult = z.object({
  text: z.string().nullish(),
  score: z.number().nullish(),
  source: z.object({ bucket: z.object({ bucketName: z.string() }).optional(), object: z.string() }).optional(),
});
const pagination = z.object({ page: count, pageSize: count, hasMore: z.boolean().default(false) });
const searchResults = z.object({ results: z.array(textResult).default([]), pagination });
/** A search without results may be an empty answer. */
export const searchAnswer = z.union([
  searchResults,
  z.strictObject({}).transform(() => ({ results: [], pagination: { page: 1, pageSize: 0, hasMore: false } })),
]);

const problem = z.object({ code: z.union([z.string().regex(/^[A-Za-z_]{2,40}$/), z.int()]) });

/** The code of an error's body in capitals (`NOT_FOUND`, also for gRPC's number 5), or undefined when it has none. */
export function problemCode(text: string): string | undefined {
  try {
    const { data } = problem.safeParse(JSON.parse(text));
    return data?.code === 5 ? "NOT_FOUND" : data?.code.toString().toUpperCase();
  } catch {
    return undefined;
  }
}
