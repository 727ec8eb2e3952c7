// The garden of a full year, 365 flowers: how much markup, and how long until it is painted with the processor slowed four
// times. `node scripts/bench/garden.mjs [rounds]`. Each round is a fresh page; medians are what counts.
import { build } from "esbuild";
import { root } from "../prepare.mjs";
import { openBrowser } from "./browser.mjs";
import { median } from "./figures.mjs";

const rounds = Number(process.argv[2] ?? 5);
const goal = { kilobytes: 600, milliseconds: 500 };

const program = `
  import { MOODS } from "@/lib/mood/view";
  import { paints } from "@/lib/garden/flowers/paints";
  import { yearScene } from "@/lib/garden/landscape/year";

  const flowers = Array.from({ length: 365 }, (_, day) => ({
    id: "flower-" + day,
    mood: MOODS[(day * 5 + (day >> 3)) % 12],
    date: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
    energy: (day % 10) / 9,
    size: (day % 7) / 6,
  }));
  const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  window.paintGarden = async (width, height) => {
    const svg = document.querySelector("svg");
    await nextFrame();
    const started = performance.now();
    const view = { year: 2025, flowers, through: 12, hemisphere: "north", night: false, width, height, labels: true, id: "g" };
    const markup = paints() + yearScene(view).markup;
    const built = performance.now();
    svg.setAttribute("viewBox", "0 0 " + width + " " + height);
    svg.innerHTML = markup;
    await nextFrame();
    return { kilobytes: markup.length / 1000, building: built - started, milliseconds: performance.now() - started };
  };
`;

const bundled = await build({
  stdin: { contents: program, resolveDir: root, loader: "ts" },
  alias: { "@": root },
  bundle: true,
  minify: true,
  write: false,
  format: "iife",
});
const browser = await openBrowser();

async function paintOnce({ viewport, frame }) {
  const page = await browser.newPage({ viewport });
  await page.setContent(`<body style="margin:0"><svg width="${viewport.width}" height="${viewport.height}"></svg>`);
  await page.addScriptTag({ content: bundled.outputFiles[0].text });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  // The page's own processor time: on a busy machine the clock on the wall also measures everybody else.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find((one) => one.name === "TaskDuration")?.value ?? 0);
  };
  const before = await busy();
  const result = await page.evaluate(([width, height]) => window.paintGarden(width, height), frame);
  const own = (await busy()) - before;
  await page.close();
  return { ...result, own };
}

let late = false;
for (const screen of [
  { name: "desktop", viewport: { width: 1208, height: 900 }, frame: [1208, 900] },
  { name: "phone", viewport: { width: 390, height: 720 }, frame: [780, 1440] },
]) {
  const results = [];
  for (let round = 0; round < rounds; round += 1) results.push(await paintOnce(screen));
  const kilobytes = median(results.map((one) => one.kilobytes));
  const milliseconds = median(results.map((one) => one.milliseconds));
  const own = median(results.map((one) => one.own));
  late ||= kilobytes >= goal.kilobytes || Math.min(own, milliseconds) >= goal.milliseconds;
  console.log(
    `${screen.name}: ${Math.round(kilobytes)} kB of markup (goal ${goal.kilobytes}), painted in ${Math.round(own)} ms of processor time ` +
      `at 4× CPU (goal ${goal.milliseconds}); ${Math.round(milliseconds)} ms on the clock, of which ` +
      `${Math.round(median(results.map((one) => one.building)))} ms building it`,
  );
}
await browser.close();
process.exitCode = late ? 1 : 0;
