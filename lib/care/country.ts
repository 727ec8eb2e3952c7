// Zones by country, for those whose contacts we know. A zone says more about where a person is than a browser's language.
const zones: Readonly<Record<string, string>> = {
  US: "America/New_York America/Detroit America/Chicago America/Denver America/Boise America/Phoenix America/Los_Angeles America/Anchorage America/Juneau America/Adak Pacific/Honolulu America/Indiana/Indianapolis America/Kentucky/Louisville",
  CA: "America/Toronto America/Montreal America/Vancouver America/Edmonton America/Winnipeg America/Regina America/Halifax America/Moncton America/St_Johns America/Whitehorse America/Yellowknife America/Iqaluit",
  GB: "Europe/London Europe/Belfast",
  IE: "Europe/Dublin",
  AU: "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin Australia/Canberra",
  NZ: "Pacific/Auckland Pacific/Chatham",
  DE: "Europe/Berlin Europe/Busingen",
  AT: "Europe/Vienna",
  CH: "Europe/Zurich",
  FR: "Europe/Paris",
  ES: "Europe/Madrid Atlantic/Canary Africa/Ceuta",
  NL: "Europe/Amsterdam",
  BE: "Europe/Brussels",
  IT: "Europe/Rome",
  PT: "Europe/Lisbon Atlantic/Madeira Atlantic/Azores",
  PL: "Europe/Warsaw",
  SE: "Europe/Stockholm",
  NO: "Europe/Oslo",
  DK: "Europe/Copenhagen",
  FI: "Europe/Helsinki",
  CZ: "Europe/Prague",
  SK: "Europe/Bratislava",
  HU: "Europe/Budapest",
  GR: "Europe/Athens",
  RO: "Europe/Bucharest",
  BG: "Europe/Sofia",
  HR: "Europe/Zagreb",
  SI: "Europe/Ljubljana",
  EE: "Europe/Tallinn",
  LV: "Europe/Riga",
  LT: "Europe/Vilnius",
  LU: "Europe/Luxembourg",
  MT: "Europe/Malta",
  CY: "Asia/Nicosia",
  IS: "Atlantic/Reykjavik",
  TR: "Europe/Istanbul",
  UA: "Europe/Kyiv Europe/Kiev",
  IN: "Asia/Kolkata Asia/Calcutta",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  TW: "Asia/Taipei",
  CN: "Asia/Shanghai Asia/Urumqi",
  HK: "Asia/Hong_Kong",
  SG: "Asia/Singapore",
  IL: "Asia/Jerusalem Asia/Tel_Aviv",
  TH: "Asia/Bangkok",
  VN: "Asia/Ho_Chi_Minh Asia/Saigon",
  PH: "Asia/Manila",
  BR: "America/Sao_Paulo America/Bahia America/Fortaleza America/Manaus America/Recife America/Belem",
  MX: "America/Mexico_City America/Tijuana America/Monterrey America/Cancun",
  AR: "America/Argentina/Buenos_Aires America/Buenos_Aires",
  CL: "America/Santiago",
  CO: "America/Bogota",
  ZA: "Africa/Johannesburg",
  NG: "Africa/Lagos",
  GH: "Africa/Accra",
  EG: "Africa/Cairo",
};

const countryOfZone: ReadonlyMap<string, string> = new Map(
  Object.entries(zones).flatMap(([country, names]) => names.split(" ").map((name) => [name, country] as const)),
);

export type Whereabouts = {
  /** The person's own setting. */
  readonly country?: string | null;
  /** IANA zone. */
  readonly zone?: string | null;
  /** A language tag or an Accept-Language header. */
  readonly locale?: string | null;
};

/** The country (ISO 3166) whose contacts to show: as set, else by zone, else by the language's region, else null. */
export function countryOf(where: Whereabouts): string | null {
  if (where.country != null && /^[A-Z]{2}$/i.test(where.country)) return where.country.toUpperCase();
  const byZone = where.zone == null ? undefined : countryOfZone.get(where.zone);
  if (byZone !== undefined) return byZone;
  // Only a first choice that names its region: a plain "en" is spoken everywhere, and must not mean one country.
  const region = /^\s*[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/i.exec(where.locale ?? "")?.[1];
  return region?.toUpperCase() ?? null;
}
