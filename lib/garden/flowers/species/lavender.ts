import { lerp, times } from "../numbers";
import { drop } from "../petals";
import { blades, type Growth, rise, stem } from "../plant";
import { dots, shape } from "../svg";

type Tones = [shade: string, body: string, light: string];

/** The florets of one spike, in rings up its end; the lowest ring sits apart, as lavender's does. */
function whorls(p: Growth, spike: ReturnType<typeof stem>, from: number): Tones {
  const tones: Tones = ["", "", ""];
  const count = Math.round(p.near ? lerp(6, 9, p.energy) : 7);
  for (let w = 0; w < count; w++) {
    const q = spike.on(w === 0 ? from - 0.1 : lerp(from, 1, w / (count - 1)));
    const big = (w === 0 ? 0.8 : lerp(1.15, 0.5, w / count)) * lerp(0.6, 1, p.open) * p.bud;
    for (const [j, angle] of (p.near ? [-78, 78, -50, 50, -24, 24, 0] : [-70, 70, -36, 36, 0]).entries()) {
      tones[j < 2 ? 0 : j < 5 ? 1 : 2] += drop(
        q.x,
        q.y,
        q.deg + angle + (p.random() - 0.5) * 14,
        5.2 * big,
        (p.near ? 1.45 : 1.7) * big,
      );
    }
  }
  return tones;
}

/** Reflective: a sheaf of violet spikes over fine grey-green leaves; more to say, more spikes. */
export function lavender(p: Growth): string {
  const n = 3 + Math.round(p.size * 4);
  const spikes = times(n, (i) => {
    const x = (i - (n - 1) / 2) * lerp(9, 7, p.size) + (p.random() - 0.5) * 5;
    const s = stem(x * 1.25, rise(p, 56, 84) * lerp(0.76, 1.04, p.random()), x * 0.05, 0.65, "sage", 0.7);
    const from = lerp(0.8, 0.5, p.open);
    const tones = whorls(p, s, from);
    const open = times(p.near && p.open > 0.6 ? 7 : 0, () => {
      const q = s.on(lerp(from, 0.95, p.random()));
      return [q.x + (p.random() - 0.5) * 4, q.y] as const;
    });
    return { stem: s.svg, tones, open };
  });
  const tuft = times(9, (i) => {
    const deg = (i - 4) * 15 + (p.random() - 0.5) * 8;
    return { x: (i - 4) * 1.3, deg, L: lerp(18, 30, p.random()), W: 1.7, bend: deg / 12 };
  });
  const bloom = ([shade, body, light]: Tones, open: readonly (readonly [number, number])[]) =>
    shape(shade, "#5E3F9B") +
    shape(body, "#7C5ABF") +
    shape(light, "#A386DB") +
    (open.length > 0 ? dots(open, 0.8, "#D7C6F5") : "");
  if (!p.merged) return spikes.map((one) => one.stem + bloom(one.tones, one.open)).join("") + blades(p, tuft, "sage");
  const tone = (k: 0 | 1 | 2) => spikes.map((one) => one.tones[k]).join("");
  const all = bloom(
    [tone(0), tone(1), tone(2)],
    spikes.flatMap((one) => one.open),
  );
  return spikes.map((one) => one.stem).join("") + all + blades(p, tuft, "sage");
}
