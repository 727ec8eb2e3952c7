import { lerp, times } from "../numbers";
import { drop } from "../petals";
import { type Growth, leaf, rise, stem } from "../plant";
import { oval, shape } from "../svg";

type Tones = [shade: string, body: string, light: string];

/** The florets of one spike, in rings up its end; the lowest ring sits apart, as lavender's does. */
function whorls(p: Growth, spike: ReturnType<typeof stem>, from: number): Tones {
  const tones: Tones = ["", "", ""];
  const count = Math.round(p.near ? lerp(6, 9, p.energy) : 5);
  for (let w = 0; w < count; w++) {
    const q = spike.on(w === 0 ? from - 0.1 : lerp(from, 1, w / (count - 1)));
    const big = (w === 0 ? 0.8 : lerp(1.15, 0.5, w / count)) * lerp(0.6, 1, p.open) * p.bud;
    for (const [j, angle] of (p.near ? [-78, 78, -50, 50, -24, 24, 0] : [-60, 60, 0]).entries()) {
      tones[j < 2 ? 0 : j < 5 ? 1 : 2] += drop(q.x, q.y, q.deg + angle + (p.random() - 0.5) * 14, 5.2 * big, 1.45 * big);
    }
  }
  return tones;
}

/** Reflective: a sheaf of violet spikes over fine grey-green leaves; more to say, more spikes. */
export function lavender(p: Growth): string {
  const n = 3 + Math.round(p.size * (p.near ? 4 : 2));
  const sprig = (i: number): string => {
    const x = (i - (n - 1) / 2) * lerp(9, 7, p.size) + (p.random() - 0.5) * 5;
    const s = stem(x * 1.25, rise(p, 56, 84) * lerp(0.76, 1.04, p.random()), x * 0.05, 0.65, "sage", 0.7);
    const from = lerp(0.8, 0.5, p.open);
    const [shade, body, light] = whorls(p, s, from);
    const open = times(p.near && p.open > 0.6 ? 7 : 0, () => {
      const q = s.on(lerp(from, 0.95, p.random()));
      return oval(q.x + (p.random() - 0.5) * 4, q.y, 0.85, 0.7, "#D7C6F5");
    });
    return s.svg + shape(shade, "#5E3F9B") + shape(body, "#7C5ABF") + shape(light, "#A386DB") + open.join("");
  };
  const spikes = times(n, sprig);
  const foliage = times(9, (i) => {
    const a = (i - 4) * 15 + (p.random() - 0.5) * 8;
    return leaf((i - 4) * 1.3, 0, a, lerp(18, 30, p.random()) * p.leafy, 1.7, a / 12, "sage");
  });
  return spikes.join("") + foliage.join("");
}
