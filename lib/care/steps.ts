/** Goes through to the end at once, where nobody waits for a key to be heard in between. */
export function toTheEnd<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
