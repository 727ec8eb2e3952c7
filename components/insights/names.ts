export const shortMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
/** By weekday, 1 Monday … 7 Sunday, less one. */
export const shortWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** "Mar" for any day of a March. */
export function shortMonth(day: string): string {
  return shortMonths[Number(day.slice(5, 7)) - 1] ?? "";
}
