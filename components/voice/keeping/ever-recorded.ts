const name = "pauz-recordings";

/**
 * Whether anything was ever recorded in this browser. Asked before its database is opened, which would make it: a browser of
 * somebody who only writes has none, and needs none of the code for it.
 */
export async function everRecorded(): Promise<boolean> {
  const { indexedDB } = globalThis;
  if (indexedDB === undefined) return false;
  // Where the browser doesn't tell, it is looked for.
  const known = await indexedDB.databases?.();
  return known === undefined || known.some((each) => each.name === name);
}
