/** The twelve moods, each of which grows its own flower. The first ones are those of PAUZ's original client. */
export const MOODS = [
  "happy",
  "excited",
  "grateful",
  "calm",
  "peaceful",
  "reflective",
  "motivated",
  "sad",
  "anxious",
  "tired",
  "angry",
  "lonely",
] as const;

export type Mood = (typeof MOODS)[number];

export type Quadrant = "good-lively" | "good-quiet" | "hard-restless" | "hard-heavy";

/** The check-in's first question: pleasant or not, with much or little energy. */
export const QUADRANTS = [
  { quadrant: "good-lively", label: "Good, lively" },
  { quadrant: "good-quiet", label: "Good, quiet" },
  { quadrant: "hard-restless", label: "Hard, restless" },
  { quadrant: "hard-heavy", label: "Hard, heavy" },
] as const satisfies readonly { quadrant: Quadrant; label: string }[];
