// Whether a sentence is what a step asked for. People answer beside the question, and what they say of themselves on a hard day
// must not come back to them as "your act" or "the kinder voice". All four languages at once: a conversation may change its own.

const start = "(?<![\\p{L}\\p{N}'’])";
const end = "(?![\\p{L}\\p{N}])";
const anyOf = (...phrases: readonly string[]) => new RegExp(`${start}(?:${phrases.join("|")})${end}`, "iu");

const unknown = anyOf(
  "(?:i |i really |i just |i honestly )?(?:don['’]?t|do not) (?:really |even )?know",
  "no idea",
  "i(?:['’]m| am) not sure",
  "(?:ich )?wei(?:ß|ss) (?:es |das )?(?:auch |gar |noch |einfach |wirklich )*nicht",
  "keine ahnung",
  "(?:je )?(?:ne )?sais pas",
  "aucune idée",
  "no (?:lo )?sé",
  "ni idea",
);

const harsh = anyOf(
  "not worth(?:y)?",
  "worthless",
  "useless",
  "not good enough",
  "not enough",
  "(?:a |such a )?(?:failure|burden|loser)",
  "hate (?:me|myself)",
  "(?:my|all my) (?:own )?fault",
  "stupid",
  "nichts wert",
  "nicht gut genug",
  "wertlos",
  "versager(?:in)?",
  "hasse mich",
  "selbst schuld",
  "dumm",
  "ne vaux rien",
  "nulle?",
  "me déteste",
  "ma faute",
  "no valgo nada",
  "inútil",
  "me odio",
  "mi culpa",
);

/** How somebody is, or always was: nothing that can be done by tomorrow. */
const state = anyOf(
  "i(?:['’]m| am) (?:just |so |too |really |very |always |only )*(?:tired|afraid|scared|sad|angry|ashamed|lonely|alone|lost|stuck|exhausted|sick|numb|nobody|the one)",
  "i (?:just )?feel",
  "i (?:always|never)",
  "i (?:can['’]t|cannot)",
  "ich bin (?:so |zu |nur |immer |einfach |sehr )*(?:müde|traurig|allein|einsam|wütend|erschöpft|leer)",
  "ich fühle mich",
  "ich kann (?:es |das )?(?:einfach )?nicht",
  "je suis (?:si |trop |toujours |très )*(?:fatiguée?|triste|seule?|perdue?)",
  "je me sens",
  "je (?:ne )?peux pas",
  "estoy (?:tan |muy |siempre )*(?:cansad[oa]|triste|sol[oa]|perdid[oa])",
  "me siento",
  "no puedo",
);

/** That its writer doesn't know is no answer to keep. */
export function saysNothingKnown(sentence: string): boolean {
  return unknown.test(sentence);
}

/** Not a verdict on its writer. */
export function isKind(sentence: string): boolean {
  return !harsh.test(sentence);
}

/** Something somebody could do, as far as its words show: neither a verdict nor a state. "If I feel tired, then …" is a plan. */
export function isDeed(sentence: string): boolean {
  return (
    isKind(sentence) &&
    (!state.test(sentence) || /(?:^|[,;:] ?)(?:and |und |et |y )?(?:if|when|wenn|falls|si|cuando|quand)\s/iu.test(sentence))
  );
}
