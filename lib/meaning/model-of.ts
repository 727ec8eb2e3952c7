import type { Ai } from "@/lib/ai/chain";
import type { VectorModel } from "@/lib/ai/embedding";
import type { Viewer } from "@/lib/auth/viewer";
import type { VectorStore } from "./store";

/**
 * The model a person's vectors are of, where it can still be asked: all are of one, for others can't be compared. `any`: there
 * is one to begin with.
 */
export async function modelOf(
  store: Pick<VectorStore, "models">,
  ai: Pick<Ai, "vectorModels">,
  viewer: Viewer,
  providers: readonly string[],
): Promise<{ readonly inUse: VectorModel | undefined; readonly any: boolean }> {
  const able = ai.vectorModels(providers);
  const there = await store.models(viewer.userId);
  const inUse = there.find((one) => able.some(({ provider, model }) => provider === one.provider && model === one.model));
  return { inUse, any: able.length > 0 };
}
