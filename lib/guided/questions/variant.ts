type Three = readonly [string, string, string];

/**
 * A complete session of nine questions that belong together. The first three ask what is going well, the next three what
 * needs care, the last three about boundaries and commitments. `id` is unique within its category and never changes.
 */
export type Variant = {
  readonly id: string;
  readonly goingWell: Three;
  readonly needsCare: Three;
  readonly boundaries: Three;
};

/** Three angles on one category, so that coming back doesn't mean the same page again. */
export type Variants = readonly [Variant, Variant, Variant];
