import { beginning, firstLineOf } from "./plain-text";

/** Characters of a text in a list's preview. */
export const previewLength = 100;

/** What a text is called in a list (its title, or its first line, or "" when there is neither), and how it begins. */
export function gistOf({ title, body }: { readonly title: string | null; readonly body: string }): {
  readonly heading: string;
  readonly preview: string;
} {
  const { plain, line } = beginning(body);
  const letters = Array.from(line.slice(0, previewLength * 2));
  return { heading: title ?? firstLineOf(plain), preview: letters.slice(0, previewLength).join("") };
}
