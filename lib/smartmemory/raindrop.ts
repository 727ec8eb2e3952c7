import type { Clock } from "@/lib/clock/clock";
import type { MemoryId, UserId } from "@/lib/ids/ids";
import { type MemoryOperation, type MemoryOptions, MemoryUnavailable, type Remembered, type SmartMemory } from "./port";
import {
  createRaindropOperation,
  type Patience,
  type RaindropCall,
  RaindropFault,
  type RaindropSettings,
} from "@/lib/smartbucket/raindrop-call";
import { doneAnswer, memoriesAnswer, putAnswer, type RaindropMemory, sessionAnswer } from "./raindrop-memory-answers";
import { type Change, isOutdated, type MemoryRecord, type Row, type WordsPlace } from "./record";

/** More than one person can have; without a number the service decides how many are enough. */
const most = 1_000;
const agent = "pauz";
const attempts = 3;

const isMissing = (fault: unknown) => fault instanceof RaindropFault && fault.status === 404 && fault.code === "NOT_FOUND";

/** One person's session: what the calls below have in common. */
type Session = { readonly id: string; call: RaindropCall };

/**
 * Words that lie with Raindrop's SmartMemory, unsealed: one session for each person, one memory there for each of ours, found by
 * our own id as its `key`. What another session holds is never believed. `patience` is for tests.
 */
