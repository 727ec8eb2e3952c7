/**
 * A path within PAUZ to go on to, or undefined for anything that could lead elsewhere: `//host`, `/\host`, `https:…`,
 * control characters that browsers drop. Sign-in and its errors are no places to return to.
 */
export function safePath(next: string | null | undefined): string | undefined {
  if (next === null || next === undefined || next.length > 500) return undefined;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next)) return undefined;
  const base = "http://pauz.invalid";
  if (!URL.canParse(next, base)) return undefined;
  const url = new URL(next, base);
  if (url.origin !== base) return undefined;
  const path = url.pathname + url.search;
  // Resolving dots can uncover a second slash: "/..//host" becomes "//host".
  if (path.startsWith("//") || /^\/(signin|api)(\/|\?|$)/.test(path)) return undefined;
  return path;
}
