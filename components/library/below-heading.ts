import { previewLength } from "@/lib/richtext/gist";

// What a list shows below an entry's heading, which may be the text's own first line: then it isn't said twice.

/** The sign that parts two lines made into one belongs to neither. */
const parting = /^\s*(?:·\s)?\s*/u;

/** How the text goes on below the heading, cut at a word; "" where the heading says it all. */
export function previewBelow({ heading, preview }: { readonly heading: string; readonly preview: string }): string {
  if (heading.startsWith(preview)) return "";
  const below = preview.startsWith(heading) ? preview.slice(heading.length).replace(parting, "") : preview;
  const cut = preview.length >= previewLength ? below.replace(/\s+\S*$/u, "") : below;
  // After a full stop three more dots would only look like a mistake.
  return cut === below || /[.!?…。！？]["'”’)]*$/u.test(cut) ? cut : `${cut.replace(/[,;:–—-]+$/u, "")}…`;
}

type Snippet = { readonly text: string; readonly hits: readonly (readonly [from: number, to: number])[] };

/** What was found, below the heading: without the heading once more, unless something was found in it. */
export function snippetBelow(heading: string, snippet: Snippet): Snippet {
  const { text, hits } = snippet;
  if (hits.length === 0 || !text.startsWith(`${heading} `)) return snippet;
  const cut = heading.length + (parting.exec(text.slice(heading.length))?.[0].length ?? 0);
  if (hits.some(([from]) => from < cut)) return snippet;
  return { text: text.slice(cut), hits: hits.map(([from, to]) => [from - cut, to - cut] as const) };
}
