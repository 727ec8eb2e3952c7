/** A labelled text of up to a few sentences, as somebody might write it in a diary; all of them are made up. */
export type CareSentence = {
  readonly text: string;
  readonly kind: "explicit" | "indirect" | "harmless";
  /** What it speaks of: "negated", "fiction", "giving things away"… */
  readonly about: string;
  /** Left out for English. */
  readonly language?: string;
};
