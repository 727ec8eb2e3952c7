// Next gives route handlers, pages and instrumentation their own copies of a module, and our bundled server has another:
// what must exist once in the process (database pools, the job runner, limits) is kept on globalThis, here only.

const slots = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>;
const key = Symbol.for("pauz.singletons");

/** The process-wide value of that name, made by `make` on first use. */
export function singleton<T>(name: string, make: () => T): T {
  const values = (slots[key] ??= new Map());
  if (!values.has(name)) values.set(name, make());
  return values.get(name) as T;
}

/** Puts a value in place before anything asks for it, or replaces it (the start script and tests do). */
export function setSingleton<T>(name: string, value: T): void {
  (slots[key] ??= new Map()).set(name, value);
}

/** Forgets a value, so that the next use makes it anew. */
export function clearSingleton(name: string): void {
  slots[key]?.delete(name);
}

/** Forgets all of them: a test that looks into a second server's data must not meet the first one's. */
export function clearSingletons(): void {
  slots[key]?.clear();
}
