import type { Clock } from "@/lib/clock/clock";

/** A clock that stands still until it is moved. */
export type TestClock = Clock & {
  set(at: Date | string): void;
  /** Moves on by that many milliseconds. */
  advance(milliseconds: number): void;
};

/** Begins at noon of an ordinary day unless told. */
export function testClock(start: Date | string = "2026-03-10T12:00:00.000Z"): TestClock {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    set: (to) => {
      at = new Date(to).getTime();
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
