import type { Tongue } from "./tongue";

type Abroad = Exclude<Tongue, "en">;

type Words = {
  /** One's own people: "meine Mutter". */
  readonly kin: RegExp;
  /** How they are called to their child, sister, friend: "deine Mutter". */
  readonly yours: readonly (readonly [RegExp, string])[];
  /** A name that does what only people do. */
  readonly acting: readonly RegExp[];
  /** Words with a capital that are nobody's name. */
  readonly nobody: ReadonlySet<string>;
};

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const name = "(?<![\\p{L}’'])(\\p{Lu}\\p{Ll}{2,20})";
const up = "(?:[\\p{L}’']+ ){0,6}";

// German writes every noun with a capital, French and Spanish begin sentences with one: only what speaks, calls, laughs or weeps,
// and has no article before it, is taken for somebody.
const words: Readonly<Record<Abroad, Words>> = {
  de: {
    kin: /(?<![\p{L}])(?:meine[rnm]?|mein) (?:mutter|mama|vater|papa|schwester|bruder|frau|mann|partner(?:in)?|freund(?:in)?|tochter|sohn|chef(?:in)?|oma|opa|großmutter|großvater|tante|onkel|kollegin|nachbarin)(?![\p{L}])/giu,
    yours: [
      [
        /^mein(?:e[rn]?|em)? (?=mutter|mama|schwester|frau|partnerin|freundin|tochter|chefin|oma|großmutter|tante|kollegin|nachbarin)/iu,
        "deine ",
      ],
      [/^mein(?:e[rnm]?)? /iu, "dein "],
    ],
    acting: [
      new RegExp(
        `${name} (?:sagte?|fragte?|meinte?|rief|ruft|lachte?|weinte?|schrieb|schreibt|erzählte?|antwortete?|umarmte?)(?![\\p{L}])`,
        "gu",
      ),
      new RegExp(
        `${name} hat ${up}(?:gesagt|gefragt|gemeint|angerufen|gelacht|geweint|geschrieben|erzählt|geantwortet|umarmt)(?![\\p{L}])`,
        "gu",
      ),
    ],
    nobody: setOf(
      "Der Die Das Ein Eine Einer Mein Meine Dein Deine Sein Seine Ihr Ihre Unser Unsere Sie Wer Niemand Jemand Jeder Keiner Man Dann Danach Später Gestern Heute Abends Sie Wir Ihr Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    ),
  },
  fr: {
    kin: /(?<![\p{L}])(?:ma|mon) (?:mère|maman|père|papa|sœur|soeur|frère|femme|mari|partenaire|copine|copain|amie?|fille|fils|cheffe?|patronne?|grand-mère|grand-père|tante|oncle|collègue|voisine?)(?![\p{L}])/giu,
    yours: [
      [/^ma /iu, "ta "],
      [/^mon /iu, "ton "],
    ],
    acting: [
      new RegExp(
        `${name} (?:me |m['’]|nous |lui )?(?:dit|disait|demande|demandait|appelle|appelait|écrit|écrivait|rit|riait|pleure|pleurait|raconte|répond)(?![\\p{L}])`,
        "gu",
      ),
      new RegExp(
        `${name} (?:m['’]|nous |lui )?a ${up}(?:dit|demandé|appelée?|rappelée?|écrit|ri|pleuré|raconté|répondu)(?![\\p{L}])`,
        "gu",
      ),
    ],
    nobody: setOf(
      "Elle Elles Ils Nous Vous Cela Ceci Qui Personne Quelqu On Tout Rien Cette Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche",
    ),
  },
  es: {
    kin: /(?<![\p{L}])mi (?:madre|mamá|padre|papá|hermana|hermano|mujer|esposa|esposo|marido|pareja|novia|novio|amiga|amigo|hija|hijo|jefa|jefe|abuela|abuelo|tía|tío|compañera|compañero|vecina|vecino)(?![\p{L}])/giu,
    yours: [[/^mi /iu, "tu "]],
    acting: [
      new RegExp(
        `${name} (?:me |nos |le |te )?(?:dijo|dice|decía|preguntó|pregunta|llamó|llama|escribió|escribe|contó|cuenta|rio|ríe|lloró|llora|respondió|contestó)(?![\\p{L}])`,
        "gu",
      ),
      new RegExp(
        `${name} (?:me |nos |le )?ha ${up}(?:dicho|preguntado|llamado|escrito|contado|reído|llorado|respondido)(?![\\p{L}])`,
        "gu",
      ),
    ],
    nobody: setOf(
      "Ella Ellos Ellas Nosotros Usted Nadie Alguien Quien Todo Nada Esto Eso Ayer Hoy Lunes Martes Miércoles Jueves Viernes Sábado Domingo",
    ),
  },
};

const article =
  /(?:^|[\s,;(])(?:der|die|das|dem|den|ein|eine|einer|einem|mein|meine|meiner|meinem|unsere|unser|le|la|les|un|une|l|mon|ma|notre|el|los|las|una|mi|su|tu)$/iu;

/** People a text in German, French or Spanish names, the most often named first: close kin as “deine Mutter”, names as spelled. */
export function peopleAbroad(text: string, tongue: Abroad): readonly string[] {
  const { kin, yours, acting, nobody } = words[tongue];
  const found = new Map<string, number>();
  const add = (who: string) => found.set(who, (found.get(who) ?? 0) + 1);
  for (const [said] of text.matchAll(kin)) {
    const change = yours.find(([start]) => start.test(said));
    if (change !== undefined) add(said.replace(change[0], change[1]));
  }
  for (const pattern of acting)
    for (const match of text.matchAll(pattern)) {
      const [, who = ""] = match;
      const before = text.slice(Math.max(0, match.index - 12), match.index).trimEnd();
      if (!nobody.has(who) && !article.test(before)) add(who);
    }
  return [...found].sort((a, b) => b[1] - a[1]).map(([who]) => who);
}
