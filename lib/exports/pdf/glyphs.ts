type Glyph = { readonly codePoints: readonly number[] };
type GlyphKeeper = {
  /** What `getGlyph` has given before, by its number. */
  readonly _glyphs: Record<number, Glyph | undefined>;
  getGlyph(id: number, letters?: readonly number[]): Glyph | null;
};

const mended = new WeakSet<object>();

const isKeeper = (kind: object): kind is GlyphKeeper => typeof Reflect.get(kind, "getGlyph") === "function";

const same = (some: readonly number[], others: readonly number[]) =>
  some.length === others.length && some.every((letter, at) => letter === others[at]);

/**
 * Fonts of the PDF library keep a glyph with the letters for which it was first asked, for the life of the process. One that was
 * first met as a part of another (the point of "…", the C of "Ć") has none, and would be missing from every later document that
 * has the letter itself. From here on a glyph is made anew when it is asked for with other letters; it is a small thing, and its
 * form stays in the font. Fontkit 2.0.4, https://github.com/foliojs/fontkit/issues/154.
 */
export function keepLettersOfGlyphs(font: object): void {
  const kind: object | null = Object.getPrototypeOf(font);
  if (kind === null || mended.has(kind) || !isKeeper(kind)) return;
  mended.add(kind);
  const getGlyph = kind.getGlyph;
  kind.getGlyph = function (this: GlyphKeeper, id, letters = []) {
    const known = this._glyphs[id];
    if (known !== undefined && letters.length > 0 && !same(known.codePoints, letters)) this._glyphs[id] = undefined;
    return getGlyph.call(this, id, letters);
  };
}
