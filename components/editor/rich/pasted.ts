import { checklists, pictograms, plainLines, renamed, smallHeadings, tables, unwrap } from "./pasted-shapes";

// What other programs put on the clipboard, brought to the marks PAUZ knows. Nothing is fetched and nothing runs: the HTML is
// parsed into a document of its own, and what is left goes through the editor's schema like any other.

/**
 * The page's content policy holds for parsed documents too: style attributes would be reported and dropped, and with them the
 * bold of Google Docs and the lists of Word. So they are read under another name, and handlers of events have none.
 */
function parsed(html: string): HTMLElement {
  const plain = html
    .replace(/<style\b[^]*?<\/style\s*>/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style=").replace(/\son\w+\s*=/gi, " data-was="));
  return new DOMParser().parseFromString(plain, "text/html").body;
}

const styleOf = (element: Element | null) => element?.getAttribute("data-style") ?? "";

const listStyle = /mso-list:[^;]*level(\d+)/i;
const isIgnored = (element: Element) => /mso-list:\s*ignore/i.test(styleOf(element));

/** Word's own tags, and everything that is no text. */
function strip(body: HTMLElement): void {
  for (const element of body.querySelectorAll("style, script, meta, link, title, xml, template, svg, object")) element.remove();
  for (const element of body.querySelectorAll("*")) {
    element.removeAttribute("dir");
    // Of a document that is not ours.
    element.removeAttribute("data-pm-slice");
    if (element.localName.includes(":")) unwrap(element);
  }
}

/** Word's paragraph styles: a title, headings, quotes. */
function wordStyles(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll("p[class^=Mso]")) {
    const style = paragraph.className;
    const level = /^MsoHeading(\d)/.exec(style)?.[1];
    if (/^MsoTitle/.test(style)) renamed(paragraph, "h1");
    else if (level !== undefined) renamed(paragraph, `h${level}`);
    else if (/^Mso(?:Intense)?Quote/.test(style)) {
      const quote = body.ownerDocument.createElement("blockquote");
      paragraph.replaceWith(quote);
      quote.append(paragraph);
    } else if ((paragraph.textContent ?? "").trim() === "" && paragraph.querySelector("img, br") === null) paragraph.remove();
  }
}

type Bullet = { readonly level: number; readonly mark: string };

function bulletOf(element: Element | null): Bullet | null {
  const level = listStyle.exec(styleOf(element))?.[1];
  if (element === null || level === undefined) return null;
  const sign = [...element.querySelectorAll("span")].find(isIgnored);
  return { level: Number(level), mark: (sign?.textContent ?? "").trim() };
}

/** Word writes a list as paragraphs that say how deep they stand and which sign to draw; here they become lists again. */
function wordLists(body: HTMLElement): void {
  const { ownerDocument } = body;
  let open: { level: number; list: HTMLElement }[] = [];
  let last: Element | null = null;
  for (const paragraph of [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    const bullet = bulletOf(paragraph);
    if (bullet === null) continue;
    const follows = last !== null && paragraph.previousElementSibling === last;
    if (!follows) open = [];
    open = open.filter((each) => each.level <= bullet.level);
    let top = open.at(-1);
    if (top === undefined || top.level < bullet.level) {
      const number = /^(\d+)[.)]/.exec(bullet.mark)?.[1];
      const list = ownerDocument.createElement(number === undefined && !/^\w[.)]/.test(bullet.mark) ? "ul" : "ol");
      if (number !== undefined && number !== "1") list.setAttribute("start", number);
      if (top === undefined) paragraph.before(list);
      else (top.list.lastElementChild ?? top.list).append(list);
      top = { level: bullet.level, list };
      open.push(top);
    }
    for (const sign of [...paragraph.querySelectorAll("span")].filter(isIgnored)) sign.remove();
    const item = ownerDocument.createElement("li");
    top.list.append(item);
    item.append(renamed(paragraph, "p"));
    last = open[0]?.list ?? null;
  }
}

/** Google Docs wraps all in a bold that isn't, and parts paragraphs by line breaks of their own. */
function docs(body: HTMLElement): void {
  const wrapper = body.querySelector("b[id^=docs-internal-guid], span[id^=docs-internal-guid]");
  if (wrapper === null) return;
  unwrap(wrapper);
  for (const gap of [...body.children].filter((element) => element.localName === "br")) gap.remove();
}

/** Bold and italic that are said by style become tags; those that a style takes back are none. */
function emphasis(body: HTMLElement): void {
  for (const element of body.querySelectorAll("[data-style]")) {
    const style = styleOf(element);
    const [, weight = ""] = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(style) ?? [];
    const [, slant = ""] = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(style) ?? [];
    element.removeAttribute("data-style");
    if (element.localName === "span") {
      if (/^(?:bold|bolder|[6-9]00)$/i.test(weight)) within(element, "strong");
      if (/^(?:italic|oblique)$/i.test(slant)) within(element, "em");
    } else if (/^(?:b|strong)$/.test(element.localName) && /^(?:normal|400)$/i.test(weight)) unwrap(element);
    else if (/^(?:i|em)$/.test(element.localName) && /^normal$/i.test(slant)) unwrap(element);
  }
}

function within(element: Element, tag: string): void {
  const mark = element.ownerDocument.createElement(tag);
  mark.append(...element.childNodes);
  element.append(mark);
}

/** Links that lead through a search engine's counter lead where they say again. */
function directLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a[href^="https://www.google.com/url?"]')) {
    const target = new URL(link.getAttribute("href") ?? "").searchParams.get("q");
    if (target !== null) link.setAttribute("href", target);
  }
}

/** Other programs are built on the same editor, and sign what they copy alike: theirs has tables, pictures and styles, ours never. */
const isOwn = (html: string) => html.includes("data-pm-slice") && !/<(?:table|img|pre)\b|\sstyle\s*=/i.test(html);

/** The HTML of a paste with its structure said in plain tags. What the editor itself copied is left as it is. */
export function tidyPasted(html: string): string {
  if (isOwn(html)) return html;
  const body = parsed(html);
  strip(body);
  pictograms(body);
  wordLists(body);
  wordStyles(body);
  docs(body);
  emphasis(body);
  directLinks(body);
  checklists(body);
  plainLines(body);
  smallHeadings(body);
  tables(body);
  return body.innerHTML;
}
