import type { z } from "zod";

/** A provider's text as an answer; undefined when it is no JSON, has another shape, or isn't good enough to show. */
export function acceptedOf<Raw, Answer>(
  text: string,
  schema: z.ZodType<Raw>,
  accept: (raw: Raw) => Answer | undefined,
): Answer | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the answer; it goes no further.
    return undefined;
  }
  const raw = schema.safeParse(json);
  return raw.success ? accept(raw.data) : undefined;
}
