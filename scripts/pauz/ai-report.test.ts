import { expect, it } from "vitest";
import type { ReportLine } from "@/lib/ai/performance";
import { reportTable } from "./ai-report";

const line: ReportLine = {
  use: "hint",
  provider: "gemini",
  model: "gemini-2.5-flash",
  calls: 120,
  success: 0.975,
  medianMs: 812.5,
  p95Ms: 1900,
  inputTokens: 48_000,
  outputTokens: 4_800,
  costMicros: 26_400,
  unknownCosts: 0,
  cached: 0.25,
};

it("sets words to the left and figures to the right, and never guesses a cost or a time", () => {
  const unknown = { ...line, model: "m", calls: 3, success: null, medianMs: null, p95Ms: null, unknownCosts: 2, costMicros: 0 };
  expect(reportTable([line, unknown]).split("\n")).toEqual([
    "use   provider  model             calls  success  median ms  p95 ms  tokens in  tokens out                 cost  cached",
    "hint  gemini    gemini-2.5-flash    120   97.5 %        813    1900      48000        4800              $0.0264    25 %",
    "hint  gemini    m                     3        –          –       –      48000        4800  $0.0000 + 2 unknown    25 %",
  ]);
});
