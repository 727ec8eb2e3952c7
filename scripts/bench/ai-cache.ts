import { replayAiCache, savings } from "./ai-cache-replay";

// npm run bench:ai-cache: how much of a fixed trace of 1,000 guided and hint calls (ai-cache-trace.ts) is answered from what was
// kept, and what that saves. The calls go through the real services, the real gate and a real PostgreSQL; Gemini is a stand-in,
// and tokens are counted as a fourth of the characters, at Gemini's list price.

const report = await replayAiCache();
const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const rows = [
  ["use", "calls", "answered from what was kept", "cost without", "cost", "cost saved"],
  ...([["prompts"], ["hint"], ["prompts", "hint"]] as const).map((uses) => {
    const { calls, hitRate, saved, dollars, dollarsWithout } = savings(report, ...uses);
    const name = uses.length === 2 ? "both" : uses[0] === "prompts" ? "guided questions" : "hints";
    return [name, String(calls), percent(hitRate), `$${dollarsWithout.toFixed(3)}`, `$${dollars.toFixed(3)}`, percent(saved)];
  }),
];
const print = (row: readonly string[]) =>
  console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(at === 2 ? 30 : 14))).join(""));
for (const row of rows) print(row);
console.log("\nWhy something was asked for:");
for (const { use, reason, calls, hits } of report.reasons) {
  print([`${use === "hint" ? "hint" : "questions"}: ${reason}`, String(calls), `${hits} (${percent(hits / calls)})`]);
}
console.log("\nThe plan's figures: more than 70 % of calls, more than 30 % of cost.");
