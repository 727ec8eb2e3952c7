import { languageOf } from "@/lib/text/language";
import { countWords, folded } from "@/lib/text/prose";

/** What kind of thing was said: what an answer has to know before it looks at the words. */
export type Heard = "words" | "yes" | "no" | "unsure" | "brief" | "enough" | "what_are_you" | "what_to_do" | "abroad";

const yes =
  /^(?:yes|yeah|yep|yup|ya|ok|okay|sure|right|true|exactly|of course|definitely|absolutely|correct|agreed|mm+-?h+m*|uh-?huh|i (?:do|did|am|was|have|can|think so|guess so|suppose so)|it (?:is|was|does|did)|maybe|perhaps|probably|kind of|sort of|a (?:bit|little))(?:,? (?:yes|yeah|sure|i do|i am|it is|please|so|really|i guess|i think|i suppose))*$/;
const no =
  /^(?:no|nope|nah|not really|not at all|not now|never|no thanks?|no thank you|i (?:don't|didn't|wasn't|can't|won't|haven't)|it (?:isn't|wasn't|doesn't|didn't)|neither|nothing|none|wrong)(?:,? (?:no|not really|thanks|i don't|i didn't|it isn't|at all))*$/;
const unsure =
  /^(?:(?:well|hm+|um+|oh|honestly|i guess),? )*(?:(?:i )?(?:really |just |honestly |actually )*(?:don't|do not|dont) (?:really |quite |even )?know(?: yet| really| why| how)?|dunno|idk|no idea|i have no idea|(?:i'm |i am )?not (?:so |really |quite |very )?sure(?: yet)?|(?:i )?can't (?:say|tell)|hard to (?:say|tell)|who knows|i wonder|no clue|(?:i )?can't remember|(?:i )?don't remember|hm+|um+)$/;
const enough =
  /^(?:(?:ok|okay|well|thanks?|thank you|good),? )*(?:(?:good ?)?bye(?: for now)?|good ?night|see you(?: later| soon| tomorrow)?|that(?:'s| is) (?:all|it|enough)(?: for (?:now|today|tonight))?|enough(?: for (?:now|today|tonight))?|(?:i'm|i am) (?:done|finished)(?: for (?:now|today|tonight))?|let's stop(?: here)?|stop(?: here)?|i(?:'ll| will) stop here|until (?:next time|tomorrow))(?:,? (?:thanks?|thank you|bye|good ?night))*$/;
const whatAreYou =
  /\b(?:are you (?:a |an |really |actually |even )*(?:human|real|person|robot|bot|ai|machine|program|computer|therapist|psychologist|counsellor|counselor|doctor|alive|there)|who are you|what are you|am i (?:talking|speaking|writing) to (?:a|an) |is (?:any(?:body|one)|some(?:body|one)) (?:there|reading|listening))/;
const whatToDo =
  /\b(?:what (?:should|shall|can|could|would) i (?:do|say|answer|tell|write)|what (?:would|do) you (?:do|think|advise|recommend|suggest)|should i|can you (?:tell|advise|help) me|give me (?:some |your )?advice|tell me what)\b[^.!]*\?/;

/**
 * What kind of thing the last message is. `before` are the person's earlier messages: a name or two words alone have no language,
 * so they are taken to be in that of what was said before.
 */
export function heard(text: string, before: readonly string[]): Heard {
  const plain = folded(text);
  const bare = plain.replace(/[^\p{L}\p{N}'\s,-]+/gu, "").trim();
  if (whatAreYou.test(plain)) return "what_are_you";
  if (whatToDo.test(plain)) return "what_to_do";
  if (enough.test(bare)) return "enough";
  if (yes.test(bare)) return "yes";
  if (no.test(bare)) return "no";
  if (unsure.test(bare) || /^[?.!…\s]+$/u.test(plain)) return "unsure";
  const words = countWords(text);
  const sample = words >= 5 ? text : [...before.slice(-2), text].join(" ");
  if (languageOf(sample) !== "en") return "abroad";
  return words < 3 ? "brief" : "words";
}
