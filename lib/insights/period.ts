import { addDays, type LocalDate, parseLocalDate } from "@/lib/clock/local-date";
import { day, monthStart, nameOfMonth } from "./days";
import type { Period, PeriodKind } from "./view";

const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

function month(first: LocalDate, today: LocalDate): Period {
  const next = monthStart(first, 1);
  return {
    kind: "month",
    from: first,
    to: earlierOf(addDays(next, -1), today),
    name: nameOfMonth(first),
    earlier: monthStart(first, -1).slice(0, 7),
    later: next > today ? undefined : next.slice(0, 7),
  };
}

function year(of: number, today: LocalDate): Period {
  const next = day(`${String(of + 1).padStart(4, "0")}-01-01`);
  return {
    kind: "year",
    from: day(`${String(of).padStart(4, "0")}-01-01`),
    to: earlierOf(addDays(next, -1), today),
    name: String(of),
    earlier: String(of - 1),
    later: next > today ? undefined : String(of + 1),
  };
}

function all(first: LocalDate | undefined, today: LocalDate): Period {
  const from = monthStart(first === undefined || first > today ? today : first);
  return { kind: "all", from, to: today, name: `since ${nameOfMonth(from)}`, earlier: undefined, later: undefined };
}

/**
 * The period an address asks for, or the present one of its kind where it asks for none, for nonsense, or for the future.
 * `first` is the person's first day with anything on it.
 */
export function periodOf(kind: PeriodKind, of: string | undefined, today: LocalDate, first: LocalDate | undefined): Period {
  if (kind === "all") return all(first, today);
  if (kind === "month") {
    const wanted = of === undefined ? undefined : parseLocalDate(`${of}-01`);
    return month(wanted === undefined || wanted > today || wanted < "1900" ? monthStart(today) : wanted, today);
  }
  const present = Number(today.slice(0, 4));
  const wanted = of !== undefined && /^\d{4}$/.test(of) ? Number(of) : present;
  return year(wanted > present || wanted < 1900 ? present : wanted, today);
}

/** The kind an address names; a year when it names none of ours. */
export function periodKind(text: string | undefined): PeriodKind {
  return text === "month" || text === "all" ? text : "year";
}
