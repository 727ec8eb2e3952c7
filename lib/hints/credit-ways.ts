// The ways in which a model's answer says that the person said something, in the four languages we ask in. All of it is of
// folded words (lib/text/prose.ts).

/** One of these as a whole word. */
export const word = (...alternatives: readonly string[]) => String.raw`(?<!\p{L})(?:${alternatives.join("|")})(?!\p{L})`;

/** Words between "you" and "said" that leave it a claim. With any other it may be somebody else who said it. */
export const adverbs = String.raw`also|again|always|even|first|just|often|once|since|so|sometimes|still|then|twice|yourself|\p{L}+ly`;

const english = {
  past: "said|wrote|written|called|named|used|mentioned|noted|typed|described|chose|chosen|told|answered|replied|admitted|thought|felt|(?:spoke|talked)(?= (?:of|about))|referred(?= to)",
  present: "say|write|call|name|use|mention|describe|(?:speak|talk)(?= (?:of|about))|refer(?= to)",
  going: "saying|writing|calling|naming|using|describing",
};
/** Present forms, which speak of a habit as often as of this text. */
export const present = String.raw`${english.present}|${english.going}|schreibst|sagst|nennst|erwähnst|bezeichnest|beschreibst|écris|dis|appelles|nommes|décris|escribes|dices|llamas|nombras`;

/** What was felt is asked about in a model's words as often as in the person's: "Was “relief” what you felt?" */
export const inwardly = /(?:thought|felt)$/u;

const german = {
  finite:
    "schriebst|sagtest|nanntest|erwähntest|bezeichnetest|beschriebst|wähltest|schreibst|sagst|nennst|erwähnst|bezeichnest|beschreibst",
  done: "geschrieben|gesagt|genannt|bezeichnet|beschrieben|erwähnt|notiert|gewählt|benutzt",
};
const french = {
  finite: "écris|dis|appelles|nommes|décris",
  done: "(?:écrit|dit|appelé|nommé|décrit|noté|choisi)(?:e|s|es)?",
  object: "(?:(?:les?|la|lui|y|en) |l')?",
};

/** "You called", "nennst du", "tu as écrit", "escribes". */
export const ways: readonly string[] = [
  String.raw`you(?:'ve|'d| have| had)?(?: [\p{L}']+){0,2} (?:${english.past})`,
  String.raw`you(?: (?:do|${adverbs})){0,2} (?:${english.present})`,
  String.raw`you(?:'re| are| were| keep| kept)?(?: (?:${adverbs}))? (?:${english.going})`,
  `(?:${german.finite})(?: du)?`,
  String.raw`(?:du hast|hast du)(?: [^.?!"]{0,30})? (?:${german.done})`,
  `tu ${french.object}(?:${french.finite})`,
  `(?:${french.finite})-tu`,
  String.raw`(?:tu ${french.object}as|as-tu|vous ${french.object}avez)(?: \p{L}+)? ${french.done}`,
  "escribiste|dijiste|llamaste|nombraste|describiste|mencionaste|elegiste|escribes|dices|llamas|nombras",
  "has (?:escrito|dicho|llamado|nombrado|descrito|mencionado|elegido)",
];

/** What leads from a quotation to one of these behind it: "“…”, as you wrote", "“…” is what you called her". */
export const leadingIn = `that|that's|this|it|is|was|are|were|what|how|as|the words?|so|du|c'est|ce|que|comme|así|como|las?|los?|le`;

/** German has the verb behind what is quoted: "Du hast Lena „…“ genannt", "dass du Lena „…“ nennst". */
export const germanEnd = String.raw`^(?: \p{L}+){0,3} (?<verb>${german.finite}|(?:${german.done})(?<hast> hast)?)(?!\p{L})(?! (?:hättest|haben|worden|würdest))`;
