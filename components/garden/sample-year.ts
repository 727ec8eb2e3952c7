import { moodFacts, type Mood } from "@/lib/mood/view";

/** A flower of the sample: nobody's feeling, made up by a rule. */
type SampleFlower = {
  readonly id: string;
  readonly date: string;
  readonly mood: Mood;
  readonly seed: string;
  readonly energy: number;
  readonly size: number;
};

const bright: readonly Mood[] = ["happy", "grateful", "calm", "peaceful", "motivated", "excited", "grateful", "reflective"];
const mixed: readonly Mood[] = [
  "reflective",
  "calm",
  "tired",
  "grateful",
  "peaceful",
  "happy",
  "motivated",
  "sad",
  "anxious",
  "lonely",
];
const hard: readonly Mood[] = ["sad", "anxious", "tired", "lonely", "angry", "reflective", "anxious", "calm"];

/** The same numbers every time: 0 up to 1, by a small linear congruence. */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A year of feelings as they come: in spells, with days and a summer away. Always the same. */
export function sampleYear(year: number): readonly SampleFlower[] {
  const next = numbersFrom(20_011);
  const flowers: SampleFlower[] = [];
  for (let day = 0; day < 365; day += 1) {
    const date = new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
    const spell = Math.sin(day / 19) + 0.6 * Math.sin(day / 7.3);
    const away = day > 197 && day < 215;
    const bag = spell > 0.25 ? bright : spell < -0.55 ? hard : mixed;
    const [writes, pick, lift, size] = [next(), next(), next(), next()];
    const mood = bag[Math.floor(pick * bag.length)] ?? "reflective";
    if (away || writes > 0.5) continue;
    const energy = Math.min(1, Math.max(0, moodFacts(mood).energy + (lift - 0.5) * 0.3));
    flowers.push({ id: `sample-${day}`, date, mood, seed: `sample-${day}`, energy, size: size ** 1.3 });
  }
  return flowers;
}
