/** One turn of a conversation as the moves see it. `move` is what the companion did there: its step, and an aside where there was one. */
export type Turn = { readonly role: "person" | "companion"; readonly text: string; readonly move: string | null };

/** What one side has said, in order. */
export function saidBy(role: Turn["role"], turns: readonly Turn[]): readonly string[] {
  return turns.filter((turn) => turn.role === role).map(({ text }) => text);
}

/** The last thing the person answered while that step was being asked, of what `counts` as an answer. */
export function answerTo(step: string, turns: readonly Turn[], counts: (text: string) => boolean): string | undefined {
  let asking = "";
  let found: string | undefined;
  for (const { role, text, move } of turns) {
    if (role === "companion") asking = stepOf(move);
    else if (asking === step && counts(text)) found = text;
  }
  return found;
}

/** The step of a move: "keep" of "keep/yes". */
export function stepOf(move: string | null): string {
  return move?.split("/")[0] ?? "";
}

/** Whether a move stepped aside: a nudge, or an answer about the companion itself. */
export function isAside(move: string | null): boolean {
  return move?.includes("/") === true;
}
