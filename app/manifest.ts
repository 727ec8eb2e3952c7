import type { MetadataRoute } from "next";

/** What a phone or desktop needs to know to keep PAUZ among its apps. Colours by light and dark follow from the pages' own. */
export default function manifest(): MetadataRoute.Manifest {
  const icon = (name: string, size: number, purpose: "any" | "maskable") => ({
    src: `/icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return {
    id: "/",
    name: "PAUZ, a private journal",
    short_name: "PAUZ",
    description: "Pause. Write. Grow. A private journal that listens when you ask it to.",
    lang: "en",
    start_url: "/today",
    scope: "/",
    display: "standalone",
    background_color: "#f7efe8",
    theme_color: "#f7efe8",
    categories: ["lifestyle", "health"],
    icons: [
      icon("icon", 192, "any"),
      icon("icon", 512, "any"),
      icon("maskable", 192, "maskable"),
      icon("maskable", 512, "maskable"),
    ],
    shortcuts: [
      { name: "Write", url: "/journal/new", description: "A new entry", icons: [icon("icon", 192, "any")] },
      { name: "Journal", url: "/journal", description: "Your entries" },
    ],
  };
}
