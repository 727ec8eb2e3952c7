/** The built scripts and styles that a page asks for. */
export function scriptsIn(html: string): readonly string[] {
  return [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"?]+\.(?:js|css))[^"]*"/g)].map(([, path]) => path ?? "");
}

const nonceIn = /'nonce-([^']+)'/;

/**
 * The kept shell as a new answer. Its content policy names a nonce that was made for one answer; each answer gets one of its
 * own, as the server's do. `random` makes it.
 */
export function withFreshNonce(html: string, kept: Headers, random: Uint8Array): { html: string; headers: Headers } {
  const headers = new Headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  for (const name of [
    "content-security-policy",
    "x-content-type-options",
    "x-frame-options",
    "referrer-policy",
    "permissions-policy",
  ]) {
    const value = kept.get(name);
    if (value !== null) headers.set(name, value);
  }
  const policy = headers.get("content-security-policy");
  const before = policy === null ? undefined : nonceIn.exec(policy)?.[1];
  if (policy === null || before === undefined) return { html, headers };
  const fresh = btoa(String.fromCharCode(...random));
  headers.set("content-security-policy", policy.replaceAll(before, fresh));
  return { html: html.replaceAll(before, fresh), headers };
}
