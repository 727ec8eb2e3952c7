/**
 * What a page may load: its own scripts and styles that carry this answer's nonce, and nothing from any other host.
 * No `unsafe-inline` anywhere, so neither a script nor a style that got into a text can run. Development alone needs
 * `eval` (React's stack traces) and the socket of its hot reload.
 */
export function contentPolicy(nonce: string, developing: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    // Next's development overlay writes styles without a nonce.
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    `connect-src 'self'${developing ? " ws:" : ""}`,
    // With 'strict-dynamic' a worker would need the nonce, which it can't carry.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
