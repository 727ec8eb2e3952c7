/**
 * One step of a conversation. Its lines have slots that are filled from the person's own words: {bit} a phrase of the last message,
 * {name} somebody they named, {word} and {times} a word that came back, and what earlier steps were answered with ({kept}, {act},
 * {obstacle}, {plan}, {voice}, {guarded}, {counted}, {earlier}). A line whose slots can't be filled is not used.
 */
export type Step = {
  readonly name: string;
  /** What the step is for, as an outside model is told it. */
  readonly purpose: string;
  readonly lines: readonly string[];
  /** Beginnings for an answer; none puts a feeling into anybody's mouth. */
  readonly chips: readonly string[];
};

/** How one kind of companion talks: all of it our own words, none of it praise, advice or a diagnosis. */
export type Library = {
  /** How the person's sentences are looked at for one worth giving back. */
  readonly listensFor: RegExp;
  readonly openings: readonly string[];
  readonly openingChips: readonly string[];
  readonly steps: readonly Step[];
  /** The step after the last one. */
  readonly again: string;
  /** The step that brings it to its end; also when the person says that it is enough. */
  readonly end: string;
  /** False where only the person ends it. */
  readonly endsByItself: boolean;
  /** After an answer of a word or two, before the same step is tried from another side. */
  readonly nudges: Readonly<Record<"yes" | "no" | "unsure" | "brief", readonly string[]>>;
  /** Asked whether it is a person, or what it is. */
  readonly whatAmI: readonly string[];
  /** Asked what to do. */
  readonly noAdvice: readonly string[];
  /** In another language than this device follows: asked after the honest word about it. */
  readonly abroad: readonly string[];
};

/** The same companion in another language: its own sentences for the same steps, not a translation word for word. */
export type Translation = Pick<Library, "listensFor" | "openings" | "openingChips" | "nudges" | "whatAmI" | "noAdvice"> & {
  readonly steps: Readonly<Record<string, Pick<Step, "lines" | "chips">>>;
};
