declare const cleaned: unique symbol;

/** A topic in the writer's own words, cleaned by `cleanTopic`: one line of text, never empty, never markup. */
export type Topic = string & { readonly [cleaned]: true };

/** Characters (code points) of a topic. */
export const maxTopicLength = 200;

// What a topic is read by must be what stands there: marks that turn the reading order round, invisible signs and half
// characters go. Joiners (200c, 200d) stay, because Persian words and emoji families are made with them.
const unseen = /[\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Tag characters are seen only in the flags of England, Scotland and Wales; anywhere else they could smuggle text. */
const tags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]*)[\u{e0000}-\u{e007f}]/gu;
/** Letters by their class that nevertheless show nothing. */
const blanks = /[\u115f\u1160\u2800\u3164\uffa0]/gu;
const quotes = /^(?:"(.*)"|“(.*)”|„(.*)[“”]|«(.*)»|‘(.*)’|'(.*)'|「(.*)」|『(.*)』)$/u;

/**
 * A topic as it may be shown and kept, or undefined when nothing readable is left or it is longer than 200 characters.
 * Spelling, case and punctuation stay the writer's; only quotation marks round the whole of it and a full stop at the end go,
 * since it will be quoted. Tags of HTML are text like any other.
 */
export function cleanTopic(raw: string): Topic | undefined {
  if (raw.length > 20 * maxTopicLength) return undefined;
  const line = raw
    .replace(unseen, "")
    .replace(tags, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const inside =
    quotes
      .exec(line)
      ?.slice(1)
      .find((part) => part !== undefined) ?? line;
  // A quotation mark within means that the outer two did not belong together: "yes" or "no".
  const whole = /["“”„«»「」『』]/u.test(inside) ? line : inside.trim();
  const topic = whole.replace(/(?<=[^\s.][^\s.])\.$/u, "");
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(topic.replace(blanks, ""))) return undefined;
  // The one place where a text becomes a Topic.
  return [...topic].length > maxTopicLength ? undefined : (topic as Topic);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** A long topic's beginning, cut between words where it has words, never inside a character; a short one as it is. */
export function shortTopic(topic: Topic): string {
  const characters = Array.from(graphemes.segment(topic), ({ segment }) => segment);
  if (characters.length <= 70) return topic;
  const start = characters.slice(0, 60).join("");
  const atSpace = start.lastIndexOf(" ");
  return `${(atSpace > 30 ? start.slice(0, atSpace) : start).replace(/[\s,;:.–—-]+$/u, "")}…`;
}
