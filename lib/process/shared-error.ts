/**
 * An error that one copy of a module throws and another has to recognise: the process holds several copies of our code (see
 * `singleton`), and a service made by one is used by all. `instanceof` goes by `kind` instead of by the copy of the class.
 */
export abstract class SharedError extends Error {
  /** Unique among our errors; each class has its own. */
  declare static readonly kind: string;

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!(typeof value === "object" && value !== null)) return false;
    for (let at: unknown = Object.getPrototypeOf(value); typeof at === "object" && at !== null; at = Object.getPrototypeOf(at)) {
      const { constructor } = at as { readonly constructor?: { readonly kind?: unknown } }; // Any prototype has one, ours with a kind.
      if (constructor?.kind !== undefined && constructor.kind === this.kind) return true;
    }
    return false;
  }
}
