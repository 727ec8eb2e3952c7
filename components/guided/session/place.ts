/** Where in a guided journal its page stands: at a question, at the last step, or reading the whole. */
export type Place = number | "landing" | "reading";

/** The place an address names; null where it names none. */
export type NamedPlace = Place | null;

/** What an address asks for, as a page of the server hears of it, and as the browser has it without one. */
type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The place an address names: `?q=5`, `?q=last`, `?read`. */
export function placeIn(query: Query): NamedPlace {
  if (query["read"] !== undefined) return "reading";
  if (query["q"] === "last") return "landing";
  const question = Number(query["q"]);
  return Number.isInteger(question) && question > 0 ? question - 1 : null;
}

/** The place the browser's own address names, where no server reads it. */
export function placeInAddress(): NamedPlace {
  return placeIn(Object.fromEntries(new URLSearchParams(window.location.search)));
}

/** What stands behind the question mark for a place; a finished journal is read where nothing does. */
export function queryOf(place: Place, isFinished: boolean): string {
  if (place === "reading") return isFinished ? "" : "?read";
  return `?q=${place === "landing" ? "last" : place + 1}`;
}
