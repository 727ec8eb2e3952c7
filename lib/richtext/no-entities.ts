/**
 * Stands for the package `entities` in the browser's and the server's bundles (see next.config.mjs). Markdown-it brings its
 * tables, 20 kB compressed, to decode `&amp;` and the like; in our dialect these are only letters, so they are never asked.
 */
export function decodeHTML(text: string): string {
  return text;
}

export function decodeHTMLStrict(text: string): string {
  return text;
}
