import type { z } from "zod";
import { err, ok, type Result } from "@/lib/result/result";

/**
 * A provider's text as an answer. `broken_answer` when it is no JSON or has another shape; `not_accepted` when it has the right
 * one and isn't good enough to show, or says too much of it: a text can bring any model to either.
 */
export function judged<Raw, Answer>(
  text: string,
  schema: z.ZodType<Raw>,
  accept: (raw: Raw) => Answer | undefined,
): Result<Answer, "broken_answer" | "not_accepted"> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's message quotes the answer; it goes no further.
    return err("broken_answer");
  }
  const raw = schema.safeParse(json);
  if (!raw.success) return err(raw.error.issues.every(({ code }) => code === "too_big") ? "not_accepted" : "broken_answer");
  const answer = accept(raw.data);
  return answer === undefined ? err("not_accepted") : ok(answer);
}

/** The same for a text that lies here; undefined when it isn't one that may be given. */
export function acceptedOf<Raw, Answer>(...asked: Parameters<typeof judged<Raw, Answer>>): Answer | undefined {
  const answer = judged(...asked);
  return answer.ok ? answer.value : undefined;
}
