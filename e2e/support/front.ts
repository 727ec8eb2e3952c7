import { createServer, request, type IncomingHttpHeaders } from "node:http";
import { type RunningServer, freePort, startServer } from "./server";

/** A server behind a proxy that stands for what lies between a browser and PAUZ: a new version can be brought out in front of it. */
export type Front = {
  readonly url: string;
  readonly server: RunningServer;
  /** Answers these addresses itself; undefined lets the server answer. */
  intercept: (path: string) => { status: number; change?: (body: string) => string } | undefined;
  dispose(): Promise<void>;
};

export async function startFront(): Promise<Front> {
  const [port, inner] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const server = await startServer({ PAUZ_URL: url }, undefined, inner);
  const front: Front = {
    url,
    server,
    intercept: () => undefined,
    dispose: async () => {
      proxy.closeAllConnections();
      await new Promise<void>((done) => proxy.close(() => done()));
      await server.dispose();
    },
  };
  const proxy = createServer((asked, answer) => {
    const found = front.intercept((asked.url ?? "").split("?")[0] ?? "");
    if (found !== undefined && found.change === undefined) {
      answer.writeHead(found.status, { "cache-control": "no-store" }).end();
      return;
    }
    const { change } = found ?? {};
    // What is to be changed must come as it is.
    const headers = change === undefined ? asked.headers : { ...asked.headers, "accept-encoding": "identity" };
    const options = { port: inner, path: asked.url, method: asked.method, headers };
    const onward = request(options, (came) => {
      if (change === undefined) {
        answer.writeHead(came.statusCode ?? 502, came.headers);
        came.pipe(answer);
        return;
      }
      const parts: Buffer[] = [];
      came.on("data", (part: Buffer) => parts.push(part));
      came.on("end", () => {
        const { "content-length": _length, ...headers }: IncomingHttpHeaders = came.headers;
        answer.writeHead(came.statusCode ?? 502, headers).end(change(Buffer.concat(parts).toString()));
      });
    });
    onward.on("error", () => answer.writeHead(502).end());
    asked.pipe(onward);
  });
  await new Promise<void>((done) => proxy.listen(port, "127.0.0.1", done));
  return front;
}
