import { goneCookieName } from "@/lib/leaving/view";

const name = () => goneCookieName(window.location.origin);

/** The account that was deleted in this browser, as long as what it kept here may not be gone yet. */
export function goneAccount(): string | undefined {
  const own = `${name()}=`;
  return document.cookie
    .split("; ")
    .find((each) => each.startsWith(own))
    ?.slice(own.length);
}

/** Nothing of it is left here. */
export function forgetGoneAccount(): void {
  document.cookie = `${name()}=; max-age=0; path=/; samesite=lax${window.location.protocol === "https:" ? "; secure" : ""}`;
}
