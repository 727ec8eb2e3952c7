import { MOODS, type Mood, type Quadrant } from "./moods";

type MoodFacts = {
  readonly mood: Mood;
  /** For a heading or a button. */
  readonly label: string;
  /** The flower it grows. */
  readonly species: Species;
  readonly valence: number;
  readonly energy: number;
  readonly quadrant: Quadrant;
  /** The design token of its colour. A word always stands beside the colour. */
  readonly token: `--color-mood-${Mood}`;
};

type Species =
  | "sunflower"
  | "hibiscus"
  | "daisy"
  | "lotus"
  | "tulip"
  | "lavender"
  | "rose"
  | "bluebell"
  | "cherry blossom"
  | "chamomile"
  | "poppy"
  | "snowdrop";

function facts<M extends Mood>(mood: M, label: string, species: Species, valence: number, energy: number, quadrant: Quadrant) {
  return { mood, label, species, valence, energy, quadrant, token: `--color-mood-${mood}` as const };
}

const table: { readonly [M in Mood]: MoodFacts } = {
  happy: facts("happy", "Happy", "sunflower", 0.9, 0.68, "good-lively"),
  excited: facts("excited", "Excited", "hibiscus", 0.8, 0.92, "good-lively"),
  grateful: facts("grateful", "Grateful", "daisy", 0.75, 0.5, "good-quiet"),
  calm: facts("calm", "Calm", "lotus", 0.6, 0.3, "good-quiet"),
  peaceful: facts("peaceful", "Peaceful", "tulip", 0.65, 0.36, "good-quiet"),
  reflective: facts("reflective", "Reflective", "lavender", 0.2, 0.42, "good-quiet"),
  motivated: facts("motivated", "Motivated", "rose", 0.7, 0.82, "good-lively"),
  sad: facts("sad", "Sad", "bluebell", -0.65, 0.28, "hard-heavy"),
  anxious: facts("anxious", "Anxious", "cherry blossom", -0.6, 0.76, "hard-restless"),
  tired: facts("tired", "Tired", "chamomile", -0.3, 0.14, "hard-heavy"),
  angry: facts("angry", "Angry", "poppy", -0.75, 0.88, "hard-restless"),
  lonely: facts("lonely", "Lonely", "snowdrop", -0.55, 0.24, "hard-heavy"),
};

/** What is known of a mood: its name, flower, colour and place in the check-in. */
export function moodFacts(mood: Mood): MoodFacts {
  return table[mood];
}

/** Whether the text names one of the twelve moods, exactly as written. */
export function isMood(text: string): text is Mood {
  return MOODS.some((mood) => mood === text);
}
