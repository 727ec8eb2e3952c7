/** Milliseconds after which what arrives late is no longer believed to be of the moment it says. */
const oldestArrival = 365 * 86_400_000;

/** When something began, by whoever sends it. A device's clock may be wrong: what it says is taken only for a moment of the past year. */
export function begunAt(said: Date | undefined, now: Date): Date {
  const age = said === undefined ? 0 : now.getTime() - said.getTime();
  return said !== undefined && age > 0 && age < oldestArrival ? said : now;
}
