import type { FlowerForm } from "@/lib/garden/flowers/flower";
import { variantForm } from "@/lib/garden/flowers/symbols";

type New = Required<Pick<FlowerForm, "mood" | "seed" | "energy" | "size">> & { readonly id: string };

const milliseconds = 1400;
/** As many grow at once: after an import hundreds are new, and a phone can't draw them all sixty times a second. */
const atOnce = 12;
const remembered = "pauz.opened";

/** Which of these have not opened before this person's eyes in this tab; from now on they have. */
function unseen(flowers: readonly New[]): readonly New[] {
  const seen = new Set((sessionStorage.getItem(remembered) ?? "").split(" "));
  const fresh = flowers.filter((one) => !seen.has(one.id));
  sessionStorage.setItem(remembered, [...seen, ...fresh.map((one) => one.id)].slice(-50).join(" "));
  return fresh;
}

/** Lets flowers that were just planted grow from a sprout to what stands in the landscape, once. Reduced motion: they stand. */
export async function growNew(svg: SVGSVGElement, flowers: readonly New[]): Promise<void> {
  const fresh = unseen(flowers).slice(0, atOnce);
  if (fresh.length === 0 || window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const { flower } = await import("@/lib/garden/flowers/flower");
  for (const one of fresh) {
    const plant = svg.querySelector<SVGElement>(`.plant[data-id="${CSS.escape(one.id)}"]`);
    if (plant === null) continue;
    const reference = plant.getAttribute("href");
    const form: FlowerForm = reference === null ? { ...one, detail: "front" } : variantForm(one, reference.endsWith("-far"));
    const growing = document.createElementNS("http://www.w3.org/2000/svg", "g");
    growing.setAttribute("transform", plant.getAttribute("transform") ?? "");
    plant.before(growing);
    plant.setAttribute("visibility", "hidden");
    const started = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, (now - started) / milliseconds);
      if (t < 1 && growing.isConnected) {
        growing.innerHTML = flower({ ...form, open: 1 - Math.pow(1 - t, 2.2) });
        requestAnimationFrame(step);
        return;
      }
      growing.remove();
      plant.removeAttribute("visibility");
    };
    requestAnimationFrame(step);
  }
}
