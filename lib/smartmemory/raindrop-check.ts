import type { Clock } from "@/lib/clock/clock";
import {
  createRaindropOperation,
  type RaindropCall,
  RaindropFault,
  type RaindropSettings,
} from "@/lib/smartbucket/raindrop-call";
import { type MemoryOperation, MemoryUnavailable } from "./port";
import { doneAnswer, memoriesAnswer, putAnswer, sessionAnswer } from "./raindrop-memory-answers";

const words = "PAUZ looks whether this memory works";

/**
 * Puts, gets and deletes a memory of nobody's, in a session of its own that is ended in the end. Throws `MemoryUnavailable` with
 * the first operation that failed. Retries are the service's to ask for; nothing is noted in the record.
 */
export async function checkRaindropMemory(
  settings: RaindropSettings,
  deps: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<void> {
  const { memoryName: name, applicationName, version } = settings;
  const place = { smartMemoryLocation: { smartMemory: { name, applicationName, version } } };
  let operation: MemoryOperation = "put";
  try {
    await createRaindropOperation(settings, deps)(deps.signal, async (call) => {
      const { sessionId } = await call("/v1/start_session", place, sessionAnswer);
      const session = { ...place, sessionId };
      try {
        const { memoryId } = await call(
          "/v1/put_memory",
          { ...session, content: words, agent: "pauz", key: "doctor" },
          putAnswer,
        );
        operation = "get";
        const held = await call("/v1/get_memory", { ...session, key: "doctor", nMostRecent: 5 }, memoriesAnswer);
        if (!held.some(({ id, content }) => id === memoryId && content === words)) throw new RaindropFault("bad_answer");
        operation = "delete";
        await call("/v1/delete_memory", { ...session, memoryId }, doneAnswer);
      } catch (fault) {
        // The trouble that led here is what is told.
        await Promise.allSettled([ended(call, session)]);
        throw fault;
      }
      await ended(call, session);
    });
  } catch (cause) {
    if (cause instanceof RaindropFault) throw new MemoryUnavailable(operation, cause.kind, { cause });
    throw cause;
  }
}

/** The session, and whatever lies in it, is given up. */
const ended = (call: RaindropCall, session: object) => call("/v1/end_session", { ...session, flush: false }, doneAnswer);
