const safe = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

/** Whether a link to this address may be followed: web and mail only, so that no text can hold a script. */
export function isSafeHref(href: string): boolean {
  return safe.test(href);
}
