import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "playwright/test";
import { apiClient } from "./support/api";
import { pauz } from "./support/pauz";
import { searchFiles } from "./support/search-files";
import { startServer } from "./support/server";

// Sentences that occur nowhere else are written through every door; afterwards nothing on disk may hold one of them.

const word = () => `zq${randomUUID().replaceAll("-", "").slice(0, 14)}`;
const canaries = {
  body: `The ${word()} heron stood in the rain and I felt calm and grateful.`,
  title: `Morning of ${word()}`,
  tag: word(),
  edited: `Later the ${word()} heron flew, and I was proud of the walk.`,
  hintText: `I keep thinking of ${word()} and what she said about Monday.`,
  note: `A note on ${word()}`,
  query: word(),
  tokenName: `Token ${word()}`,
  wrongType: `Wrong ${word()}`,
  malformed: `Broken ${word()}`,
  trashed: `Thrown away ${word()}`,
  askedTopic: `The evenings with ${word()}`,
  templateName: `Sundays ${word()}`,
  templatePrompt: `What did ${word()} leave on the stairs?`,
  answer: `In the ${word()} kitchen it went well.`,
  said: `I keep telling ${word()} that Sunday is full.`,
  saidTag: word(),
  laterAnswer: `And ${word()} stays where it is.`,
};

async function throughEveryDoor(url: string, token: string): Promise<string[]> {
  const api = apiClient(url, token);
  const statuses: string[] = [];
  const call = async (method: string, path: string, body?: unknown) => {
    const answer = await api(method, path, body);
    statuses.push(`${method} ${path.split("?")[0]?.replace(/[0-9a-f-]{36}/g, "{id}")} ${answer.status}`);
    return answer;
  };
  const made = await call("POST", "/freejournal", { content: canaries.body, title: canaries.title });
  const id = String(made.json["id"]);
  await call("PATCH", `/entries/${id}`, { tags: [canaries.tag] });
  await call("POST", `/freejournal/${id}/save`, {
    content: `${canaries.body}\n\n${canaries.edited}`,
    base_revision: 1,
    device: "canary",
  });
  await call("POST", `/freejournal/${id}/hints`, { current_content: canaries.hintText });
  await call("POST", `/freejournal/${id}/reflect`, {});
  await call("POST", `/freejournal/${id}/mood`, { mood: "calm" });
  await call("POST", "/garden", { mood: "sad", note: canaries.note });
  await call("GET", `/entries?q=${canaries.query}`);
  await call("POST", `/freejournal/${id}/save`, { content: 7, title: canaries.wrongType });
  await call("POST", `/freejournal/${id}/save`, `{"content": "${canaries.malformed}`);
  await call("GET", `/freejournal/${canaries.query}`);
  const template = { name: canaries.templateName, prompts: [canaries.templatePrompt] };
  const kept = await call("POST", "/guided_journal/templates", template);
  await call("POST", `/guided_journal/templates/${String(kept.json["id"])}/duplicate`);
  const asked = await call("POST", "/guided_journal/prompts", { topic: canaries.askedTopic });
  const prompts: { id: string; text: string }[] = JSON.parse(asked.text);
  const entries = [{ prompt_id: prompts[0]?.id, response: canaries.answer }];
  const guided = await call("POST", "/guided_journal", { topic: canaries.askedTopic, prompts, entries });
  const guidedId = String(guided.json["id"]);
  await call("POST", `/guided_journal/${guidedId}/entry`, { prompt_id: prompts[1]?.id, response: canaries.laterAnswer });
  await call("POST", `/guided_journal/${guidedId}/export`);
  const conversation = await call("POST", "/sessions", { type: "reflection_buddy" });
  const place = `/sessions/${String(conversation.json["id"])}`;
  await call("POST", `${place}/messages`, { content: canaries.said });
  await call("PATCH", place, { tags: [canaries.saidTag] });
  await call("POST", `${place}/entry`);
  const thrown = await call("POST", "/entries", { content: canaries.trashed });
  await call("DELETE", `/entries/${String(thrown.json["id"])}`);
  const pdf = await call("POST", `/freejournal/${id}/export`);
  const download = await fetch(String(pdf.json["pdf_url"]));
  expect(
    Buffer.from(await download.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  return statuses;
}

test("no sentence of a person's is readable on disk or in the logs", async () => {
  test.setTimeout(180_000);
  const server = await startServer();
  const elsewhere = mkdtempSync(join(tmpdir(), "pauz-canary-"));
  try {
    writeFileSync(join(elsewhere, "passphrase"), "a long and quiet passphrase");
    // The account's name is open by design: it is the planted canary that the search must find in the database's files.
    const planted = `Planted ${word()}`;
    await pauz(server.dataDir, ["owner", "create", "--name", planted, "--passphrase-file", join(elsewhere, "passphrase")]);
    const words = ["token", "create", "--owner", planted, "--scope", "write", "--name", canaries.tokenName];
    const token = (await pauz(server.dataDir, words)).trim();

    const statuses = await throughEveryDoor(server.url, token);
    expect(statuses.filter((status) => / (4(?!22|04)|5)\d\d$/.test(status))).toEqual([]);
    const log = server.output();
    expect(await server.stop()).toBe(0);

    mkdirSync(join(elsewhere, "logs"));
    writeFileSync(join(elsewhere, "logs", "server.log"), log);
    const secrets = Object.values(canaries);
    expect(searchFiles([server.dataDir, join(elsewhere, "logs")], secrets, { inflate: false })).toEqual([]);
    expect(
      searchFiles([join(server.dataDir, "objects"), join(server.dataDir, "objectstore")], [...secrets, "%PDF-"], {
        inflate: true,
      }),
    ).toEqual([]);

    // And the search itself sees: in the database's files, inside compressed streams, and in base64.
    expect(searchFiles([join(server.dataDir, "postgres")], [planted], { inflate: false }).length).toBeGreaterThan(0);
    writeFileSync(
      join(elsewhere, "compressed"),
      Buffer.concat([Buffer.from("head"), deflateSync(Buffer.from(`.. ${canaries.body} ..`))]),
    );
    writeFileSync(join(elsewhere, "encoded"), Buffer.from(`x${canaries.tag}y`).toString("base64"));
    expect(searchFiles([elsewhere], [canaries.body], { inflate: true })).toHaveLength(1);
    expect(searchFiles([elsewhere], [canaries.tag], { inflate: false })).toHaveLength(1);
  } finally {
    await server.dispose();
    rmSync(elsewhere, { recursive: true, force: true });
  }
});
