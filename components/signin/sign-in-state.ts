/** What came of trying to sign in, or to make the owner; empty at first. */
export type SignInState = {
  readonly fault?: SignInFault;
  /** Seconds to wait before the next try. */
  readonly waitSeconds?: number;
  /** The name that was typed, so that it need not be typed again. */
  readonly name?: string;
};

export type SignInFault =
  | "name_missing"
  | "too_short"
  | "too_long"
  | "too_plain"
  | "mismatch"
  | "wrong_code"
  | "owner_exists"
  | "no_owner"
  | "wrong"
  | "slowed"
  | "too_many"
  | "other_site"
  | "refused"
  | "broken";

const words: Record<SignInFault, string> = {
  name_missing: "Write a name of up to 80 characters: it is how PAUZ greets you.",
  too_short: "That is shorter than 12 characters. Four or five words put together are easy to keep and hard to guess.",
  too_long: "That is longer than 512 characters.",
  too_plain: "That would be guessed soon: it repeats itself, or it is mostly your name.",
  mismatch: "The two passphrases are not the same. Type both again.",
  wrong_code: "That is not the setup code. It is printed in the terminal where PAUZ was started.",
  owner_exists: "This journal already has its owner. Reload the page to sign in.",
  no_owner: "This journal has no owner yet. Reload the page to begin.",
  wrong: "That is not the passphrase.",
  slowed: "Too many tries that did not fit.",
  too_many: "Too many tries from here. Wait a minute, then try again.",
  other_site: "That did not come from PAUZ’s own page, so nothing was done. Open PAUZ at its own address and try again.",
  refused: "Google’s answer did not fit the sign-in that was begun here, or it was declined. Nothing was changed; begin again.",
  broken: "Google could not be reached, or something broke on our side. Your journal is untouched; try again in a moment.",
};

/** The field a fault belongs to, where it belongs to one. */
export function faultIn(state: SignInState, field: "name" | "passphrase" | "again" | "code"): string | undefined {
  const { fault } = state;
  if (fault === undefined) return undefined;
  const at: Partial<Record<SignInFault, typeof field>> = {
    name_missing: "name",
    too_short: "passphrase",
    too_long: "passphrase",
    too_plain: "passphrase",
    mismatch: "again",
    wrong_code: "code",
  };
  return at[fault] === field ? words[fault] : undefined;
}

/** What happened, in words, with the wait where there is one. */
export function faultWords(state: SignInState): string | undefined {
  if (state.fault === undefined) return undefined;
  const wait = state.waitSeconds ?? 0;
  if (wait === 0) return words[state.fault];
  return `${words[state.fault]} Wait ${wait === 1 ? "a second" : `${wait} seconds`} before the next try.`;
}

/** A fault as it stands in an address. */
export function faultFrom(text: string | undefined): SignInFault | undefined {
  return text === "refused" || text === "broken" ? text : undefined;
}
