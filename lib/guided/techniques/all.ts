import { bestPossibleSelf } from "./best-possible-self";
import { eveningReview } from "./evening-review";
import { fromADistance } from "./from-a-distance";
import { goalAndObstacle } from "./goal-and-obstacle";
import { type Technique, type TechniqueId, techniqueIds } from "./technique";
import { thoughtRecord } from "./thought-record";
import { threeGoodThings } from "./three-good-things";
import { unsentLetter } from "./unsent-letter";

const byId: Readonly<Record<TechniqueId, Technique>> = {
  "three-good-things": threeGoodThings,
  "thought-record": thoughtRecord,
  "best-possible-self": bestPossibleSelf,
  "unsent-letter": unsentLetter,
  "from-a-distance": fromADistance,
  "evening-review": eveningReview,
  "goal-and-obstacle": goalAndObstacle,
};

/** All techniques in the order in which they are offered. */
export const techniques: readonly Technique[] = techniqueIds.map((id) => byId[id]);

/** The technique of that id, or undefined. */
export function techniqueById(id: string): Technique | undefined {
  return techniques.find((technique) => technique.id === id);
}
