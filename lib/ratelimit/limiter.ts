import { RateLimiterMemory } from "rate-limiter-flexible";
import { config } from "@/lib/config/config";
import { singleton } from "@/lib/process/singleton";
import { defaultLimits, type LimitName } from "./limits";

export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly retryAfterSeconds: number };

function limiters(): Map<LimitName, RateLimiterMemory> {
  return singleton("ratelimit", () => {
    const { limits } = config();
    const names = Object.keys(defaultLimits) as LimitName[];
    return new Map(
      names.map((name) => [
        name,
        new RateLimiterMemory({ keyPrefix: name, points: limits[name] ?? defaultLimits[name], duration: 60 }),
      ]),
    );
  });
}

/** By its shape: another bundle's copy of the class may have made it, because the limiters are the whole process's. */
function isRefusal(thrown: unknown): thrown is { readonly msBeforeNext: number } {
  return typeof thrown === "object" && thrown !== null && "msBeforeNext" in thrown && typeof thrown.msBeforeNext === "number";
}

/** Takes one of the caller's turns of that kind. `key` is a person's id, or an address where nobody is signed in. */
export async function admit(name: LimitName, key: string): Promise<Admission> {
  const limiter = limiters().get(name);
  if (limiter === undefined) return { admitted: true };
  try {
    await limiter.consume(key);
    return { admitted: true };
  } catch (refusal) {
    if (!isRefusal(refusal)) throw refusal;
    return { admitted: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
  }
}
