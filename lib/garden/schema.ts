import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { countField, dayOut, entryParams, idField, idOut, textField, timeOut } from "@/lib/boundary/fields";
import type { EntryId, FeelingId } from "@/lib/ids/ids";
import { MOODS, moodFacts } from "@/lib/mood/view";
import { type FeelingChoice, type FlowerView, isIntensity, maxNoteLength, wordFits } from "./view";

const feelingFields = {
  mood: z.enum(MOODS, { error: `must be one of ${MOODS.join(", ")}` }),
  feeling: textField(40).nullish(),
  intensity: z.number({ error: "must be a number" }).refine(isIntensity, "must be a whole number from 1 to 5").nullish(),
  note: textField(maxNoteLength).nullish(),
};

type Sent = {
  mood: FeelingChoice["mood"];
  feeling?: string | null | undefined;
  intensity?: FeelingChoice["intensity"] | undefined;
  note?: string | null | undefined;
};

const wordOfItsMood = ({ mood, feeling }: Sent) => feeling === undefined || feeling === null || wordFits(mood, feeling);
const wordProblem = { path: ["feeling"], error: "must be a word that belongs to this mood" };

/** What was sent, with nothing left open. An empty note is none. */
export function choiceOf({ mood, feeling = null, intensity = null, note }: Sent): FeelingChoice {
  return { mood, feeling, intensity, note: note === undefined || note === null || note.trim() === "" ? null : note };
}

const flowerOut = z.object({
  id: idOut,
  mood: z.enum(MOODS),
  feeling: z.string().nullable(),
  intensity: z.number().int().min(1).max(5).nullable(),
  date: dayOut,
  note: z.string().nullable(),
  flower_type: z.string(),
  entry_id: idOut.nullable(),
  created_at: timeOut,
  updated_at: timeOut,
});

/** The flower as the API says it. The species follows from the mood. */
export function flowerJson(flower: FlowerView): z.input<typeof flowerOut> {
  return {
    id: flower.id,
    mood: flower.mood,
    feeling: flower.feeling,
    intensity: flower.intensity,
    date: flower.date,
    note: flower.note,
    flower_type: moodFacts(flower.mood).species,
    entry_id: flower.entryId,
    created_at: flower.createdAt.toISOString(),
    updated_at: flower.updatedAt.toISOString(),
  };
}

const flowerParams = z.object({ id: idField<FeelingId>() });

export const listGarden = contract({
  method: "GET",
  path: "/garden",
  access: "read",
  limit: "read",
  summary: "The flowers that stand in the garden, newest first; the next page is in the Link header.",
  query: z.object({
    year: countField(1, 9999).optional(),
    cursor: z.string().max(200).optional(),
    limit: countField(1, 1000).optional(),
  }),
  answers: { 200: z.array(flowerOut) },
  problems: ["bad_cursor"],
});

export const plantFlower = contract({
  method: "POST",
  path: "/garden",
  access: "write",
  limit: "write",
  summary: "Confirm a feeling: on an entry (its one flower is planted, 201, or changed, 200), or as a check-in without one.",
  body: z
    .object({ ...feelingFields, entry_id: idField<EntryId>().nullish(), id: idField<FeelingId>().optional() })
    .refine(wordOfItsMood, wordProblem),
  answers: { 200: flowerOut, 201: flowerOut },
  problems: ["not_found"],
});

export const readFlower = contract({
  method: "GET",
  path: "/garden/{id}",
  access: "read",
  limit: "read",
  params: flowerParams,
  summary: "One flower.",
  answers: { 200: flowerOut },
  problems: ["not_found"],
});

export const removeFlower = contract({
  method: "DELETE",
  path: "/garden/{id}",
  access: "write",
  limit: "write",
  params: flowerParams,
  summary: "Take a flower out of the garden. The entry it grew from keeps its text.",
  answers: { 204: null },
  problems: ["not_found"],
});

export const confirmMood = contract({
  method: "POST",
  path: "/freejournal/{id}/mood",
  access: "write",
  limit: "write",
  params: entryParams,
  summary: "Confirm the feeling of an entry: its one flower. Again changes that flower and never plants a second.",
  body: z.object(feelingFields).refine(wordOfItsMood, wordProblem),
  answers: { 200: flowerOut },
  problems: ["not_found"],
});

export const unconfirmMood = contract({
  method: "DELETE",
  path: "/freejournal/{id}/mood",
  access: "write",
  limit: "write",
  params: entryParams,
  summary: "Take the confirmed feeling of an entry back; its flower goes.",
  answers: { 204: null },
  problems: ["not_found"],
});

export const gardenContracts = [listGarden, plantFlower, readFlower, removeFlower, confirmMood, unconfirmMood];
