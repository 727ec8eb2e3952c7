const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;

/** The way a paragraph runs, by its first letter (Unicode's bidirectional algorithm, P2 and P3). */
export function directionOf(text: string): "ltr" | "rtl" {
  for (const one of text) {
    if (rightToLeft.test(one)) return "rtl";
    if (letter.test(one)) return "ltr";
  }
  return "ltr";
}
