import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { v7 } from "uuid";
import { pauz } from "../e2e/support/pauz";
import { type RunningServer, startServer } from "../e2e/support/server";

// The README's way to keep a journal: what it names is copied from a stopped PAUZ, put in place somewhere else, and is all there.

const folder = mkdtempSync(join(tmpdir(), "pauz-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Asked = (method: string, path: string, body?: unknown) => Promise<unknown>;

function asking(server: RunningServer, token: string): Asked {
  return async (method, path, body) => {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(answer.ok, `${method} ${path}: ${answer.status}`).toBe(true);
    return answer.json();
  };
}

const fileAt = async (address: URL) => Buffer.from(await (await fetch(address)).arrayBuffer());

/** All that was written, as its writer would read it. */
async function allOf(ask: Asked, ids: readonly string[]): Promise<unknown> {
  const counts = await ask("GET", "/stats/overview");
  const entries = await Promise.all(ids.map((id) => ask("GET", `/freejournal/${id}`)));
  const versions = await Promise.all(ids.map((id) => ask("GET", `/entries/${id}/revisions`)));
  const earlier = await Promise.all(ids.map((id) => ask("GET", `/entries/${id}/revisions/1`)));
  const hints = await Promise.all(ids.map((id) => ask("GET", `/freejournal/${id}/hints`)));
  return { counts, entries, versions, earlier, hints, garden: await ask("GET", "/garden") };
}

it("is all there again: the same counts, the same texts, the same history", async () => {
  const first = await startServer({}, join(folder, "first"));
  const passphrase = join(folder, "passphrase");
  writeFileSync(passphrase, "four quiet words of mine\n");
  await pauz(first.dataDir, ["owner", "create", "--name", "Ada", "--passphrase-file", passphrase]);
  const token = (await pauz(first.dataDir, ["token", "create", "--owner", "Ada", "--scope", "write", "--name", "x"])).trim();
  const ask = asking(first, token);
  const ids = Array.from({ length: 3 }, () => v7());
  for (const [index, id] of ids.entries()) {
    const save = (content: string, base: number) =>
      ask("POST", `/freejournal/${id}/save`, {
        content,
        base_revision: base,
        save_id: v7(),
        device: v7(),
        zone: "Europe/Berlin",
      });
    await save(`Entry ${index}, as it was first.`, 0);
    await save(`Entry ${index}, in the end: naïve, 今天下雨了 😀\n\n- with  spaces  `, 1);
    await ask("POST", `/freejournal/${id}/hints`, { current_content: "It rained all day, and I stayed in and thought of Lena." });
    await ask("POST", `/freejournal/${id}/mood`, { mood: "calm" });
  }
  const made = await ask("POST", `/freejournal/${ids[0]}/export`);
  const link = new URL(typeof made === "object" && made !== null ? String(Reflect.get(made, "pdf_url")) : "");
  const pdf = await fileAt(link);
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const before = await allOf(ask, ids);
  expect(before).toMatchObject({ counts: { total_free_journals: 3, total_flowers: 3 } });
  expect(await first.stop()).toBe(0);

  const [from, to] = [first.dataDir, join(folder, "second")];
  for (const part of ["postgres", "objects", "objectstore", "keys"])
    cpSync(join(from, part), join(to, part), { recursive: true, force: true, preserveTimestamps: true });
  rmSync(from, { recursive: true });
  const second = await startServer({}, to);
  expect(await allOf(asking(second, token), ids)).toEqual(before);
  expect(await fileAt(new URL(link.pathname, second.url))).toEqual(pdf);
  await second.dispose();
}, 240_000);
