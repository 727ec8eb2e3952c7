import type { Token } from "markdown-it";
import { dialect } from "./dialect";
import { settled } from "./settle";
import type { Block, CheckItem, Inline } from "./tree";

const CHECK = /^\[([ xX])\](?:[ \t]|$)/;

/** Walks markdown-it's flat list of tokens. */
class Reader {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The next token, unless it closes the block being read (then it is passed over). */
  next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token === undefined || token.nesting < 0 ? undefined : token;
  }

  /** The raw text of the paragraph that comes next inside an item, if one does. */
  comingText(): Token | undefined {
    const opening = this.#tokens[this.#at];
    return opening?.type === "paragraph_open" ? this.#tokens[this.#at + 1] : undefined;
  }

  /** For each item of the list just opened: whether it begins with a box to tick. */
  everyItemHasBox(): boolean {
    let depth = 1;
    for (let at = this.#at; depth > 0 && at < this.#tokens.length; at += 1) {
      const token = this.#tokens[at];
      if (depth === 1 && token?.type === "list_item_open") {
        const inline = this.#tokens[at + 1]?.type === "paragraph_open" ? this.#tokens[at + 2] : undefined;
        if (inline === undefined || !CHECK.test(inline.content)) return false;
      }
      depth += token?.nesting ?? 0;
    }
    return true;
  }
}

function runsOf(inline: Token | undefined): Inline[] {
  const runs: Inline[] = [];
  let bold = 0;
  let italic = 0;
  let href: string | null = null;
  for (const token of inline?.children ?? []) {
    if (token.type === "strong_open" || token.type === "strong_close") bold += token.nesting;
    else if (token.type === "em_open" || token.type === "em_close") italic += token.nesting;
    else if (token.type === "link_open") href = token.attrGet("href");
    else if (token.type === "link_close") href = null;
    else if (token.type === "softbreak" || token.type === "hardbreak") runs.push({ kind: "break" });
    else if (token.content !== "") {
      const last = runs.at(-1);
      const style = { bold: bold > 0, italic: italic > 0, href };
      const same = last?.kind === "text" && last.bold === style.bold && last.italic === style.italic && last.href === href;
      if (same) runs.splice(-1, 1, { ...last, text: last.text + token.content });
      else runs.push({ kind: "text", text: token.content, ...style });
    }
  }
  return settled(runs);
}

function readItems(reader: Reader): { number: number; blocks: Block[] }[] {
  const items: { number: number; blocks: Block[] }[] = [];
  for (let item = reader.next(); item !== undefined; item = reader.next()) {
    items.push({ number: Number(item.info), blocks: readBlocks(reader) });
  }
  return items;
}

function readChecks(reader: Reader): CheckItem[] {
  const items: CheckItem[] = [];
  for (let item = reader.next(); item !== undefined; item = reader.next()) {
    const first = reader.comingText();
    const done = first !== undefined && !first.content.startsWith("[ ]");
    items.push({ done, blocks: readBlocks(reader, CHECK) });
  }
  return items;
}

/** A list that skips numbers (1986, 1990) becomes several, so that each item keeps its own. */
function numbered(items: { number: number; blocks: Block[] }[]): Block[] {
  const lists: { kind: "numbers"; start: number; items: Block[][] }[] = [];
  for (const { number, blocks } of items) {
    const last = lists.at(-1);
    if (last !== undefined && (number === last.start || number === last.start + last.items.length)) last.items.push(blocks);
    else lists.push({ kind: "numbers", start: number, items: [blocks] });
  }
  return lists;
}

/** `prefix` is cut from the first paragraph's raw text before its marks are read. */
function readBlock(token: Token, reader: Reader, prefix?: RegExp): Block[] {
  switch (token.type) {
    case "paragraph_open": {
      const inline = reader.next();
      reader.next();
      if (prefix !== undefined && inline !== undefined) return paragraph(reparse(inline.content.replace(prefix, "")));
      return paragraph(inline);
    }
    case "heading_open": {
      const level = token.tag === "h1" ? 1 : token.tag === "h2" ? 2 : 3;
      const inline = reader.next();
      reader.next();
      return [{ kind: "heading", level, content: runsOf(inline) }];
    }
    case "blockquote_open":
      return [{ kind: "quote", blocks: readBlocks(reader) }];
    case "bullet_list_open":
      return reader.everyItemHasBox()
        ? [{ kind: "checks", items: readChecks(reader) }]
        : [{ kind: "bullets", items: readItems(reader).map((item) => item.blocks) }];
    case "ordered_list_open":
      return numbered(readItems(reader));
    case "hr":
      return [{ kind: "rule" }];
    default:
      throw new Error(`the dialect has no token ${token.type}`);
  }
}

function reparse(text: string): Token | undefined {
  return dialect.parseInline(text.replace(/^[ \t]+/, ""), {})[0];
}

function paragraph(inline: Token | undefined): Block[] {
  const content = runsOf(inline);
  return content.length === 0 ? [] : [{ kind: "paragraph", content }];
}

function readBlocks(reader: Reader, prefix?: RegExp): Block[] {
  const found: Block[] = [];
  let cut = prefix;
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    found.push(...readBlock(token, reader, cut));
    cut = undefined;
  }
  return found;
}

function blankLinesBefore(lines: readonly string[], start: number): number {
  let count = 0;
  while (start - 1 - count >= 0 && lines[start - 1 - count]?.trim() === "") count += 1;
  return count;
}

/**
 * The blocks of a stored text. Never fails: whatever isn't one of our marks is letters.
 * Each two blank lines beyond the one that parts two blocks are an empty paragraph, so a writer's air survives.
 */
export function blocks(markdown: string): readonly Block[] {
  const lines = markdown.split(/\r\n?|\n/);
  const tokens = dialect.parse(markdown, {});
  const reader = new Reader(tokens);
  const found: Block[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    const empty = found.length === 0 ? 0 : Math.floor((blankLinesBefore(lines, token.map?.[0] ?? 0) - 1) / 2);
    for (let made = 0; made < empty; made += 1) found.push({ kind: "paragraph", content: [] });
    found.push(...readBlock(token, reader));
  }
  return found;
}
