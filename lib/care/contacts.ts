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
export const knownCountries: readonly string[] = [...new Set([...Object.keys(lines), ...Object.keys(emergency)])].sort();

/** The known countries by their English names, in order. */
export function countriesByName(): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames(["en"], { type: "region" });
  return knownCountries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Who to talk to in a country: its own lines, its emergency number, and always the directory. Null or unknown: the directory and general words. */
export function helpFor(country: string | null): Help {
  const number = country === null ? undefined : emergency[country];
  return {
    country: country !== null && (number !== undefined || country in lines) ? country : null,
    lines: country === null ? [] : (lines[country] ?? []),
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
