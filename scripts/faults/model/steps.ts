import fc from "fast-check";

/** One thing that happens. Numbers are taken modulo what is there, so that every sequence means something. */
export type Step =
  | { readonly do: "type" | "write" | "hide" | "close" | "kill" | "open" | "offline" | "online"; readonly who: number }
  | {
      readonly do:
        "arrive" | "arrive again" | "lose request" | "refuse strangely" | "answer" | "lose answer" | "answer strangely";
      readonly at: number;
    }
  | { readonly do: "wait"; readonly ms: number }
  | { readonly do: "choose"; readonly who: number; readonly mine: boolean };

const who = fc.nat({ max: 1 });
const at = fc.nat({ max: 3 });
/** What goes wrong on the way. "Strangely" is how another version of PAUZ answers: not so that the page understands it. */
const mishaps = fc.constantFrom(
  "lose request" as const,
  "lose answer" as const,
  "arrive again" as const,
  "refuse strangely" as const,
  "answer strangely" as const,
);
const ms = fc.constantFrom(10, 70, 300, 1_000, 6_000, 40_000);

/** One page on one device that nobody closes, on a bad network and a slow disk. */
export const stepsOfOne: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("type" as const, "write" as const), who: fc.constant(0) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom("arrive" as const, "answer" as const), at }) },
    { weight: 4, arbitrary: fc.record({ do: mishaps, at }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("offline" as const, "online" as const), who: fc.constant(0) }) },
  ),
  { minLength: 10, maxLength: 90, size: "max" },
);

/** Mostly typing and a network that works; now and then something breaks. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant("type" as const), who }) },
    { weight: 8, arbitrary: fc.record({ do: fc.constant("wait" as const), ms }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constantFrom("arrive" as const, "answer" as const), at }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant("write" as const), who }) },
    { weight: 3, arbitrary: fc.record({ do: mishaps, at }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom("hide" as const, "close" as const, "kill" as const, "open" as const), who }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("offline" as const, "online" as const), who }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("choose" as const), who, mine: fc.boolean() }) },
  ),
  { minLength: 10, maxLength: 90, size: "max" },
);
