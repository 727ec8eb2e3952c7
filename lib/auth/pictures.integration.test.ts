import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { err, ok } from "@/lib/result/result";
import { createLocalSmartBucket } from "@/lib/smartbucket/local";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";
import { fetchPicture, isInsideAddress, PictureRefused } from "./fetch-picture";
import { createPictures } from "./pictures";

const { db, config } = await testDatabase();
const smartbucket = createLocalSmartBucket({ folder: join(config.dataDir, "objects"), clock: systemClock });
const pictures = createPictures({ db, vault: vault(), smartbucket, allowInside: true });

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

const answers: Record<string, (response: ServerResponse) => void> = {
  "/me.png": (response) => response.end(png),
  "/me.svg": (response) => response.setHeader("content-type", "image/png").end(svg),
  "/huge": (response) => response.end(Buffer.alloc(1_000_001)),
  "/moved": (response) => response.writeHead(302, { location: "/me.png" }).end(),
  "/slow": (response) => response.write("x"),
};
let server: Server;
let address = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("keeps a sealed copy of a picture, which is its person's alone", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  expect(await pictures.keepFrom(alice.userId, `${address}/me.png`)).toEqual(ok(null));
  const read = await pictures.read(alice.viewer);
  expect(read).toMatchObject({ ok: true, value: { type: "image/png" } });
  expect(read.ok && Buffer.from(read.value.bytes).equals(png)).toBe(true);
  expect(await pictures.read(bob.viewer)).toEqual(err("not_found"));
  const stored = await smartbucket.list("user-profiles", `${alice.userId}/`);
  expect(stored).toHaveLength(1);
  const object = await smartbucket.get("user-profiles", stored[0]?.key ?? "");
  expect(Buffer.from(object?.bytes ?? []).includes(png.subarray(0, 16))).toBe(false);
});

it("replaces the one before, and forgets it when asked", async () => {
  const [alice, bob] = [await createPerson(db), await createPerson(db)];
  await pictures.keep(alice.viewer, png);
  await pictures.keep(alice.viewer, png);
  await pictures.keep(bob.viewer, png);
  expect(await smartbucket.list("user-profiles", `${alice.userId}/`)).toHaveLength(1);
  await pictures.remove(alice.viewer);
  expect(await smartbucket.list("user-profiles", `${alice.userId}/`)).toHaveLength(0);
  expect(await pictures.read(alice.viewer)).toEqual(err("not_found"));
  expect(await pictures.read(bob.viewer)).toMatchObject({ ok: true });
});

it("keeps nothing that only claims to be a picture", async () => {
  const alice = await createPerson(db);
  expect(await pictures.keepFrom(alice.userId, `${address}/me.svg`)).toEqual(err("not_a_picture"));
  expect(await pictures.keep(alice.viewer, svg)).toEqual(err("not_a_picture"));
  expect(await pictures.keep(alice.viewer, Buffer.concat([png, Buffer.alloc(1_000_000)]))).toEqual(err("too_large"));
  expect(await pictures.read(alice.viewer)).toEqual(err("not_found"));
});

it.each([
  ["/huge", "size"],
  ["/moved", "status"],
  ["/missing", "status"],
  ["/slow", "time"],
])("gives up on %s", async (path, reason) => {
  await expect(fetchPicture(address + path, { allowInside: true })).rejects.toMatchObject({ name: "PictureRefused", reason });
});

it("is never sent to this machine or its network by a stranger's link", async () => {
  const inside = [
    `${address}/me.png`,
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://169.254.169.254/",
    "https://10.0.0.1/",
    "https://localhost/",
  ];
  for (const link of inside) await expect(fetchPicture(link, { allowInside: false })).rejects.toBeInstanceOf(PictureRefused);
  for (const link of ["file:///etc/passwd", "ftp://example.org/", "nonsense"]) {
    await expect(fetchPicture(link, { allowInside: true })).rejects.toMatchObject({ reason: "scheme" });
  }
});

it.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "::",
  "::127.0.0.1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::a00:1",
  "2001:0:4136:e378:8000:63bf:3fff:fdd2",
  "2002:7f00:1::",
  "fec0::1",
  "fd00::1",
  "fe80::1",
  "::ffff:127.0.0.1",
  "::ffff:10.0.0.1",
  "not an address",
])("knows %s for an inside address", (it) => expect(isInsideAddress(it)).toBe(true));

it.each(["1.1.1.1", "142.250.0.1", "172.32.0.1", "2001:4860:4860::8888", "::ffff:8.8.8.8"])(
  "knows %s for an outside one",
  (it) => {
    expect(isInsideAddress(it)).toBe(false);
  },
);
