const part = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/;

/** Keys are made by the program from fixed words and ids: anything else is a bug, and could leave the store's folder. */
export function checkKey(key: string): void {
  if (!key.split("/").every((one) => part.test(one))) throw new Error("not a key of the object store");
}
