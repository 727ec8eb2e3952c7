import type { Cue } from "../cues";
import type { FeelingGroup } from "../feelings";
import type { Topic } from "../topics";
import type { HintFamily } from "./family";

/**
 * What a sentence must have in it for a question to be asked about it: what it is about (a topic), what it does (a cue: it
 * wishes, holds back, …), a feeling the writer names, a person, a thing, a word that returns; or nothing in particular.
 */
export type Occasion = Topic | Cue | FeelingGroup | "person" | "thing" | "word" | "any";

/** The questions of a family by their occasion. */
export type Questions = { readonly [O in Occasion]?: readonly string[] };

/**
 * A question of our own. `{name}`, `{feeling}`, `{thing}`, `{word}` and `{times}` are filled with what the writer wrote; the
 * sentence it is asked about stands before it, quoted. Its id never changes: it says which questions a person has had.
 */
export type LibraryQuestion = {
  readonly id: string;
  readonly family: HintFamily;
  readonly occasion: Occasion;
  readonly text: string;
};
