import { z } from "zod";
import { providerNames } from "@/lib/ai/names";
import { contract } from "@/lib/boundary/contract";
import { dayField, dayOut, idOut } from "@/lib/boundary/fields";
import type { LookBackView } from "./view";

const lookBackOut = z.object({
  period: z.enum(["week", "month"]),
  from: dayOut,
  to: dayOut,
  sentences: z.array(z.object({ text: z.string(), sources: z.array(z.number().int()) })),
  sources: z.array(
    z.object({ entry_id: idOut, kind: z.enum(["free", "guided"]), date: dayOut, title: z.string(), quote: z.string() }),
  ),
  provider: z.enum(providerNames),
  instead_of: z.enum(providerNames).nullable(),
});

/** A look back as the API says it. */
export function lookBackJson(view: LookBackView): z.input<typeof lookBackOut> {
  return {
    period: view.period,
    from: view.from,
    to: view.to,
    sentences: view.sentences.map(({ text, sources }) => ({ text, sources: [...sources] })),
    sources: view.sources.map(({ entryId, kind, date, heading, quote }) => ({
      entry_id: entryId,
      kind,
      date,
      title: heading,
      quote,
    })),
    provider: view.provider,
    instead_of: view.insteadOf,
  };
}

export const readInsights = contract({
  method: "GET",
  path: "/insights",
  access: "read",
  limit: "read",
  summary:
    "Looks back at the week and the month a day is in (today unless said): sentences with the entries they rest on; null where nothing was written. Asks no outside AI.",
  query: z.object({ of: dayField.optional() }),
  answers: { 200: z.object({ week: lookBackOut.nullable(), month: lookBackOut.nullable() }) },
});

export const lookBackContracts = [readInsights];
