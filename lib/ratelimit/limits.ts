/**
 * Requests per minute, per person (per address where nobody is signed in), each name its own budget.
 * `PAUZ_LIMITS="save=1200,hint=20"` changes them.
 */
export const defaultLimits = {
  read: 600,
  write: 240,
  // A fast typist saves about once a second; two tabs and retries stay far below this.
  save: 600,
  hint: 30,
  // Asked in each pause of writing.
  care: 120,
  reflect: 20,
  // What is said to a companion; short lines follow each other quickly.
  companion: 60,
  export: 20,
  download: 120,
  signIn: 20,
  public: 300,
} as const;

export type LimitName = keyof typeof defaultLimits;
