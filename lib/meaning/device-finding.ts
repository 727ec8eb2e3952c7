import type { Viewer } from "@/lib/auth/viewer";
import { deviceModel, type DeviceVectors } from "./device";
import { type Alike, bestPassages } from "./finding";
import type { VectorStore } from "./store";

/** Below this a passage has no more to do with a question than any other. Chosen on the development sets of the evaluation. */
const leastLikeness = 0.1;
const most = 50;

/**
 * Finds the entries that are near a question in what they mean, by the vectors this device made, the nearest first. They are
 * candidates: what is near may still say nothing of what was asked. None for a question in another language than English.
 */
export function createFindingOnDevice(deps: {
  readonly store: Pick<VectorStore, "models" | "opened">;
  readonly vectors: Pick<DeviceVectors, "ofQuestion">;
}) {
  return async function nearOnDevice(viewer: Viewer, question: string): Promise<readonly Alike[]> {
    // Without anything to compare it with, the encoder isn't woken for a question.
    if ((await deps.store.models(viewer.userId)).length === 0) return [];
    const asked = await deps.vectors.ofQuestion(question);
    if (asked === undefined) return [];
    const { best } = await bestPassages(deps.store.opened(viewer.userId, deviceModel), asked);
    return [...best]
      .map(([id, { likeness, from, to }]) => ({ id, strength: likeness, from, to }))
      .filter(({ strength }) => strength >= leastLikeness)
      .sort((a, b) => b.strength - a.strength)
      .slice(0, most);
  };
}
