import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { longestLookedAt } from "./view";

export const lookForCare = contract({
  method: "POST",
  path: "/care",
  access: "read",
  limit: "care",
  summary:
    "Whether a text signals harm to oneself (`self_harm`) or danger (`danger`), so that people to talk to can be shown. Read on this machine, by no outside AI; nothing of it is kept.",
  body: z.object({
    text: z
      .string({ error: "must be text" })
      .max(longestLookedAt, `is longer than ${longestLookedAt} characters`)
      .refine((text) => text.isWellFormed(), "holds half of a character pair"),
  }),
  // A character may take four bytes, or six where it is written out.
  maxBytes: 6 * longestLookedAt + 1_024,
  answers: { 200: z.object({ signal: z.enum(["self_harm", "danger"]).nullable() }) },
  problems: [],
});

export const careContracts = [lookForCare];
