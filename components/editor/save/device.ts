import { newId } from "@/lib/ids/ids";

const key = "pauz-device";
const unkept: string = newId();

/** A random id of this browser: its saves within five minutes share a version in the history, another device's never do. */
export function thisDevice(): string {
  try {
    const known = localStorage.getItem(key);
    if (known !== null) return known;
    localStorage.setItem(key, unkept);
    return unkept;
  } catch {
    // Storage is blocked: this page counts as a device of its own.
    return unkept;
  }
}
