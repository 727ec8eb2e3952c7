import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { join } from "node:path";
import type { Connection } from "@/lib/db/connection";
import type { Trap } from "./trap";

/** Stands between the server and PostgreSQL. */
export type Wire = {
  /** What the server is given in PostgreSQL's place. */
  readonly connection: Connection;
  /** Whether the trap concerns it: only the server that takes requests is struck, not the one that is just starting. */
  watched: boolean;
  /** Ends what is connected now; the server connects anew. */
  cut(): void;
  close(): void;
};

/** The prepared statement that saves, as the protocol names it each time it runs. */
const save = /journal-(save|create)\0/;

/** One connection of the server's. Its statements pass in one piece, or as much of them as the trap leaves. */
function relay(trap: Pick<Trap, "isSet" | "part" | "spring">, server: Socket, postgres: Socket): void {
  let saving = false;
  server.on("data", (chunk) => {
    saving ||= save.test(chunk.toString("latin1"));
    if (trap.isSet("at any statement")) return trap.spring(server, postgres);
    if (saving && trap.isSet("before the save's statement")) return trap.spring(server, postgres);
    if (saving && trap.isSet("in the save's statement")) {
      return void postgres.write(trap.part(chunk), () => setImmediate(() => trap.spring(server, postgres)));
    }
    if (saving && trap.isSet("while the statement runs")) {
      // PostgreSQL reads what it was sent and carries it out, though nobody waits for the answer.
      postgres.write(chunk);
      postgres.end();
      return trap.spring(server);
    }
    postgres.write(chunk);
  });
  postgres.on("data", (chunk) => {
    const answersSave = saving;
    saving = false;
    if (answersSave && trap.isSet("before PostgreSQL's answer is read")) return trap.spring(server, postgres);
    if (answersSave && trap.isSet("in PostgreSQL's answer")) {
      return void server.write(trap.part(chunk), () => setImmediate(() => trap.spring(server, postgres)));
    }
    server.write(chunk, () => {
      if (answersSave && trap.isSet("after PostgreSQL's answer")) setImmediate(() => trap.spring(server, postgres));
    });
  });
  for (const [one, other] of [
    [server, postgres],
    [postgres, server],
  ] as const) {
    one.on("error", () => other.destroy());
    one.on("close", () => other.destroySoon());
  }
}

/** Opens a way to PostgreSQL's socket on a free port. */
export async function openWire(trap: Trap, postgres: Connection): Promise<Wire> {
  const open = new Set<Socket>();
  const wire = createServer({ noDelay: true }, (server) => {
    open.add(server);
    server.on("close", () => open.delete(server));
    relay(
      { ...trap, isSet: (point) => result.watched && trap.isSet(point) },
      server,
      connect(join(postgres.host, `.s.PGSQL.${postgres.port}`)),
    );
  });
  await new Promise<void>((resolve) => wire.listen(0, "127.0.0.1", resolve));
  const { port } = wire.address() as AddressInfo;
  const result: Wire = {
    connection: { ...postgres, host: "127.0.0.1", port },
    watched: false,
    cut() {
      for (const socket of open) socket.destroy();
    },
    close() {
      wire.close();
      result.cut();
    },
  };
  return result;
}
