/** The garden's views, each with its own address. */
export function yearAddress(year: number): string {
  return `/garden?year=${year}`;
}

export function monthAddress(year: number, month: number): string {
  return `/garden?view=month&year=${year}&month=${month}`;
}

export function listAddress(year: number): string {
  return `/garden?view=list&year=${year}`;
}