export function createRaindropSmartMemory(
  settings: RaindropSettings & { readonly memoryName: string },
  deps: { readonly record: MemoryRecord; readonly clock: Clock; readonly patience?: Partial<Patience> },
): Required<SmartMemory> {
  const { record, clock } = deps;
  const operate = createRaindropOperation(settings, deps);
  const { memoryName: name, applicationName, version } = settings;
  const smartMemoryLocation = { smartMemory: { name, applicationName, version } };

  async function guarded<T>(
    operation: MemoryOperation,
    options: MemoryOptions | undefined,
    work: (call: RaindropCall) => Promise<T>,
  ): Promise<T> {
    try {
      return await operate(options?.signal, (call) =>
        work((path, body, answer, before) => call(path, { smartMemoryLocation, ...body }, answer, before)),
      );
    } catch (cause) {
      if (cause instanceof RaindropFault) throw new MemoryUnavailable(operation, cause.kind, { cause });
      throw cause;
    }
  }

  async function begin(owner: UserId, call: RaindropCall, before: string | undefined): Promise<string> {
    const { sessionId } = await call("/v1/start_session", {}, sessionAnswer);
    const counts = await record.openSession(owner, sessionId, before, clock.now());
    if (counts !== sessionId) await call("/v1/end_session", { sessionId, flush: false }, doneAnswer);
    return counts;
  }

  /**
   * Work in the person's session; `start` begins one where there is none. A session the service doesn't know any more is begun
   * anew: that works only while the service knows the application, so a wrong setting never makes a memory look lost.
   */
  async function inSession<T>(owner: UserId, call: RaindropCall, start: boolean, work: (session: Session) => Promise<T>) {
    const known = (await record.session(owner)) ?? (start ? await begin(owner, call, undefined) : undefined);
    if (known === undefined) return undefined;
    try {
      return await work({ id: known, call });
    } catch (fault) {
      if (!isMissing(fault)) throw fault;
      return work({ id: await begin(owner, call, known), call });
    }
  }

  async function held({ id: sessionId, call }: Session, key?: MemoryId): Promise<readonly RaindropMemory[]> {
    const body = { sessionId, ...(key === undefined ? {} : { key }), nMostRecent: most };
    const all = await call("/v1/get_memory", body, memoriesAnswer);
    return all.filter((one) => one.sessionId === sessionId && one.key != null && (key === undefined || one.key === key));
  }

  async function remove({ id: sessionId, call }: Session, memories: readonly RaindropMemory[]): Promise<void> {
    for (const { id: memoryId } of memories) {
      try {
        await call("/v1/delete_memory", { sessionId, memoryId }, doneAnswer);
      } catch (fault) {
        // The first answer may have been lost: then it is gone already, which the next look at the session would tell.
        if (!isMissing(fault) || (await held({ id: sessionId, call })).some(({ id }) => id === memoryId)) throw fault;
      }
    }
  }

  /**
   * Puts words under a memory's id, has the record note where they are, and takes away what lay there before: a put of the
   * service adds, it doesn't replace. When the record says no (another was faster, or it was forgotten), or the person does by now,
   * these words go again.
   */
  async function write(
    session: Session,
    { id, words }: Pick<Remembered, "id" | "words">,
    stillWanted: MemoryOptions["stillWanted"],
    note: (place: WordsPlace) => Promise<boolean>,
  ): Promise<boolean> {
    const body = { sessionId: session.id, content: words, agent, key: id, timeline: agent };
    const { memoryId: remoteId } = await session.call("/v1/put_memory", body, putAnswer, stillWanted);
    const there = await held(session, id);
    const mine = there.find((one) => one.id === remoteId);
    if (mine?.content !== words) throw new RaindropFault("bad_answer");
    try {
      await stillWanted?.();
    } catch (otherwise) {
      await remove(session, [mine]);
      throw otherwise;
    }
    const noted = await note({ sealed: null, remoteId });
    // Only what came before: a later one is another's, who is about to note it.
    await remove(session, noted ? there.filter((one) => one.id !== remoteId && one.at <= mine.at) : [mine]);
    return noted;
  }

  /** The person's own words, or the same ones from elsewhere, under a memory there is. */
  async function place(owner: UserId, id: MemoryId, words: string, options: MemoryOptions | undefined, changeOf: () => Change) {
    for (let made = 1; ; made += 1) {
      const row = await record.byId(owner, id);
      if (row === undefined || isOutdated(changeOf(), row)) return false;
      const done = await guarded("put", options, (call) =>
        inSession(owner, call, true, (session) =>
          write(session, { id, words }, options?.stillWanted, (now) => record.place(owner, row, now, changeOf())),
        ),
      );
      if (done === true) return true;
      if (made === attempts) throw new Error("a memory changes with every look");
    }
  }

  /** The words of the person's memories that lie here. */
  async function read(session: Session, rows: readonly Row[]): Promise<readonly Remembered[]> {
    const words = new Map((await held(session)).map(({ id, content }) => [id, content]));
    return rows.flatMap(({ id, kind, code, edited, updatedAt, remoteId }) => {
      const found = remoteId === null ? undefined : words.get(remoteId);
      return found === undefined ? [] : { id, kind, code, edited, updatedAt, words: found };
    });
  }

  const here = async (owner: UserId) => (await record.list(owner)).filter(({ remoteId }) => remoteId !== null);

  /** Takes away what lies in the session under no memory of the record; a session nothing lies in is ended. */
  async function tidy(owner: UserId, session: Session): Promise<void> {
    const ids = new Set((await here(owner)).map(({ remoteId }) => remoteId));
    const { call, id: sessionId } = session;
    await remove(
      session,
      (await held(session)).filter(({ id }) => !ids.has(id)),
    );
    if (ids.size > 0) return;
    await call("/v1/end_session", { sessionId, flush: false }, doneAnswer);
    await record.closeSession(owner, sessionId);
  }

  /** Takes one memory's words away here, or those of them alone. */
  async function takeAway(
    owner: UserId,
    id: MemoryId,
    options: MemoryOptions | undefined,
    those: (there: readonly RaindropMemory[]) => readonly RaindropMemory[] = (there) => there,
  ): Promise<void> {
    await guarded("delete", options, (call) =>
      inSession(owner, call, false, async (session) => remove(session, those(await held(session, id)))),
    );
  }

  return {
    async put(owner, learned, options) {
      for (let made = 1; ; made += 1) {
        const seen = await record.placeOf(owner, learned.code);
        if (typeof seen === "string") return seen;
        const done = await guarded("put", options, (call) =>
          inSession(owner, call, true, (session) =>
            write(session, { id: seen.id, words: learned.words }, options?.stillWanted, (now) =>
              record.learn(owner, seen, learned, now, clock.now()),
            ),
          ),
        );
        if (done === true) return { id: seen.id };
        if (made === attempts) throw new Error("a memory changes with every look");
      }
    },

    rewrite: (owner, id, words, options) => place(owner, id, words, options, () => ({ edited: clock.now() })),

    async get(owner, id, options) {
      const row = await record.byId(owner, id);
      if (row?.remoteId == null) return undefined;
      const found = await guarded("get", options, (call) => inSession(owner, call, false, (session) => read(session, [row])));
      return found?.[0];
    },

    async list(owner, options) {
      const rows = await here(owner);
      if (rows.length === 0) return [];
      return (await guarded("list", options, (call) => inSession(owner, call, false, (session) => read(session, rows)))) ?? [];
    },

    async search(owner, words, options) {
      const rows = await here(owner);
      if (rows.length === 0) return [];
      const found = await guarded("search", options, (call) =>
        inSession(owner, call, false, async (session) => {
          const body = { sessionId: session.id, terms: words, nMostRecent: most };
          const all = await session.call("/v1/search_memory", body, memoriesAnswer, options?.stillWanted);
          return all.filter(({ sessionId }) => sessionId === session.id);
        }),
      );
      return (found ?? []).flatMap(({ id }) => rows.find(({ remoteId }) => remoteId === id)?.id ?? []);
    },

    async forget(owner, id, options) {
      await takeAway(owner, id, options);
      return record.forget(owner, id, clock.now());
    },

    async delete(owner, id, options) {
      const row = await record.byId(owner, id);
      if (row === undefined || row.edited) return;
      // What the person is just putting in its place lies there under the same id, and is theirs to note.
      await takeAway(owner, id, options, (there) => {
        const at = there.find((one) => one.id === row.remoteId)?.at;
        return at === undefined ? [] : there.filter((one) => one.at <= at);
      });
      await record.delete(owner, id);
    },

    async clear(owner, options) {
      await record.clear(owner, "remote");
      await guarded("delete", options, (call) => inSession(owner, call, false, (session) => tidy(owner, session)));
    },

    async adopt(owner, { id, words, updatedAt }, options) {
      await place(owner, id, words, options, () => ({ asOf: updatedAt }));
    },

    async leave(owner, options) {
      await guarded("delete", options, (call) => inSession(owner, call, false, (session) => tidy(owner, session)));
    },
  };
}
