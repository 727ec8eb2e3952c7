import { lookup } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";

export const maxPictureBytes = 1_000_000;
const maxMilliseconds = 4_000;

/** Why a picture was not fetched. */
export class PictureRefused extends Error {
  constructor(readonly reason: "address" | "scheme" | "status" | "size" | "time") {
    super(`the picture was refused: ${reason}`);
    this.name = "PictureRefused";
  }
}

const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2001::", 32],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(net, bits, "ipv6");

/** Whether an address lies in this machine or its own network, where a server must not be sent by a stranger's link. */
export function isInsideAddress(address: string): boolean {
  const family = isIP(address);
  // BlockList compares IPv4-mapped IPv6 addresses with the IPv4 rules as well.
  return family === 0 || inside.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** Resolves a name and refuses it unless every address is outside. Used by the connection itself, so no second answer can differ. */
const outsideOnly: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, []);
    const first = addresses[0];
    if (first === undefined || addresses.some(({ address }) => isInsideAddress(address))) {
      return callback(new PictureRefused("address"), []);
    }
    return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

/**
 * Fetches a picture for the server to keep: https only, no redirects, at most 1 MB in 4 s, never from an inside address.
 * `allowInside` is for a sign-in provider that is itself on this machine. Throws `PictureRefused` or the socket's error.
 */
export function fetchPicture(address: string, options: { readonly allowInside: boolean }): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    if (!URL.canParse(address)) return reject(new PictureRefused("scheme"));
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (url.protocol !== "https:" && !(url.protocol === "http:" && options.allowInside))
      return reject(new PictureRefused("scheme"));
    if (!options.allowInside && isIP(host) !== 0 && isInsideAddress(host)) return reject(new PictureRefused("address"));
    const guard = options.allowInside ? {} : { lookup: outsideOnly };
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const signal = AbortSignal.timeout(maxMilliseconds);
    const asked = send(
      url,
      { ...guard, signal, headers: { accept: "image/png,image/jpeg,image/webp" }, agent: false },
      (answer) => {
        if (answer.statusCode !== 200) return asked.destroy(new PictureRefused("status"));
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on("data", (chunk: Buffer) => {
          size += chunk.length;
          chunks.push(chunk);
          if (size > maxPictureBytes) asked.destroy(new PictureRefused("size"));
        });
        answer.on("end", () => resolve(Buffer.concat(chunks)));
        answer.on("error", reject);
        return undefined;
      },
    );
    asked.on("error", (error) => reject(signal.aborted ? new PictureRefused("time") : error));
    asked.end();
    return undefined;
  });
}
