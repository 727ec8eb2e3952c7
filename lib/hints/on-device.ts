import { chooseHint, chooseHints } from "./chooser";

/**
 * One question out of the writer's own words, made on this machine: it quotes a sentence, or names a person or a word of the
 * text. Another call with the questions asked before gives another one; undefined when the text is too short to ask about,
 * or everything worth asking was asked.
 */
export function askOnDevice(markdown: string, earlier: readonly string[]): string | undefined {
  return chooseHint(markdown, { earlier })?.question;
}

/** Several questions at once, no two of one kind or about one sentence while there are others. */
export function questionsOnDevice(markdown: string, count: number): string[] {
  return chooseHints(markdown, count).map(({ question }) => question);
}
