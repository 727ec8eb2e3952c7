import type { UserId } from "@/lib/ids/ids";
import type { MemoryOptions, SmartMemory } from "./port";

/**
 * Brings a person's memories from one driver's place to the other's: each is there before it leaves here. Broken off, it goes on
 * where it was the next time. Throws `MemoryUnavailable`.
 */
export async function moveMemories(owner: UserId, from: SmartMemory, to: SmartMemory, options?: MemoryOptions): Promise<void> {
  for (const memory of await from.list(owner, options)) {
    options?.signal?.throwIfAborted();
    await to.adopt(owner, memory, options);
  }
  await from.leave(owner, options);
}
