import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** All of a request that can carry words, for tests that look for some in it. */
export function asItCame({ method, url, rawHeaders }: IncomingMessage, body: Buffer): string {
  return [`${method} ${url}`, ...rawHeaders, body.toString("utf8")].join("\n");
}

/** A body as JSON, or undefined when it is none. */
export function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Serves on a free port of this machine, for nobody else. Closing breaks off what is under way. */
export async function listenOnLoopback(listener: RequestListener): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // A listening TCP server always has one.
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The faults a double was told to have, each for a number of requests, of one kind or of any. */
export type FaultPlan<Fault> = {
  add(fault: Fault, times: number, kind?: string): void;
  /** The fault that the next request of that kind meets, used up by asking. */
  next(kind: string): Fault | undefined;
  clear(): void;
};

export function faultPlan<Fault>(): FaultPlan<Fault> {
  let planned: { readonly fault: Fault; readonly kind: string | undefined; left: number }[] = [];
  return {
    add: (fault, times, kind) => void planned.push({ fault, kind, left: times }),
    next(kind) {
      const plan = planned.find((one) => one.left > 0 && (one.kind === undefined || one.kind === kind));
      if (plan === undefined) return undefined;
      plan.left -= 1;
      return plan.fault;
    },
    clear: () => void (planned = []),
  };
}
