import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { checkNode, makeClient, makePages, root } from "./prepare.mjs";

// `npm test`: everything there is to check, one after the other, and a last line with the sum.
// A failure doesn't stop the rest: one run shows all that is wrong.

checkNode();
process.chdir(root);

// What the shell or a .env file has set for a running PAUZ must not decide what is tested: empty counts as not set.
const known = [...readFileSync(".env.example", "utf8").matchAll(/^# ([A-Z0-9_]+)=/gm)].map(([, name]) => name);
for (const name of [...known, ...Object.keys(process.env).filter((it) => it.startsWith("VULTR_"))]) process.env[name] = "";

const sums = { passed: 0, failed: 0, tests: 0 };
const failures = [];

function bin(packageName) {
  const manifest = createRequire(join(root, "package.json")).resolve(`${packageName}/package.json`);
  const { bin: bins } = JSON.parse(readFileSync(manifest, "utf8"));
  return join(dirname(manifest), typeof bins === "string" ? bins : (bins[packageName] ?? Object.values(bins)[0]));
}

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("close", (status) => resolve(status ?? 1));
  });
}

const node = (args, env) => run(process.execPath, args, env);

/** One thing that holds or doesn't. */
async function check(name, work) {
  console.log(`\n== ${name}`);
  const before = Date.now();
  let holds;
  try {
    holds = await work();
  } catch (error) {
    console.error(error.message);
    holds = false;
  }
  console.log(`== ${name}: ${holds ? "passed" : "FAILED"} in ${Math.round((Date.now() - before) / 1000)} s`);
  if (holds) sums.passed += 1;
  else {
    sums.failed += 1;
    failures.push(name);
  }
  return holds;
}

/** Many tests, counted one by one from the runner's own report; a runner that ends badly without a failed test counts as one. */
async function suite(name, report, work, count) {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  const before = Date.now();
  const status = await work();
  const found = existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0, names: [] };
  const failed = found.failed === 0 && (status !== 0 || found.passed === 0) ? 1 : found.failed;
  console.log(`== ${name}: ${found.passed} passed, ${failed} failed in ${Math.round((Date.now() - before) / 1000)} s`);
  sums.passed += found.passed;
  sums.failed += failed;
  sums.tests += found.passed + found.failed;
  if (failed > 0) failures.push(...(found.names.length > 0 ? found.names : [name]));
}

function countVitest(report) {
  const all = report.testResults.flatMap((file) => file.assertionResults);
  const bad = all.filter((test) => test.status === "failed");
  // A file that can't be loaded has no tests of its own to fail.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  return {
    passed: all.filter((test) => test.status === "passed").length,
    failed: bad.length + broken.length,
    names: [...bad.map((test) => test.fullName), ...broken.map((file) => `${file.name}\n    ${file.message ?? ""}`)],
  };
}

function countPlaywright(report) {
  const specs = (suites) => suites.flatMap((one) => [...(one.specs ?? []), ...specs(one.suites ?? [])]);
  const all = specs(report.suites);
  const bad = all.filter((spec) => !spec.ok);
  // Not hidden: each is a race to be found, in the journey or in the app.
  for (const spec of all.filter(({ tests }) => tests.some(({ status }) => status === "flaky")))
    console.log(`needed a second try: ${spec.file}: ${spec.title}`);
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected + report.errors.length,
    names: bad.map((spec) => `${spec.file}: ${spec.title}`),
  };
}

mkdirSync(join(root, ".build"), { recursive: true });
await makeClient();

/** Holds when every one of these scripts of package.json ends well; the first that doesn't is the last. */
async function scripts(...names) {
  for (const name of names) if ((await run("npm", ["run", "--silent", name])) !== 0) return false;
  return true;
}

// Each keeps one processor busy. What the linter reads of Next's types is made before.
await run(process.execPath, [bin("next"), "typegen"]);
await Promise.all([
  check("lint", () => scripts("lint:code")),
  check("format, boundaries, dead code and types", () => scripts("lint:house", "types")),
]);
const built = await check("production build", async () => {
  await makePages();
  return true;
});

const vitestReport = join(root, ".build", "vitest.json");
await suite(
  "unit and integration tests",
  vitestReport,
  () => node([bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${vitestReport}`]),
  countVitest,
);

if (built)
  await check("faults on the way of a save (npm run test:faults is the long form)", () =>
    run("npm", ["run", "--silent", "test:faults", "--", "--short"]).then((status) => status === 0),
  );

if (built) {
  const chromium = findChromium();
  const playwrightReport = join(root, ".build", "playwright.json");
  await suite(
    "browser journeys",
    playwrightReport,
    () => {
      if (chromium === undefined) {
        console.error("No Chromium: install one, or name one with PLAYWRIGHT_CHROMIUM.");
        return 1;
      }
      const env = {
        PLAYWRIGHT_CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
        PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
      };
      return node([bin("playwright"), "test", "-c", "e2e/playwright.config.ts", "--reporter=list,json"], env);
    },
    countPlaywright,
  );
  await check(
    "the authorization matrix without proxy.ts",
    async () => chromium !== undefined && (await node(["scripts/without-proxy.mjs"], { PLAYWRIGHT_CHROMIUM: chromium })) === 0,
  );
} else {
  sums.failed += 1;
  failures.push("browser journeys (there is no build to run them on)");
}

if (sums.tests === 0) {
  sums.failed += 1;
  failures.push("no test ran at all");
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join("\n")}`);
console.log(`\n${sums.passed} passed, ${sums.failed} failed`);
process.exitCode = sums.failed === 0 ? 0 : 1;
