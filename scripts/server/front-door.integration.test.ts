import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { setRuntimeFacts } from "@/lib/config/runtime";
import { clearSingleton } from "@/lib/process/singleton";
import { testDatabase } from "@/lib/testing/database";
import { drain, frontDoor, listen, type Pages } from "./front-door";
import { ownOrigin } from "./own-requests";

const { db } = await testDatabase();
const url = "http://127.0.0.1:3000";
const open: Server[] = [];

async function serve(pages: Pages | undefined): Promise<number> {
  const server = frontDoor(url, pages);
  open.push(server);
  await listen(server, 0, "127.0.0.1");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = { host: "127.0.0.1:3000" },
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, headers, method, host: "127.0.0.1" }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.once("error", reject);
    sent.end();
  });
}

afterEach(() => {
  clearSingleton("runtime");
  for (const server of open.splice(0)) server.close();
});

describe("the front door", () => {
  it("knows the requests that Next makes of it for the page an action leads to, and no other's", async () => {
    const port = await serve(async (request, response) => {
      response.end(JSON.stringify(request.headers));
    });
    const elsewhere = { host: `127.0.0.1:${port}`, cookie: "a=session" };
    expect((await ask(port, "/today", { ...elsewhere, "x-pauz-own": "0".repeat(32) })).status).toBe(308);
    const action: Record<string, string> = JSON.parse((await ask(port, "/signin")).body);
    const own = await ask(port, "/today", { ...elsewhere, "x-pauz-own": action["x-pauz-own"] ?? "" });
    expect(own.status).toBe(200);
    expect(JSON.parse(own.body)).toMatchObject({ host: "127.0.0.1:3000", cookie: "a=session" });
    expect([
      ownOrigin({ host: "0.0.0.0", port: 3000 }),
      ownOrigin({ host: "::", port: 3000 }),
      ownOrigin({ host: "10.0.0.7", port: 80 }),
    ]).toEqual(["http://127.0.0.1:3000", "http://[::1]:3000", "http://10.0.0.7:80"]);
  });

  it("tells the length that a page knows by its proper name", async () => {
    const port = await serve(async (_request, response) => {
      response.setHeader("x-pauz-length", ["5"]);
      response.write("he");
      response.end("llo");
    });
    const { headers, body } = await ask(port, "/x");
    expect([headers["content-length"], headers["transfer-encoding"], headers["x-pauz-length"], body]).toEqual([
      "5",
      undefined,
      undefined,
      "hello",
    ]);
    expect((await ask(port, "/x", undefined, "HEAD")).headers["content-length"]).toBe("5");
  });

  it("replaces what a client claims about hosts and addresses", async () => {
    const port = await serve(async (request, response) => {
      response.end(JSON.stringify(request.headers));
    });
    const { body } = await ask(port, "/x", {
      host: "127.0.0.1:3000",
      "x-forwarded-host": "evil.example",
      "x-forwarded-proto": "gopher",
      "x-forwarded-for": "1.2.3.4",
      "x-pauz-address": "1.2.3.4",
      forwarded: "host=evil.example",
    });
    const seen: unknown = JSON.parse(body);
    expect(seen).toMatchObject({
      host: "127.0.0.1:3000",
      "x-forwarded-host": "127.0.0.1:3000",
      "x-forwarded-proto": "http",
      "x-forwarded-for": "127.0.0.1",
      "x-pauz-address": "127.0.0.1",
    });
    expect(seen).not.toHaveProperty("forwarded");
  });

  it("answers 421 for another host before a page sees the request", async () => {
    let seen = 0;
    const port = await serve(async (_, response) => {
      seen += 1;
      response.end();
    });
    expect((await ask(port, "/", { host: "evil.example" })).status).toBe(421);
    expect(seen).toBe(0);
  });

  it("answers paths and methods the API doesn't have in the API's own words", async () => {
    const port = await serve(async (_, response) => void response.end("a handler's"));
    const json = (body: string): unknown => JSON.parse(body);
    for (const path of ["/api", "/api/", "/api/v1", "/api/v1/", "/api/v2/garden", "/api/v1/nothing", "/api/v1/garden/1/2"]) {
      const { status, headers, body } = await ask(port, path);
      expect(`${path} ${status} ${headers["content-type"]}`).toBe(`${path} 404 application/problem+json`);
      expect(json(body)).toMatchObject({ code: "unknown_call" });
    }
    const wrong = await ask(port, "/api/v1/stats/overview/", undefined, "POST");
    expect(wrong).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    expect(json(wrong.body)).toMatchObject({ code: "method_not_allowed", status: 405 });
    for (const path of ["/api/v1/garden", "/api/v1/garden/?year=2026", "/api/v1/openapi.json", "/api/auth/callback/google"]) {
      expect((await ask(port, path)).body).toBe("a handler's");
    }
  });

  it("hands on a path that decodes to no text as one that names nothing", async () => {
    const port = await serve(async (request, response) => void response.end(request.url));
    expect((await ask(port, "/journal/%FF?q=%FF")).body).toBe("/journal/%25FF?q=%FF");
    expect((await ask(port, "/api/v1/freejournal/%")).body).toBe("/api/v1/freejournal/%25");
    expect((await ask(port, "/journal/%41")).body).toBe("/journal/%41");
  });

  it("answers health under any host, and 503 while draining", async () => {
    const port = await serve(undefined);
    expect(await ask(port, "/healthz", { host: "10.0.0.7" })).toMatchObject({ status: 200, body: '{"status":"alive"}' });
    expect(await ask(port, "/readyz", { host: "10.0.0.7" })).toMatchObject({ status: 200 });
    setRuntimeFacts({ draining: true });
    const draining = await ask(port, "/readyz");
    expect(draining).toMatchObject({ status: 503, headers: { connection: "close" } });
    expect(JSON.parse(draining.body)).toMatchObject({ ready: false, checks: { server: "draining", database: "ok" } });
  });

  it("says what is missing when the database is behind", async () => {
    const port = await serve(undefined);
    await db.pool.query("update _prisma_migrations set rolled_back_at = now()");
    const behind = await ask(port, "/readyz");
    await db.pool.query("update _prisma_migrations set rolled_back_at = null");
    expect(behind.status).toBe(503);
    expect(JSON.parse(behind.body)).toMatchObject({ checks: { database: "ok", migrations: "failing" } });
  });

  it("answers 500 without the error's words when a page breaks", async () => {
    const port = await serve(() => Promise.reject(new Error("what someone wrote")));
    const answer = await ask(port, "/");
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("what someone wrote");
  });

  it("finishes the requests in flight when it drains, and cuts those that don't end", async () => {
    const release: (() => void)[] = [];
    const port = await serve(
      (request, response) =>
        new Promise((resolve) => {
          const finish = () => {
            response.end("whole");
            resolve();
          };
          if (request.url === "/slow") release.push(finish);
        }),
    );
    const [server] = open;
    const slow = ask(port, "/slow");
    const stuck = ask(port, "/stuck").then(
      () => "answered",
      () => "cut",
    );
    while (release.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const drained = server === undefined ? undefined : drain(server, 1_500);
    await expect(ask(port, "/late")).rejects.toThrow(/ECONNREFUSED/);
    release[0]?.();
    expect(await slow).toMatchObject({ status: 200, body: "whole" });
    await drained;
    expect(await stuck).toBe("cut");
  });
});
