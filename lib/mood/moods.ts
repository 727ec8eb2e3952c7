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

/** The check-in's first question: pleasant or not, with much or little energy. `emblem` is the flower shown on its button. */
export const QUADRANTS = [
  { quadrant: "good-lively", label: "Good, lively", emblem: "happy" },
  { quadrant: "good-quiet", label: "Good, quiet", emblem: "calm" },
  { quadrant: "hard-restless", label: "Hard, restless", emblem: "angry" },
  { quadrant: "hard-heavy", label: "Hard, heavy", emblem: "sad" },
] as const satisfies readonly { quadrant: Quadrant; label: string; emblem: Mood }[];
