/** What the person types to show that they mean it. */
export const confirmation = "delete everything";

/** Whether that was typed: capitals and stray spaces don't matter. */
export function isConfirmed(typed: string): boolean {
  return typed.trim().replace(/\s+/g, " ").toLowerCase() === confirmation;
}

/** Without a passphrase, the session must have been signed in within this time (minutes). */
export const recentMinutes = 15;

/** What there is of a person, and what deleting it takes. */
export type LeavingView = {
  /** Entries and guided journals, those in the trash as well. */
  readonly entries: number;
  readonly recordings: number;
  readonly flowers: number;
  readonly pdfs: number;
  readonly conversations: number;
  /** Outside AIs that were sent words or sound of theirs, by id. */
  readonly sentTo: readonly string[];
  /** `sign_in` when the session is too old and there is no passphrase to ask for. */
  readonly proof: "passphrase" | "session" | "sign_in";
};

/** Why nothing was deleted. */
export type LeavingFault =
  | { readonly code: "own_session_only" | "not_confirmed" | "passphrase_missing" | "sign_in_again" }
  | { readonly code: "wrong" | "slowed"; readonly waitSeconds: number };

/**
 * The cookie in which a browser is told whose account was just deleted in it: pages look for it, take away what the browser kept
 * of that account, and then the cookie itself. It holds an id that belongs to nobody any more.
 */
export function goneCookieName(url: string): string {
  return url.startsWith("https:") ? "__Host-pauz-gone" : "pauz-gone";
}
