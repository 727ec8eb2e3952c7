import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Answer, type Call, call, type MemoryKept, ok, problem, type Store } from "./raindrop-calls";

// SmartMemory's calls. A put adds, also under a key there is; the order of what comes back is nobody's promise.

const location = {
  smartMemoryLocation: z.strictObject({
    smartMemory: z.strictObject({ name: z.string(), applicationName: z.string(), version: z.string() }),
  }),
};
const sessionId = z.string().min(1);
const inSession = { ...location, sessionId };
const many = z.int().min(1).optional();
const text = z.string().min(1);

/** The session's memories; a leaking service gives everybody's. */
function heldIn(store: Store, id: string): readonly MemoryKept[] | undefined {
  const own = store.memorySessions.get(id);
  return own !== undefined && store.leaky ? [...store.memorySessions.values()].flat() : own;
}

const noSession = (store: Store, id: string): Answer => problem(store, 404, "not_found", `session ${id} not found`);

/** Protocol buffers as JSON may leave out an empty list. */
function answered(store: Store, memories: readonly MemoryKept[]): Answer {
  const turn = store.turn++;
  if (memories.length === 0 && turn % 2 === 0) return ok({});
  const told = store.corrupting ? memories.map((one) => ({ ...one, content: `${one.content}?` })) : memories;
  return ok({ memories: turn % 2 === 0 ? told : told.toReversed() });
}

const wordsOf = (words: string) => new Set(words.toLowerCase().match(/\p{L}+/gu) ?? []);

export const memoryCalls = {
  start_session: call(z.strictObject(location), (store) => {
    const id = randomUUID();
    store.memorySessions.set(id, []);
    return ok({ sessionId: id });
  }),
  put_memory: call(
    z.strictObject({ ...inSession, content: text, agent: text.optional(), key: text.optional(), timeline: text.optional() }),
    (store, { sessionId: id, content, key = "", timeline = "", agent = "" }) => {
      const held = store.memorySessions.get(id);
      if (held === undefined) return noSession(store, id);
      const memoryId = randomUUID();
      held.push({ id: memoryId, sessionId: id, content, key, timeline, agent, at: new Date().toISOString() });
      return ok({ memoryId });
    },
  ),
  get_memory: call(
    z.strictObject({
      ...inSession,
      key: text.optional(),
      timeline: text.optional(),
      nMostRecent: many,
      startTime: z.iso.datetime().optional(),
      endTime: z.iso.datetime().optional(),
    }),
    (store, { sessionId: id, key, timeline, nMostRecent = 10, startTime = "", endTime = "9" }) => {
      const found = heldIn(store, id)?.filter(
        (one) =>
          (key === undefined || one.key === key) &&
          (timeline === undefined || one.timeline === timeline) &&
          one.at >= startTime &&
          one.at <= endTime,
      );
      return found === undefined ? noSession(store, id) : answered(store, found.slice(-nMostRecent));
    },
  ),
  search_memory: call(
    z.strictObject({ ...inSession, terms: text, timeline: text.optional(), nMostRecent: many }),
    (store, { sessionId: id, terms, nMostRecent = 10 }) => {
      const asked = [...wordsOf(terms)];
      const found = heldIn(store, id)?.filter(({ content }) => {
        const held = wordsOf(content);
        return asked.some((word) => held.has(word));
      });
      return found === undefined ? noSession(store, id) : answered(store, found.slice(-nMostRecent));
    },
  ),
  delete_memory: call(z.strictObject({ ...inSession, memoryId: text }), (store, { sessionId: id, memoryId }) => {
    const held = store.memorySessions.get(id);
    if (held === undefined) return noSession(store, id);
    const at = held.findIndex((one) => one.id === memoryId);
    if (at < 0) return problem(store, 404, "not_found", `memory ${memoryId} not found`);
    held.splice(at, 1);
    return ok({ success: true });
  }),
  end_session: call(
    z.strictObject({ ...inSession, flush: z.boolean().optional(), systemPrompt: text.optional() }),
    (store, { sessionId: id }) => (store.memorySessions.delete(id) ? ok({ success: true }) : noSession(store, id)),
  ),
} as const satisfies Record<string, Call>;
