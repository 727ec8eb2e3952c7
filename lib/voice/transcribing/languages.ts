// The languages Whisper knows, by code. It answers with their English names, in lower case.
const codes =
  "en zh de es ru ko fr ja pt tr pl ca nl ar sv it id hi fi vi he uk el ms cs ro da hu ta no th ur hr bg lt la mi ml cy sk te fa lv bn sr az sl kn et mk br eu is hy ne mn bs kk sq sw gl mr pa si km sn yo so af oc ka be tg sd gu am yi lo uz fo ht ps tk nn mt sa lb my bo tl mg as tt haw ln ha ba jw su yue";
/** Names that the tables of today's languages spell in another way. */
const otherNames: Readonly<Record<string, string>> = {
  "haitian creole": "ht",
  nynorsk: "nn",
  myanmar: "my",
  burmese: "my",
  tagalog: "tl",
  javanese: "jv",
  bengali: "bn",
  maori: "mi",
  cantonese: "yue",
  mandarin: "zh",
  punjabi: "pa",
  sinhala: "si",
};

const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
const byName = new Map<string, string>(
  codes.split(" ").flatMap((code) => {
    const name = english.of(code)?.toLowerCase();
    return name === undefined ? [] : [[name, code] as const];
  }),
);

/**
 * A provider's word for a language as BCP 47: "english", "eng" and "en" are all `en`. Null when it is none that is known.
 */
export function languageOf(said: string | null | undefined): string | null {
  const text = said?.trim().toLowerCase() ?? "";
  const code = otherNames[text] ?? byName.get(text) ?? text;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/.test(code)) return null;
  const [canonical] = Intl.getCanonicalLocales(code);
  if (canonical === undefined || new Intl.Locale(canonical).language === "und") return null;
  return english.of(canonical) === undefined ? null : canonical;
}
