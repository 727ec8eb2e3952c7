let held: Promise<void> | undefined;

/**
 * Puts the gradients that every flower refers to into the page, once. Their svg takes no room but is not hidden: what a
 * hidden svg holds paints nothing.
 */
export function holdPaints(): Promise<void> {
  held ??= import("@/lib/garden/flowers/paints").then(({ paints }) => {
    const holder = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [name, value] of Object.entries({ width: "0", height: "0", "aria-hidden": "true", class: "absolute" })) {
      holder.setAttribute(name, value);
    }
    holder.innerHTML = paints();
    document.body.append(holder);
  });
  return held;
}
