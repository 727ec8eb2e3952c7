import { endedCookieName } from "@/lib/auth/ended-session";

// A browser can't take its session's cookie away, and where the server can't be reached nobody else can. What it can do is to
// name the session that is to end: the first request that comes through ends it, whichever page or tab sends it.

/** As long as a browser keeps any cookie: the session's own lasts no longer. */
const longest = 400 * 86_400;

const name = () => endedCookieName(window.location.origin);
const attributes = () => `path=/; samesite=lax${window.location.protocol === "https:" ? "; secure" : ""}`;

/** Lets this session end with the next request that reaches PAUZ from this browser. */
export function endWhenReached(sessionId: string): void {
  document.cookie = `${name()}=${sessionId}; max-age=${longest}; ${attributes()}`;
}

function endedSession(): string | undefined {
  const own = `${name()}=`;
  return document.cookie
    .split("; ")
    .find((each) => each.startsWith(own))
    ?.slice(own.length);
}

/** Whether a session was ended in this browser, and nothing has come after it. */
export const hasEnded = (): boolean => endedSession() !== undefined;

/** Whether that session was ended in this browser. */
export const isEnded = (sessionId: string | null): boolean => sessionId !== null && sessionId === endedSession();

/** The server has heard of it. */
export function forgetEnded(): void {
  document.cookie = `${name()}=; max-age=0; ${attributes()}`;
}
