import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { flower } from "@/lib/garden/flowers/flower";
import { paints } from "@/lib/garden/flowers/paints";

// Draws the app's icons from our own flowers into public/icons: node scripts/run.mjs icons. They are committed; this is how
// they come about. PLAYWRIGHT_CHROMIUM names the browser that turns the drawing into pixels.

const size = 512;

/** How far above its foot the middle of the lotus is. */
const middle = 15;

/** A lotus on its water, in the evening; the flower is about 84 wide, the icon 512. */
function drawing({ corner, scale }: { corner: number; scale: number }): string {
  const bloom = flower({ mood: "calm", seed: "pauz", energy: 0.6, size: 0.5 });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">${paints()}` +
    `<defs><linearGradient id="evening" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3a2756"/><stop offset="1" stop-color="#5c4089"/></linearGradient></defs>` +
    `<rect width="${size}" height="${size}" rx="${corner}" fill="url(#evening)"/>` +
    `<g transform="translate(256 ${256 + middle * scale}) scale(${scale})">${bloom}</g></svg>`
  );
}

/** `maskable` fills the square and keeps the flower inside the middle 80 % that every mask leaves. */
const icons = [
  { name: "icon-192", pixels: 192, corner: 112, scale: 5 },
  { name: "icon-512", pixels: 512, corner: 112, scale: 5 },
  { name: "maskable-192", pixels: 192, corner: 0, scale: 4.2 },
  { name: "maskable-512", pixels: 512, corner: 0, scale: 4.2 },
  { name: "apple-touch-icon", pixels: 180, corner: 0, scale: 4.9 },
] as const;

const folder = join(process.cwd(), "public", "icons");
mkdirSync(folder, { recursive: true });
const executablePath = process.env["PLAYWRIGHT_CHROMIUM"];
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
for (const { name, pixels, corner, scale } of icons) {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  const style = "<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>";
  await page.setContent(style + drawing({ corner, scale }));
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
