import { replayAiCache, savings } from "../bench/ai-cache-replay";
import type { Figure } from "./figure";

/** How much of the fixed trace of 1,000 calls (scripts/bench/ai-cache-trace.ts) need not be asked for. */
export async function evaluate(): Promise<readonly Figure[]> {
  const report = await replayAiCache();
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  const both = savings(report, "prompts", "hint");
  return [
    {
      name: "AI cache: calls answered from what was kept",
      value: percent(both.hitRate),
      goal: "> 70 %",
      met: both.hitRate > 0.7,
    },
    { name: "AI cache: cost saved", value: percent(both.saved), goal: "> 30 %", met: both.saved > 0.3 },
    { name: "AI cache: of guided questions", value: percent(savings(report, "prompts").hitRate) },
    { name: "AI cache: of hints", value: percent(savings(report, "hint").hitRate) },
  ];
}
