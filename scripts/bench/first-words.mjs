// How long a provider's first words take to the writer: `node scripts/bench/first-words.mjs`.
// The production build asks a local stand-in for Gemini, which answers at once; measured is from the moment the stand-in begins
// to answer to the first words of the question at the client. All of it, with the gate, the check of each word and the stream.
import { build } from "esbuild";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../prepare.mjs";
import { openBrowser, visitors } from "./browser.mjs";
import { line, median, percentile } from "./figures.mjs";
import { serve } from "./server.mjs";

const rounds = 60;
const goal = 50;

/** The stand-in of the tests, made runnable. */
async function gemini() {
  const outfile = join(root, ".build", "bench-gemini.mjs");
  const shape = { bundle: true, platform: "node", target: "node20", format: "esm", packages: "external", alias: { "@": root } };
  await build({ ...shape, entryPoints: [join(root, "e2e/doubles/gemini.ts")], outfile, logLevel: "error" });
  const { startGemini } = await import(pathToFileURL(outfile).href);
  return startGemini();
}

/** A text and a question about it that nobody was asked before. */
const written = (round) => `Lena wrote about the ${round}th of December and I stood in the hall with my coat on.`;
const asked = (round) =>
  `“Lena wrote about the ${round}th of December.” What did you hope she would ask you that evening in the hall?`;

/** The first moment at which words of the question are there. */
async function firstWords(response) {
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of response.body) {
    text += decoder.decode(part, { stream: true });
    if (text.includes("event: delta")) return performance.now();
    if (text.includes("event: problem")) throw new Error("no question came");
  }
  throw new Error("the stream ended without a word");
}

const double = await gemini();
const server = await serve({
  env: {
    GEMINI_API_KEY: double.apiKey,
    GEMINI_BASE_URL: double.baseUrl,
    GEMINI_MODEL: double.model,
    PAUZ_LIMITS: "hint=10000,write=10000,save=10000",
  },
});
try {
  const browser = await openBrowser();
  const { owner } = await visitors(browser, server.base);
  const cookie = (await owner.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  await browser.close();
  const call = (method, path, body, more = {}) =>
    fetch(`${server.base}/api/v1${path}`, {
      method,
      headers: { cookie, origin: server.base, "content-type": "application/json", ...more },
      body: JSON.stringify(body),
    });
  const agreed = await call("PATCH", "/settings", { ai: { consent: true, hints: true } });
  if (!agreed.ok) throw new Error(`consent was answered with ${agreed.status}`);
  const took = [];
  for (let round = 1; round <= rounds; round += 1) {
    const content = written(round);
    const { id } = await (await call("POST", "/freejournal", { content })).json();
    let begun = 0;
    double.answer(() => {
      begun = performance.now();
      return JSON.stringify({ care: false, question: asked(round) });
    });
    const response = await call(
      "POST",
      `/freejournal/${id}/hints`,
      { current_content: content },
      { accept: "text/event-stream" },
    );
    const arrived = await firstWords(response);
    if (begun === 0) throw new Error("the provider was not asked");
    took.push(arrived - begun);
  }
  const ms = (value) => `${value.toFixed(1)} ms`;
  const slow = percentile(took, 0.95);
  line("first words after the provider's", "median", "95 %", "goal");
  line("---", "---:", "---:", "---");
  line(`a hint, streamed, ${rounds} times`, ms(median(took)), ms(slow), `${goal} ms ${slow <= goal ? "(kept)" : "(BROKEN)"}`);
  process.exitCode = slow <= goal ? 0 : 1;
} finally {
  await server.close();
  await double.close();
}
