import MarkdownIt from "markdown-it";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type StateInline from "markdown-it/lib/rules_inline/state_inline.mjs";
import { isSafeHref } from "./links";

type BlockRule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean;

/** Deeper quotes and lists stay literal: markdown-it would drop the text beyond its own limit. */
const DEEPEST = 40;

/** markdown-it hands its own rules out only as the enabled ones, so each is asked for alone. */
function ruleOf<Rule>(ruler: { enableOnly(name: string): void; getRules(chain: string): Rule[] }, name: string): Rule {
  ruler.enableOnly(name);
  const [rule] = ruler.getRules("");
  if (rule === undefined) throw new Error(`markdown-it has no rule ${name}`);
  return rule;
}

const { block: blockRules, inline: inlineRules } = new MarkdownIt();
const link = ruleOf(inlineRules.ruler, "link");

function shallow(rule: BlockRule): BlockRule {
  return (state, startLine, endLine, silent) => state.level < DEEPEST && rule(state, startLine, endLine, silent);
}

/** `#` to `###` before words. Closing `#`s and deeper levels are text: CommonMark would swallow the former. */
const heading: BlockRule = (state, startLine, _endLine, silent) => {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const line = state.src.slice((state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0), state.eMarks[startLine]);
  const match = /^(#{1,3})[ \t]+([^ \t].*)$/su.exec(line);
  if (match === null) return false;
  if (silent) return true;
  const [, marks = "#", words = ""] = match;
  state.line = startLine + 1;
  state.push("heading_open", `h${marks.length}`, 1).map = [startLine, state.line];
  const inline = state.push("inline", "", 0);
  inline.content = words.replace(/[ \t]+$/, "");
  inline.map = [startLine, state.line];
  inline.children = [];
  state.push("heading_close", `h${marks.length}`, -1);
  return true;
};

function isEscaped(source: string, at: number): boolean {
  let slashes = 0;
  while (source[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

/** Links with words in them; an image (`![…](…)`) and a link without words stay as they are typed. */
function wordedLink(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "[") return false;
  if (state.src[state.pos - 1] === "!" && !isEscaped(state.src, state.pos - 1)) return false;
  const end = state.md.helpers.parseLinkLabel(state, state.pos, true);
  if (end < 0 || !/[^\s\\]/u.test(state.src.slice(state.pos + 1, end))) return false;
  return link(state, silent);
}

/** The address of a link, exactly as spelled: CommonMark would decode entities and percent-encode letters. */
function linkDestination(source: string, start: number, max: number): { ok: boolean; pos: number; str: string } {
  const failed = { ok: false, pos: start, str: "" };
  const pointed = source[start] === "<";
  let depth = 0;
  let href = "";
  let at = pointed ? start + 1 : start;
  for (; at < max; at += 1) {
    const letter = source[at] ?? "";
    if (letter === "\n") return failed;
    if (letter === "\\" && /[()<>\\]/.test(source[at + 1] ?? "")) {
      at += 1;
      href += source[at] ?? "";
      continue;
    }
    if (pointed) {
      if (letter === ">") return { ok: true, pos: at + 1, str: href };
      if (letter === "<") return failed;
    } else {
      if (letter === " " || letter === "\t") break;
      if (letter === "(") depth += 1;
      if (letter === ")") depth -= 1;
      if (depth < 0) break;
    }
    href += letter;
  }
  return pointed || depth > 0 || href === "" ? failed : { ok: true, pos: at, str: href };
}

/**
 * Emphasis may stand against punctuation on both sides, as in `say**“no”**more`:
 * CommonMark refuses that, which breaks quoted words and every script without spaces.
 */
function relaxEmphasis(md: MarkdownIt): void {
  const Strict = md.inline.State;
  md.inline.State = class extends Strict {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      if (this.src[start] !== "*") return found;
      const space = (at: number) => at < 0 || at >= this.posMax || /\s/u.test(this.src[at] ?? " ");
      return { can_open: !space(start + found.length), can_close: !space(start - 1), length: found.length };
    }
  };
}

/**
 * The Markdown PAUZ stores: headings 1–3, lists, quotes, rules, bold, italic and plain links of CommonMark.
 * Whatever else a text holds (HTML, tables, images, code, references, entities) is only letters.
 */
function createDialect(): MarkdownIt {
  const md = new MarkdownIt("zero", { html: false, linkify: false, typographer: false });
  // The typings leave this option out; the bound is for brackets within brackets.
  Object.assign(md.options, { maxNesting: 200 });
  md.enable(["blockquote", "heading", "hr", "list", "newline", "escape", "emphasis", "link"]);
  md.enable(["balance_pairs", "fragments_join"]);
  md.block.ruler.at("blockquote", shallow(ruleOf(blockRules.ruler, "blockquote")), { alt: ["paragraph", "blockquote", "list"] });
  md.block.ruler.at("list", shallow(ruleOf(blockRules.ruler, "list")), { alt: ["paragraph", "blockquote"] });
  md.block.ruler.at("heading", heading, { alt: ["paragraph", "blockquote"] });
  md.inline.ruler.at("link", wordedLink);
  md.validateLink = isSafeHref;
  md.normalizeLink = (href) => href;
  md.helpers.parseLinkDestination = linkDestination;
  // A title (`[a](http://b "c")`) has no place in the tree, so such a link stays literal.
  md.helpers.parseLinkTitle = (_source, start) => ({ ok: false, can_continue: false, pos: start, str: "", marker: 0 });
  relaxEmphasis(md);
  return md;
}

export const dialect = createDialect();
