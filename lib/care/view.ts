import { says } from "./context";
import { phrases } from "./patterns";
import type { Phrase } from "./phrase";
import { plainSentences } from "./plain-words";
import { everydayLeaving, type QuietSign, quietReach, quietSigns, quietThreshold } from "./quiet-signs";

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

/** What an everyday reason, close by, takes from the weight of quiet signs. */
const everyday = 3;

type Heard = { readonly found?: Phrase; readonly signs: readonly QuietSign[]; readonly ordinary: boolean };

/** So many sentences are remembered between two looks, as whoever writes changes one of them at a time. */
const remembered = 20_000;
const heardBefore = new Map<string, Heard>();

function hear(before: string, sentence: string, after: string): Heard {
  const around = `${before} ${sentence} ${after}`;
  const key = `${before}\n${sentence}\n${after}`;
  const known = heardBefore.get(key);
  if (known !== undefined) return known;
  const found = phrases.find((phrase) => says(phrase, sentence, around));
  const signs = found === undefined ? quietSigns.filter(({ phrase }) => says(phrase, sentence, around)) : [];
  const heard = { ...(found !== undefined && { found }), signs, ordinary: everydayLeaving.test(sentence) };
  if (heardBefore.size >= remembered) heardBefore.clear();
  heardBefore.set(key, heard);
  return heard;
}

/** Looks at a text sentence by sentence; what it says is known at the end, and each sentence is a place to stop at. */
function* looked(markdown: string): Generator<void, CareSignal | undefined> {
  const sentences = plainSentences(markdown);
  const near: Heard[] = [];
  let quiet: CareSignal | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const heard = hear(sentences[index - 1] ?? "", sentence, sentences[index + 1] ?? "");
    if (heard.found !== undefined) return { kind: heard.found.kind };
    near.push(heard);
    if (near.length > quietReach) near.shift();
    quiet ??= quietSignal(near);
    yield;
  }
  return quiet;
}

/**
 * Whether a text signals self-harm or danger: the floor of CARE, working with every AI off, in the browser as well.
 * Looks at negation, at who speaks, and at idioms; made for recall on explicit statements. Undefined when nothing is found.
 */
export function careSignal(markdown: string): CareSignal | undefined {
  const looking = looked(markdown);
  for (;;) {
    const step = looking.next();
    if (step.done === true) return step.value;
  }
}

/** Milliseconds of looking after which keys and pointers come first. */
const turn = 12;

/** The same for a page somebody writes on: it gives way in between, and ends early, without a word, once `goesOn` says no. */
export async function careSignalInTurns(markdown: string, goesOn: () => boolean): Promise<CareSignal | undefined> {
  const looking = looked(markdown);
  let until = performance.now() + turn;
  for (;;) {
    const step = looking.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!goesOn()) return undefined;
    until = performance.now() + turn;
  }
}

/** Signs within reach of each other add up, each of them once; an everyday reason among them takes weight away. */
function quietSignal(near: readonly Heard[]): CareSignal | undefined {
  const signs = [...new Set(near.flatMap((heard) => heard.signs))].sort((a, b) => b.weight - a.weight);
  const reasons = near.some(({ ordinary }) => ordinary) ? everyday : 0;
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0) - reasons;
  return weight >= quietThreshold ? { kind: signs[0]?.phrase.kind ?? "self_harm" } : undefined;
}
