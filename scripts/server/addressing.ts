import { isIP } from "node:net";
import { isLoopbackHost } from "@/lib/auth/loopback";

/** What to do with a request by its Host: go on, send it to the one address people use, or refuse it. */
export type Addressing =
  { readonly kind: "here" } | { readonly kind: "redirect"; readonly to: string } | { readonly kind: "refuse" };

/**
 * `url` is the configured origin. This machine's other names lead to it, so that cookies and Origin checks see one
 * origin only; any other Host is refused, which also stops DNS rebinding.
 */
export function addressOf(url: string, host: string | undefined, path: string): Addressing {
  if (host === undefined || !path.startsWith("/") || !URL.canParse(`http://${host}`)) return { kind: "refuse" };
  if (host.toLowerCase() === new URL(url).host) return { kind: "here" };
  return isLoopbackHost(new URL(`http://${host}`).hostname) ? { kind: "redirect", to: `${url}${path}` } : { kind: "refuse" };
}

/**
 * The address a request came from, for limits. A proxy on this machine is believed about the last hop it saw, and only
 * when the app's address says that there is one.
 */
export function remoteAddress(url: string, socket: string | undefined, forwarded: string | undefined): string {
  const peer = (socket ?? "unknown").replace(/^::ffff:/, "");
  const behindProxy = isLoopbackHost(peer) && !isLoopbackHost(new URL(url).hostname);
  const last = forwarded?.split(",").at(-1)?.trim() ?? "";
  return behindProxy && isIP(last) !== 0 ? last : peer;
}
