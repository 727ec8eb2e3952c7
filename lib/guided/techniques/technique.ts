type StepBase = {
  /** Unique within its technique; answers carry it, so it never changes. */
  readonly id: string;
  /** The question as put to the writer. */
  readonly text: string;
  /** How one might go about answering, in a line or two. */
  readonly hint: string;
};

/** How a step is answered. */
export type Step =
  /** Free text. */
  | (StepBase & { readonly kind: "text" })
  /** Up to `count` short texts. */
  | (StepBase & { readonly kind: "list"; readonly count: number })
  /** Feelings in the writer's own words, `atMost` of them, each with a strength from 0 to 100. */
  | (StepBase & { readonly kind: "ratings"; readonly atMost: number })
  /** One number from 0 to 100 about the text answered at the step `of`. */
  | (StepBase & { readonly kind: "percent"; readonly of: string })
  /** The same feelings as at the ratings step `of`, rated again from 0 to 100. */
  | (StepBase & { readonly kind: "rerate"; readonly of: string });

/**
 * A publication, and what its own abstract says it found. Each was looked up by title when it was written down here; what
 * could not be found again was left out rather than remembered. Effect sizes are as published: claim no more than they do.
 */
export type Source = {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly journal: string;
  readonly doi: string;
  readonly finding: string;
};

/** A way of writing with a method behind it. */
export type Technique = {
  readonly id: TechniqueId;
  readonly name: string;
  /** What it is for: two sentences. */
  readonly purpose: string;
  readonly minutes: number;
  /** What is known of its effect, claimed modestly. */
  readonly evidence: string;
  readonly sources: readonly Source[];
  /** Said before it begins, where somebody should know something first. */
  readonly caution?: string;
  readonly steps: readonly Step[];
};

export const techniqueIds = [
  "three-good-things",
  "thought-record",
  "best-possible-self",
  "unsent-letter",
  "from-a-distance",
  "evening-review",
  "goal-and-obstacle",
] as const;

export type TechniqueId = (typeof techniqueIds)[number];
