type Query = Readonly<Record<string, string | string[] | undefined>>;

export type GardenQuery = {
  readonly view: "year" | "month" | "list";
  readonly year: number;
  readonly month: number;
};

function wholeNumber(value: string | string[] | undefined, low: number, high: number): number | undefined {
  if (typeof value !== "string" || !/^\d{1,4}$/.test(value)) return undefined;
  const number = Number(value);
  return number >= low && number <= high ? number : undefined;
}

/** What the address asks for; anything it doesn't say, or says wrongly, is the present. `today` is YYYY-MM-DD. */
export function gardenQuery(query: Query, today: string): GardenQuery {
  const view = query["view"] === "month" || query["view"] === "list" ? query["view"] : "year";
  const year = wholeNumber(query["year"], 1, 9999) ?? Number(today.slice(0, 4));
  const present = year === Number(today.slice(0, 4)) ? Number(today.slice(5, 7)) : 12;
  return { view, year, month: wholeNumber(query["month"], 1, 12) ?? present };
}
