/** How far finding by meaning has come with a person's entries. */
export function meaningWords({ made, of }: { readonly made: number; readonly of: number }): string {
  if (of === 0) return "Finding by meaning begins with your first entry.";
  if (made >= of) return of === 1 ? "Finding by meaning knows your entry." : `Finding by meaning knows all ${of} entries.`;
  return `Finding by meaning knows ${made} of ${of} entries so far; the others follow by themselves.`;
}
