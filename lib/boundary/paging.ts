/** The `Link` header that leads to the next page of this very list, or nothing at the end. */
export function nextPage(request: Request, cursor: string | null): Readonly<Record<string, string>> {
  if (cursor === null) return {};
  const url = new URL(request.url);
  url.searchParams.set("cursor", cursor);
  return { link: `<${url.pathname}${url.search}>; rel="next"` };
}
