import { judged } from "./judging";
import { model } from "./reader-model";
import { toTheEnd } from "./steps";

/** What a text may be saying: harm to oneself, or danger from or to someone. */
export type CareSignal = { readonly kind: "self_harm" | "danger" };

/** Someone to talk to. `href` is empty where there is no number to dial. */
export type Contact = { readonly name: string; readonly label: string; readonly href: string; readonly when: string };

/** Who to talk to, for a country (null: not known). */
export type Help = {
  readonly country: string | null;
  readonly lines: readonly Contact[];
  /** For whoever is hurt or threatened by somebody; none where no nationwide line is known. */
  readonly safety?: readonly Contact[];
  readonly emergency: Contact;
  readonly directory: Contact;
};

/**
 * Whether a text signals self-harm or danger: the floor of CARE, working with every AI off, in the browser as well.
 * Looks at negation, at who speaks, and at idioms; made for recall on explicit statements. Undefined when nothing is found.
 */
export function careSignal(markdown: string): CareSignal | undefined {
  const kind = toTheEnd(judged(markdown, model()));
  return kind && { kind };
}

/** Characters of a text that is looked at in one go over the network. */
export const longestLookedAt = 60_000;

/** Milliseconds of looking after which keys and pointers come first. */
const turn = 12;

/** The same for a page somebody writes on: it gives way in between, and ends early, without a word, once `goesOn` says no. */
export async function careSignalInTurns(markdown: string, goesOn: () => boolean): Promise<CareSignal | undefined> {
  const looking = judged(markdown, model());
  let until = performance.now() + turn;
  for (;;) {
    const step = looking.next();
    if (step.done === true) return step.value && { kind: step.value };
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!goesOn()) return undefined;
    until = performance.now() + turn;
  }
}
