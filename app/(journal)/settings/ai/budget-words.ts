/** How many of a day's calls to outside AIs are used, and what happens when they are. */
export function budgetWords({ used, of }: { readonly used: number; readonly of: number }): string {
  if (used < of) return `${used} of ${of} calls to outside AIs used in the last 24 hours.`;
  return `All ${of} calls to outside AIs of the last 24 hours are used. Until the earliest is a day old, this device answers.`;
}
