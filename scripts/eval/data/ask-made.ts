/** An entry of a made journal. */
export type MadeEntry = { readonly key: string; readonly date: string; readonly body: string };

/**
 * A question of a made journal. "ordinary" ones share words with their entry, "otherwise" ones no word of matter,
 * "unanswerable" ones ask for what no entry speaks of.
 */
export type MadeQuestion = {
  readonly text: string;
  readonly kind: "ordinary" | "otherwise" | "unanswerable";
  /** Keys of the entries that answer it; any of them counts. */
  readonly answers: readonly string[];
};
