/** The kinds of questions there are. A person can say of each question whether it helped, and what helped weighs more. */
export const hintFamilies = ["name-it", "look-closer", "other-side", "time", "body", "kindness", "small-act"] as const;

export type HintFamily = (typeof hintFamilies)[number];

/** Whether the text is the name of one of the families. */
export function isHintFamily(text: string): text is HintFamily {
  return hintFamilies.some((family) => family === text);
}
