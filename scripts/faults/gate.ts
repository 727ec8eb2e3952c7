import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Trap } from "./trap";

/** Stands between the writers and the server, as a network does: passes bytes on, or not. One request per connection. */
export type Gate = {
  readonly url: string;
  /** The port of the server that takes requests now; undefined refuses everybody. */
  target: number | undefined;
  close(): void;
};

const headEnd = "\r\n\r\n";

type Whole = { readonly bytes: Buffer; readonly head: number };

/** The request once all of it has come, and where its head ends. */
function wholeOf(bytes: Buffer): Whole | undefined {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return undefined;
  const head = end + headEnd.length;
  const length = Number(/^content-length: *(\d+)/im.exec(bytes.toString("latin1", 0, head))?.[1] ?? 0);
  return bytes.length >= head + length ? { bytes, head } : undefined;
}

const isSave = (request: Buffer) => /^POST \S+\/save /.test(request.toString("latin1", 0, 200));

function relayAnswer(trap: Trap, client: Socket, server: Socket, save: boolean): void {
  server.on("data", (chunk) => {
    if (save && trap.isSet("before the answer leaves")) return trap.spring(client, server);
    if (save && trap.isSet("in the answer")) {
      client.write(trap.part(chunk), () => setImmediate(() => client.destroySoon()));
      return trap.spring(server);
    }
    client.write(chunk);
  });
  server.on("end", () => {
    client.end(() => {
      if (save && trap.isSet("after the answer")) trap.spring(server);
    });
  });
  server.on("close", () => client.destroySoon());
  server.on("error", () => client.resetAndDestroy());
}

function relayRequest(trap: Trap, client: Socket, server: Socket, { bytes, head }: Whole, delay: number): void {
  const save = isSave(bytes);
  const cut: Buffer | undefined = !save
    ? undefined
    : trap.isSet("in the request's head")
      ? trap.part(bytes.subarray(0, head))
      : trap.isSet("in the request's body")
        ? Buffer.concat([bytes.subarray(0, head), trap.part(bytes.subarray(head))])
        : undefined;
  if (cut !== undefined) {
    server.write(cut, () => setImmediate(() => trap.spring(client, server)));
    return;
  }
  relayAnswer(trap, client, server, save);
  server.write(bytes, () => {
    if (!save || !trap.isSet("once the request has arrived")) return;
    setTimeout(() => trap.spring(client, server), delay);
  });
}

/** Opens the gate on a free port. `delay` says how long after its arrival a request is struck, in milliseconds. */
export async function openGate(trap: Trap, delay: () => number): Promise<Gate> {
  const open = new Set<Socket>();
  const gate: Server = createServer((client) => {
    open.add(client);
    client.on("close", () => open.delete(client));
    client.on("error", () => client.destroy());
    let bytes: Buffer = Buffer.alloc(0);
    client.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const whole = wholeOf(bytes);
      if (whole === undefined) return;
      if (result.target === undefined) {
        client.resetAndDestroy();
        return;
      }
      const server = connect(result.target, "127.0.0.1");
      server.on("error", () => client.resetAndDestroy());
      server.once("connect", () => relayRequest(trap, client, server, whole, delay()));
    });
  });
  await new Promise<void>((resolve) => gate.listen(0, "127.0.0.1", resolve));
  const result: Gate = {
    url: `http://127.0.0.1:${(gate.address() as AddressInfo).port}`,
    target: undefined,
    close() {
      gate.close();
      for (const socket of open) socket.destroy();
    },
  };
  return result;
}
