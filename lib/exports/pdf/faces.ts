import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { keepLettersOfGlyphs } from "./glyphs";
import { parseRanges, type Ranges } from "./ranges";
import { unpackWoff } from "./woff";

/** One font file of a package, as a family of its own: a letter is set in the first face that has a form for it. */
export type Face = {
  /** The family's name in the document. */
  readonly family: string;
  /** Undefined: any letter may be in it. Its own table decides either way. */
  readonly ranges: Ranges | undefined;
  readonly from: Package;
  readonly part: string;
};

const fromHere = createRequire(import.meta.url);

export type Package = {
  readonly name: string;
  readonly weights: readonly number[];
  readonly italic: boolean;
  readonly scale?: number;
};
const words: Package = { name: "literata", weights: [400, 500, 700], italic: true };
const interfaceVoice: Package = { name: "figtree", weights: [400, 600], italic: false };
// Noto's Arabic builds its dots from marks that the PDF library would misplace; Amiri's letters are whole.
const arabic: Package = { name: "amiri", weights: [400, 700], italic: false, scale: 1.22 };
const noto = (name: string): Package => ({ name: `noto-${name}`, weights: [400, 700], italic: false });
/** A package drawn in one weight only. */
const single = (name: string): Package => ({ name: `noto-${name}`, weights: [400], italic: false });

const folders = new Map<string, string>();
function folderOf(name: string): string {
  let folder = folders.get(name);
  if (folder === undefined) folders.set(name, (folder = dirname(fromHere.resolve(`@fontsource/${name}/package.json`))));
  return folder;
}

/** The package's parts with the letters each may hold: `latin`, `greek`, …, and numbered ones for large scripts. */
function partsOf(name: string): ReadonlyMap<string, Ranges> {
  const listed: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folderOf(name), "unicode.json"), "utf8"));
  return new Map(Object.entries(listed).map(([part, ranges]) => [part.replace(/[[\]]/g, ""), parseRanges(ranges)]));
}

/** Makes a face known to the PDF library, at its first use: there are hundreds, and a document needs a handful. */
function register({ family, from, part }: Face): void {
  const sources = new Map<string, string>();
  const source = (weight: number, style: string) => {
    const file = join(folderOf(from.name), "files", `${from.name}-${part}-${weight}-${style}.woff`);
    const known = sources.get(file) ?? `data:font/ttf;base64,${unpackWoff(readFileSync(file)).toString("base64")}`;
    sources.set(file, known);
    return known;
  };
  // A style that a script doesn't have is set upright, and a weight that it doesn't have in the nearest.
  const fonts = [400, 500, 600, 700].flatMap((weight) =>
    (["normal", "italic"] as const).map((style) => ({
      src: source(nearest(from.weights, weight), style === "italic" && from.italic ? "italic" : "normal"),
      fontStyle: style,
      fontWeight: weight,
    })),
  );
  Font.register({ family, fonts });
}

function nearest(weights: readonly number[], wanted: number): number {
  return weights.reduce(
    (best, weight) => (Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best),
    weights[0] ?? 400,
  );
}

const faces = new Map<string, Face>();
function face(from: Package, part: string, ranges?: Ranges): Face {
  const key = `${from.name}/${part}`;
  let found = faces.get(key);
  if (found === undefined) faces.set(key, (found = { family: key, ranges, from, part }));
  return found;
}

const parts = (from: Package) => [...partsOf(from.name)].map(([part, ranges]) => face(from, part, ranges));
const numbered = (from: Package) =>
  [...partsOf(from.name)].filter(([part]) => /^\d+$/.test(part)).map(([part, ranges]) => face(from, part, ranges));

export type Voice = "words" | "interface";

/** Which form Chinese characters take: each country writes some of them in its own way. */
function hanPackages(text: string): readonly (readonly [Package, string])[] {
  const china = [noto("sans-sc"), "chinese-simplified"] as const;
  const japan = [noto("sans-jp"), "japanese"] as const;
  const korea = [noto("sans-kr"), "korean"] as const;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return [japan, china, korea];
  if (/\p{Script=Hangul}/u.test(text)) return [korea, china, japan];
  return [china, japan, korea];
}

/** All faces in the order in which they are asked for a letter. `text` is the whole document's. */
export function facesFor(text: string, voice: Voice): readonly Face[] {
  const han = hanPackages(text);
  const emoji = noto("emoji");
  return [
    ...(voice === "interface" ? parts(interfaceVoice) : []),
    ...parts(words),
    face(noto("sans-devanagari"), "devanagari"),
    face(arabic, "arabic"),
    face(noto("sans-hebrew"), "hebrew"),
    face(noto("sans-thai"), "thai"),
    face(noto("sans-bengali"), "bengali"),
    face(noto("sans-tamil"), "tamil"),
    ...han.map(([from, part]) => face(from, part)),
    face(emoji, "emoji"),
    ...numbered(emoji),
    face(single("sans-symbols-2"), "symbols"),
    face(single("sans-math"), "latin"),
    face(single("sans-symbols-2"), "math"),
    face(single("sans-symbols-2"), "braille"),
    ...han.flatMap(([from]) => numbered(from)),
  ];
}

/** The letters that a face truly has, read from the font file itself. */
export async function lettersOf(one: Face): Promise<(codePoint: number) => boolean> {
  if (!Font.getRegisteredFontFamilies().includes(one.family)) register(one);
  await Font.load({ fontFamily: one.family, fontWeight: 400, fontStyle: "normal" });
  const data = Font.getFont({ fontFamily: one.family, fontWeight: 400, fontStyle: "normal" })?.data;
  if (data === null || data === undefined) throw new Error(`the font ${one.family} could not be read`);
  keepLettersOfGlyphs(data);
  return (codePoint) => data.hasGlyphForCodePoint(codePoint);
}
