import type { SettingsView } from "@/lib/account/view";

export type Hearing = { readonly title: string; readonly says: string; readonly door: string | null };

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const door = "AI and privacy";

/**
 * Who turns voice into words here, and whether they may. `asked` are those that are set up, in the order in which they are asked,
 * each with its name.
 */
export function hearingWords(
  asked: readonly { readonly id: string; readonly name: string }[],
  ai: Pick<SettingsView["ai"], "enabled" | "consentAt" | "providers" | "transcription">,
): Hearing {
  const [first, ...others] = asked;
  if (first === undefined) {
    return {
      title: "Nobody turns voice into words here",
      says: "Recordings are kept, and can be heard. They have no transcripts until whoever runs this PAUZ sets somebody up.",
      door: null,
    };
  }
  const standIns = others.map(({ name }) => name).join(", or ");
  const who = standIns === "" ? first.name : `${first.name}, or ${standIns} where that one doesn’t answer`;
  const say = (title: string, says: string): Hearing => ({ title, says, door });
  if (ai.consentAt === null)
    return say("Nothing is sent until you say yes", `The sound of a recording would go to ${who}, and only then.`);
  if (!ai.enabled) return say("AI is off: recordings stay here", `Switched on, their sound would go to ${who}.`);
  if (!ai.transcription)
    return say("Turning voice into words is off: recordings stay here", `Switched on, their sound would go to ${who}.`);
  const named = asked.filter(({ id }) => ai.providers.includes(id));
  if (named.length === 0)
    return say("Recordings stay here", `Your yes was to others. To be turned into words, they would go to ${who}.`);
  const [may, ...more] = named.map(({ name }) => name);
  return say(
    `${capital(may ?? "")} turns your voice into words`,
    more.length === 0
      ? `The sound of each recording goes there once. Entries that are kept away from AI stay here with theirs.`
      : `The sound of each recording goes there once, or to ${more.join(", or ")} where nobody answers. Entries that are kept away from AI stay here with theirs.`,
  );
}
