import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { dayOut, idField, idOut, textField, timeOut } from "@/lib/boundary/fields";
import type { MemoryId } from "@/lib/ids/ids";
import { categories } from "@/lib/guided/categories";
import type { Recommendation } from "./recommend";
import { maxMemoryLength, memoryKinds, type MemoryView, type Support } from "./view";

const supportOut = z.object({ entry_id: idOut, date: dayOut });
const supportJson = ({ id, day }: Support): z.input<typeof supportOut> => ({ entry_id: id, date: day });

const memoryOut = z.object({
  id: idOut,
  kind: z.enum(memoryKinds),
  text: z.string(),
  /** The entries it rests on, the newest first. */
  entries: z.array(supportOut),
  /** In the person's own words, which stay. */
  edited: z.boolean(),
  updated_at: timeOut,
});

/** A memory as the API says it. */
export function memoryJson({ id, kind, text, entries, edited, updatedAt }: MemoryView): z.input<typeof memoryOut> {
  return {
    id,
    kind,
    text,
    entries: entries.map(supportJson),
    edited,
    updated_at: updatedAt.toISOString(),
  };
}

const memoryParams = z.object({ id: idField<MemoryId>() });

export const listMemories = contract({
  method: "GET",
  path: "/memories",
  summary: "What PAUZ remembers, with the entries each rests on; with `q`, what speaks of one of its words",
  access: "read",
  limit: "read",
  query: z.object({ q: z.string().max(200).optional() }),
  answers: { 200: z.array(memoryOut) },
  problems: ["storage_unavailable", "storage_failed"],
});

export const rewriteMemory = contract({
  method: "PATCH",
  path: "/memories/{id}",
  summary: "Say it in your own words, which stay",
  access: "write",
  limit: "write",
  params: memoryParams,
  body: z.strictObject({ text: textField(maxMemoryLength) }),
  answers: { 200: memoryOut },
  problems: ["not_found", "invalid_input", "storage_unavailable", "storage_failed"],
});

export const forgetMemory = contract({
  method: "DELETE",
  path: "/memories/{id}",
  summary: "Forget it, so that it isn’t learned again",
  access: "write",
  limit: "write",
  params: memoryParams,
  answers: { 204: null },
  problems: ["not_found", "storage_unavailable", "storage_failed"],
});

export const forgetMemories = contract({
  method: "DELETE",
  path: "/memories",
  summary: "Forget everything there is now, so that none of it is learned again",
  access: "write",
  limit: "write",
  answers: { 204: null },
  problems: ["storage_unavailable", "storage_failed"],
});

const topicOut = z.object({
  /** What `POST /guided_journal/prompts` takes as its topic. */
  topic: z.string(),
  /** One of the ten that are built in; null for one of the person's own. */
  category: z.string().nullable(),
  about: z.string().nullable(),
  /** Why it might suit this person now; null where nothing speaks for it. */
  reason: z.string().nullable(),
  entries: z.array(supportOut),
});

/** The topics there are: those that might suit this person now, then the ten built-in ones. */
export function topicsJson(recommended: readonly Recommendation[]): z.input<typeof topicOut>[] {
  const own = recommended.flatMap((one) =>
    one.kind === "topic"
      ? { topic: one.topic, category: null, about: null, reason: one.reason, entries: one.entries.map(supportJson) }
      : [],
  );
  const builtIn = categories.map(({ id, name, about }) => ({ topic: name, category: id, about, reason: null, entries: [] }));
  return [...own, ...builtIn];
}

export const listTopics = contract({
  method: "GET",
  path: "/topics",
  summary: "What there is to write about with questions: first what might suit you now, with the reason",
  access: "read",
  limit: "read",
  answers: { 200: z.array(topicOut) },
});

export const memoryContracts = [listMemories, rewriteMemory, forgetMemory, forgetMemories, listTopics];
