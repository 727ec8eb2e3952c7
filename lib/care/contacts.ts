import type { Contact, Help } from "./view";

const tel = (number: string) => `tel:${number.replace(/[^\d+#]/g, "")}`;
const line = (name: string, number: string, when: string): Contact => ({
  name,
  label: `Call ${number}`,
  href: tel(number),
  when,
});
const text = (name: string, number: string, when: string): Contact => ({
  name,
  label: `Text ${number}`,
  href: `sms:${number}`,
  when,
});
const allHours = "free, day and night";

/** Open to everyone, in every country: lines sorted by place and by what it is about. */
export const directory: Contact = {
  name: "Find a Helpline",
  label: "findahelpline.com",
  href: "https://findahelpline.com",
  when: "free and confidential lines in over 130 countries",
};

// Only lines that are nationwide, free or at local rates, and open at all hours unless `when` says otherwise.
const lines: Readonly<Record<string, readonly Contact[]>> = {
  US: [line("988 Suicide & Crisis Lifeline", "988", allHours), text("988 Suicide & Crisis Lifeline", "988", allHours)],
  CA: [line("9-8-8 Suicide Crisis Helpline", "988", allHours), text("9-8-8 Suicide Crisis Helpline", "988", allHours)],
  GB: [line("Samaritans", "116 123", allHours)],
  IE: [line("Samaritans", "116 123", allHours)],
  AU: [line("Lifeline", "13 11 14", "day and night")],
  NZ: [line("Need to talk?", "1737", allHours), text("Need to talk?", "1737", allHours)],
  DE: [line("TelefonSeelsorge", "0800 111 0 111", allHours)],
  AT: [line("TelefonSeelsorge", "142", allHours)],
  CH: [line("Die Dargebotene Hand", "143", "day and night")],
  FR: [line("Numéro national de prévention du suicide", "3114", allHours)],
  ES: [line("Línea 024", "024", allHours)],
  NL: [line("113 Zelfmoordpreventie", "0800 0113", allHours)],
  BR: [line("CVV", "188", allHours)],
  IN: [line("Tele-MANAS", "14416", allHours)],
  KR: [line("자살예방 상담전화", "109", allHours)],
  SG: [line("Samaritans of Singapore", "1767", "day and night")],
  BE: [
    line("Zelfmoordlijn (Dutch)", "1813", allHours),
    line("Centre de Prévention du Suicide (French)", "0800 32 123", allHours),
  ],
  SE: [line("Mind Självmordslinjen", "90101", "day and night")],
  NO: [line("Mental Helse", "116 123", allHours)],
  FI: [line("MIELI Kriisipuhelin", "09 2525 0111", "day and night")],
  CZ: [line("Linka první psychické pomoci", "116 123", allHours)],
  HU: [line("Lelki Elsősegély", "116 123", allHours)],
  SI: [line("Zaupni telefon Samarijan", "116 123", allHours)],
  PL: [line("Centrum Wsparcia", "800 70 2222", allHours)],
  PT: [line("SNS 24, psychological help", "808 24 24 24", "day and night")],
  GR: [line("Γραμμή για την αυτοκτονία (Klimaka)", "1018", "day and night")],
  IS: [line("Hjálparsími Rauða krossins", "1717", allHours)],
  UA: [line("Lifeline Ukraine", "7333", allHours)],
  MX: [line("Línea de la Vida", "800 911 2000", allHours)],
  ZA: [line("Suicide Crisis Helpline (SADAG)", "0800 567 567", allHours)],
  JP: [line("よりそいホットライン", "0120 279 338", allHours)],
  TW: [line("安心專線", "1925", allHours)],
  HK: [line("The Samaritans Hong Kong", "2896 0000", "day and night")],
  IL: [line("ERAN", "1201", "day and night")],
  TH: [line("สายด่วนสุขภาพจิต", "1323", allHours)],
  PH: [line("NCMH Crisis Hotline", "1553", allHours)],
};

const hurt = "when somebody hurts or threatens you; free, day and night";
// The same rule: nationwide, and at all hours unless it says otherwise.
const safety: Readonly<Record<string, readonly Contact[]>> = {
  US: [line("National Domestic Violence Hotline", "1 800 799 7233", hurt)],
  GB: [line("National Domestic Abuse Helpline", "0808 2000 247", hurt)],
  IE: [line("Women’s Aid", "1800 341 900", hurt)],
  AU: [line("1800RESPECT", "1800 737 732", hurt)],
  NZ: [line("Family violence information line", "0800 456 450", "when somebody hurts or threatens you; free")],
  DE: [line("Hilfetelefon Gewalt gegen Frauen", "116 016", hurt)],
  AT: [line("Frauenhelpline gegen Gewalt", "0800 222 555", hurt)],
  FR: [line("Violences Femmes Info", "3919", hurt)],
  ES: [line("Línea 016", "016", hurt)],
  IT: [line("Antiviolenza e stalking", "1522", hurt)],
  NL: [line("Veilig Thuis", "0800 2000", hurt)],
  SE: [line("Kvinnofridslinjen", "020 50 50 50", hurt)],
  FI: [line("Nollalinja", "080 005 005", hurt)],
  NO: [line("VO-linjen", "116 006", hurt)],
  DK: [line("Lev Uden Vold", "1888", hurt)],
  PL: [line("Niebieska Linia", "800 12 00 02", hurt)],
  BR: [line("Central de Atendimento à Mulher", "180", hurt)],
  IN: [line("Women Helpline", "181", hurt)],
  ZA: [line("Gender-Based Violence Command Centre", "0800 428 428", hurt)],
  KR: [line("여성긴급전화", "1366", hurt)],
  JP: [line("DV相談プラス", "0120 279 889", hurt)],
  TW: [line("保護專線", "113", hurt)],
};

const union = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ");
const emergency: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...union, "IS", "LI", "CH", "TR", "UA", "IN", "NG", "GH", "ZA"].map((country) => [country, "112"])),
  ...Object.fromEntries(["US", "CA", "MX", "AR", "PH"].map((country) => [country, "911"])),
  ...Object.fromEntries(["JP", "KR", "TW"].map((country) => [country, "119"])),
  ...{
    GB: "999",
    HK: "999",
    AU: "000",
    NZ: "111",
    NO: "113",
    BR: "192",
    CN: "120",
    IL: "101",
    SG: "995",
    TH: "1669",
    VN: "115",
    CL: "131",
    CO: "123",
    EG: "123",
  },
};

/** Countries whose own contacts PAUZ knows, for a choice. */
export const knownCountries: readonly string[] = [
  ...new Set([...Object.keys(lines), ...Object.keys(safety), ...Object.keys(emergency)]),
].sort();

/** The known countries by their English names, in order. */
export function countriesByName(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  return knownCountries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Who to talk to in a country: its own lines, its line for whoever is hurt at home, its emergency number, and always the directory. Null or unknown: the directory and general words. */
export function helpFor(country: string | null): Help {
  const number = country === null ? undefined : emergency[country];
  return {
    country: country !== null && (number !== undefined || country in lines) ? country : null,
    lines: country === null ? [] : (lines[country] ?? []),
    safety: country === null ? [] : (safety[country] ?? []),
    emergency:
      number === undefined
        ? { name: "Your local emergency number", label: "", href: "", when: "on most mobile phones 112 is connected to it" }
        : {
            name: "Emergency services",
            label: `Call ${number}`,
            href: tel(number),
            when: "if you or someone else is in danger now",
          },
    directory,
  };
}
