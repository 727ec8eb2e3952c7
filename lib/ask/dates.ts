import { addDays, type LocalDate, parseLocalDate } from "@/lib/clock/local-date";

// Dates in a question are reckoned here, from the person's own today: no model is trusted with a calendar.

export type DayRange = { readonly from: LocalDate; readonly to: LocalDate };
export type DatedQuestion = {
  /** Undefined when the question names no time. */
  readonly range: DayRange | undefined;
  /** The question without the words that named it. */
  readonly rest: string;
};

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const monthShape = `(${months.join("|")}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  few: 5,
  couple: 2,
};

const two = (value: number) => String(value).padStart(2, "0");
const dayOf = (year: number, month: number, day: number): LocalDate | undefined =>
  parseLocalDate(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
const yearOf = (date: LocalDate) => Number(date.slice(0, 4));
const monthOf = (date: LocalDate) => Number(date.slice(5, 7));
/** 0 Monday … 6 Sunday. */
const weekdayOf = (date: LocalDate) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

function wholeMonth(year: number, month: number): DayRange | undefined {
  const from = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return from === undefined || next === undefined ? undefined : { from, to: addDays(next, -1) };
}

function monthsBack(today: LocalDate, count: number): DayRange | undefined {
  const at = yearOf(today) * 12 + monthOf(today) - 1 - count;
  return wholeMonth(Math.floor(at / 12), (at % 12) + 1);
}

function wholeYear(year: number): DayRange | undefined {
  const from = dayOf(year, 1, 1);
  const to = dayOf(year, 12, 31);
  return from === undefined || to === undefined ? undefined : { from, to };
}

const single = (date: LocalDate | undefined): DayRange | undefined => (date === undefined ? undefined : { from: date, to: date });
const monthNumber = (name: string) => months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** The newest year in which that month has begun; with `past`, in which it is over. */
function yearFor(month: number, today: LocalDate, past: boolean): number {
  const begun = month < monthOf(today) || (month === monthOf(today) && !past);
  return begun ? yearOf(today) : yearOf(today) - 1;
}

// In the north. Winter belongs to the year it ends in.
const seasons: Readonly<Record<string, readonly [month: number, length: number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  fall: [9, 3],
  winter: [12, 3],
};

function season(name: string, today: LocalDate, options: Calendar, given: number | undefined): DayRange | undefined {
  const [north, length] = seasons[name.toLowerCase()] ?? [1, 3];
  const start = options.hemisphere === "south" ? ((north + 5) % 12) + 1 : north;
  const ofYear = (year: number): DayRange | undefined => {
    const first = wholeMonth(start === 12 ? year - 1 : year, start);
    const lastMonth = start + length - 1;
    const last = wholeMonth(start === 12 ? year : lastMonth > 12 ? year + 1 : year, ((lastMonth - 1) % 12) + 1);
    return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
  };
  if (given !== undefined) return ofYear(given);
  const candidates = [1, 0, -1].map((ahead) => ofYear(yearOf(today) + ahead));
  return candidates.find((range) => range !== undefined && range.from <= today);
}

export type Calendar = { readonly today: LocalDate; readonly weekStart: number; readonly hemisphere: "north" | "south" };

type Rule = { readonly shape: RegExp; readonly range: (found: RegExpMatchArray, calendar: Calendar) => DayRange | undefined };

const count = (text: string | undefined) => numbers[(text ?? "").toLowerCase()] ?? Number(text);
const howMany = "(\\d{1,3}|a few|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten)";
const many = (text: string | undefined) => count((text ?? "").replace(/^a (few|couple) ?(?:of)?$/i, "$1"));
const weekOf = (date: LocalDate, weekStart: number) => addDays(date, -((weekdayOf(date) + 1 - weekStart + 7) % 7));

const rules: readonly Rule[] = [
  { shape: /\b(?:on )?(\d{4}-\d{2}-\d{2})\b/i, range: ([, day = ""]) => single(parseLocalDate(day)) },
  {
    shape: new RegExp(`\\b(?:on |of )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthShape}\\b,?(?: (\\d{4}))?`, "i"),
    range: ([, day, month = "", year], { today }) => dated(Number(day), monthNumber(month), year, today),
  },
  {
    shape: new RegExp(`\\b(?:on )?${monthShape} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?`, "i"),
    range: ([, month = "", day, year], { today }) => dated(Number(day), monthNumber(month), year, today),
  },
  {
    shape: new RegExp(`\\b(?:in |during |of |from )?(?:early |mid |late )?${monthShape},? (?:of )?(\\d{4})\\b`, "i"),
    range: ([, month = "", year]) => wholeMonth(Number(year), monthNumber(month)),
  },
  {
    shape: new RegExp(`\\bsince ${monthShape}(?: (\\d{4}))?\\b`, "i"),
    range: ([, name = "", year], { today }) => {
      const month = monthNumber(name);
      const from = dayOf(year === undefined ? yearFor(month, today, false) : Number(year), month, 1);
      return from === undefined ? undefined : { from, to: today };
    },
  },
  {
    shape: new RegExp(`\\b(last|this|in|during|in early|in late|in mid) ${monthShape}\\b`, "i"),
    range: ([, which = "", name = ""], { today }) => {
      const month = monthNumber(name);
      return wholeMonth(yearFor(month, today, which.toLowerCase() === "last"), month);
    },
  },
  {
    shape: /\b(?:last|this|in|during)(?: the)? (spring|summer|autumn|fall|winter)(?: of)?(?: (\d{4}))?\b/i,
    range: ([, name = "", year], calendar) =>
      season(name, calendar.today, calendar, year === undefined ? undefined : Number(year)),
  },
  { shape: /\bthe day before yesterday\b/i, range: (_found, { today }) => single(addDays(today, -2)) },
  { shape: /\b(?:yesterday|last night)\b/i, range: (_found, { today }) => single(addDays(today, -1)) },
  { shape: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i, range: (_found, { today }) => single(today) },
  {
    shape: /\b(?:during |in |over )?(this|last) week(?:end)?\b/i,
    range: ([, which = ""], { today, weekStart }) => {
      const from = addDays(weekOf(today, weekStart), which.toLowerCase() === "last" ? -7 : 0);
      return { from, to: addDays(from, 6) };
    },
  },
  {
    shape: /\b(?:during |in )?(this|last) month\b/i,
    range: ([, which = ""], { today }) => monthsBack(today, which.toLowerCase() === "last" ? 1 : 0),
  },
  {
    shape: /\b(?:during |in )?(this|last) year\b/i,
    range: ([, which = ""], { today }) => wholeYear(yearOf(today) - (which.toLowerCase() === "last" ? 1 : 0)),
  },
  {
    shape: new RegExp(`\\b(?:in|over|during|for) the (?:last|past) ${howMany}? ?(days?|weeks?|months?|years?)\\b`, "i"),
    range: ([, amount, unit = ""], { today }) => back(today, amount === undefined ? 1 : many(amount), unit, true),
  },
  {
    shape: new RegExp(`\\b${howMany} (days?|weeks?|months?|years?) ago\\b`, "i"),
    range: ([, amount, unit = ""], { today }) => back(today, many(amount), unit, false),
  },
  {
    shape: new RegExp(`\\b(?:on|last|this) (${weekdays.join("|")})\\b`, "i"),
    range: ([, name = ""], { today }) => {
      const since = (weekdayOf(today) - weekdays.indexOf(name.toLowerCase()) + 7) % 7;
      return single(addDays(today, -(since === 0 ? 7 : since)));
    },
  },
  { shape: /\b(?:in|during|of|since) (\d{4})\b/i, range: ([, year]) => wholeYear(Number(year)) },
];

function dated(day: number, month: number, year: string | undefined, today: LocalDate): DayRange | undefined {
  if (year !== undefined) return single(dayOf(Number(year), month, day));
  const thisYear = dayOf(yearOf(today), month, day);
  return single(thisYear !== undefined && thisYear <= today ? thisYear : dayOf(yearOf(today) - 1, month, day));
}

/** A stretch up to today, or around the day so long ago: the longer ago, the less exactly it is meant. */
function back(today: LocalDate, amount: number, unit: string, upToToday: boolean): DayRange | undefined {
  if (!Number.isFinite(amount)) return undefined;
  const days = { d: 1, w: 7, m: 30.44, y: 365.25 }[unit.charAt(0).toLowerCase()] ?? 1;
  const there = addDays(today, -Math.round(amount * days));
  if (upToToday) return { from: there, to: today };
  const around = days === 1 ? 0 : days === 7 ? 4 : days < 100 ? 16 : 60;
  const to = addDays(there, around);
  return { from: addDays(there, -around), to: to > today ? today : to };
}

/** Finds the time a question names. A day that isn't in the calendar names none, and its words stay. */
export function datesIn(question: string, calendar: Calendar): DatedQuestion {
  for (const { shape, range } of rules) {
    const found = shape.exec(question);
    if (found === null) continue;
    const meant = range(found, calendar);
    if (meant === undefined) break;
    const rest = `${question.slice(0, found.index)} ${question.slice(found.index + found[0].length)}`;
    return { range: meant, rest };
  }
  return { range: undefined, rest: question };
}
