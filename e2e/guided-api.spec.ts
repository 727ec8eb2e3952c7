import { randomUUID } from "node:crypto";
import { expect, test } from "playwright/test";
import { documentOf, documentText } from "@/lib/guided/view";
import type { RaindropDouble } from "./doubles/raindrop";
import { type ApiClient, apiClient } from "./support/api";
import { raindropEnvironment, startRaindrop } from "./support/fixtures";
import { type People, peopleOf } from "./support/people";
import { type RunningServer, startServer } from "./support/server";

// Guided journals as a program meets them, with either store behind them. The original client's calls come first.

type Journal = {
  id: string;
  topic: string;
  prompts: { id: string; text: string }[];
  entries: { prompt_id: string; prompt_text: string; response: string }[];
  revision: number;
  content: string;
  completion_percentage: number;
};

for (const driver of ["local", "raindrop"] as const) {
  test.describe(`with the ${driver} driver`, () => {
    let server: RunningServer;
    let people: People;
    let double: RaindropDouble;
    let api: ApiClient;
    let userId: string;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      double = await startRaindrop();
      server = await startServer(driver === "local" ? {} : raindropEnvironment(double));
      people = await peopleOf(server);
      const ana = await people.make("Ana");
      userId = ana.userId;
      api = apiClient(server.url, ana.writeToken);
    });

    test.afterAll(async () => {
      await people.close();
      await server.dispose();
      await double.close();
    });

    test.beforeEach(() => double.heal());

    const asked = async (topic: string): Promise<{ id: string; text: string }[]> => {
      const answer = await api("POST", "/guided_journal/prompts", { topic });
      expect(answer.status).toBe(200);
      return JSON.parse(answer.text);
    };
    const made = async (topic: string, ...responses: string[]): Promise<Journal> => {
      const prompts = await asked(topic);
      const entries = responses.map((response, at) => ({ prompt_id: prompts[at]?.id, prompt_text: prompts[at]?.text, response }));
      const answer = await api("POST", "/guided_journal", { topic, prompts, entries });
      expect(answer.status).toBe(201);
      return JSON.parse(answer.text);
    };
    const read = async (id: string): Promise<Journal> => JSON.parse((await api("GET", `/guided_journal/${id}`)).text);

    test("takes the original client's way: topic, questions, answers, one journal, its PDF", async () => {
      const journal = await made("mind", "The first answer.", "The second one.");
      expect(journal).toMatchObject({ topic: "Mind", type: "guided_journal", ai_generated: false, completion_percentage: 22 });
      expect(journal.prompts).toHaveLength(9);
      const last = journal.prompts[8];
      const answered = await api("POST", `/guided_journal/${journal.id}/entry`, { prompt_id: last?.id, response: "A promise." });
      expect(answered.status).toBe(200);
      const found = await read(journal.id);
      expect(found.entries.map(({ prompt_text, response }) => [prompt_text, response])).toEqual([
        [journal.prompts[0]?.text, "The first answer."],
        [journal.prompts[1]?.text, "The second one."],
        [last?.text, "A promise."],
      ]);
      const previews = JSON.parse((await api("GET", "/guided_journal?previews_only=true")).text);
      expect(previews).toContainEqual(
        expect.objectContaining({ id: journal.id, topic: "Mind", entry_count: 3, prompt_count: 9, has_content: true }),
      );
      expect(previews[0].preview_text).toContain("The first answer.");
      const whole = JSON.parse((await api("GET", "/guided_journal")).text);
      expect(whole[0]).toEqual(JSON.parse(JSON.stringify(found)));
      expect((await api("GET", "/stats/guided_journals/total")).json).toEqual({ total: previews.length });
      const pdf = await api("POST", `/guided_journal/${journal.id}/export`);
      expect(pdf.status).toBe(200);
      const file = await fetch(String(pdf.json["pdf_url"]));
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe("%PDF-");
      expect((await api("DELETE", `/guided_journal/${journal.id}`)).status).toBe(204);
      expect((await api("GET", `/guided_journal/${journal.id}`)).status).toBe(404);
      expect((await api("POST", `/entries/${journal.id}/restore`)).status).toBe(200);
      expect((await read(journal.id)).entries).toHaveLength(3);
    });

    test("takes any topic, in any language, and what looks like markup as text", async () => {
      for (const topic of ["Meine Schwester und ich", "お母さん", "<script>alert(1)</script>", "🌧️", "x".repeat(200)]) {
        const journal = await made(topic, "Something.");
        expect(journal.topic).toBe(topic);
        expect(new Set(journal.prompts.map(({ text }) => text)).size).toBe(9);
      }
    });

    for (const [name, topic] of [
      ["an empty topic", ""],
      ["a topic of blanks", " \t"],
      ["a topic of 201 characters", "x".repeat(201)],
      ["a topic that is no text", 7],
    ] as const) {
      test(`refuses ${name}, in words`, async () => {
        for (const path of ["/guided_journal/prompts", "/guided_journal"]) {
          const answer = await api("POST", path, { topic, prompts: [{ id: "1", text: "Why?" }] });
          expect(answer.status).toBe(422);
          expect(JSON.stringify(answer.json["errors"])).toContain("topic");
        }
      });
    }

    test("well defined: an unknown question, an answer twice, out of order, taken away, after the end", async () => {
      const { id, prompts } = await made("joy", "One.");
      const entry = (prompt: number, response: string) =>
        api("POST", `/guided_journal/${id}/entry`, { prompt_id: prompts[prompt]?.id, response });
      const unknown = await api("POST", `/guided_journal/${id}/entry`, { prompt_id: "nowhere", response: "x" });
      expect([unknown.status, unknown.json["code"]]).toEqual([422, "unknown_prompt"]);
      await entry(5, "Six.");
      await entry(2, "Three.");
      await entry(5, "Six, again.");
      expect((await read(id)).entries.map(({ response }) => response)).toEqual(["One.", "Three.", "Six, again."]);
      await entry(2, "");
      expect((await read(id)).entries.map(({ response }) => response)).toEqual(["One.", "Six, again."]);
      const now = await read(id);
      const document = documentOf(now.content);
      if (document === undefined) throw new Error("content is the document's text");
      const finished = documentText({ ...document, finishedAt: new Date().toISOString() });
      const end = { content: finished, base_revision: now.revision, save_id: randomUUID() };
      expect((await api("POST", `/guided_journal/${id}/save`, end)).status).toBe(200);
      await entry(2, "Three, after all.");
      const after = await api("GET", `/guided_journal/${id}`);
      expect(after.json["completed_at"]).not.toBeNull();
      expect((await read(id)).entries).toHaveLength(3);
      const both = { topic: "Joy", prompts, entries: [{ prompt_id: "nowhere", response: "x" }] };
      expect((await api("POST", "/guided_journal", both)).json["code"]).toBe("unknown_prompt");
      expect((await api("PUT", `/guided_journal/${id}`, { prompts: prompts.slice(0, 2) })).json["code"]).toBe("unknown_prompt");
      expect((await api("PUT", `/guided_journal/${id}`, { nonsense: 1 })).status).toBe(422);
      expect((await read(id)).prompts).toHaveLength(9);
    });

    test("saves by revision: repeated once, stale with both texts, and what can't be kept in words", async () => {
      const { id, content } = await made("money", "Rent.");
      const document = documentOf(content);
      if (document === undefined) throw new Error("content is the document's text");
      const next = documentText({ ...document, topic: "Money, again" });
      const save = { content: next, base_revision: 1, save_id: randomUUID(), device: "one" };
      const first = await api("POST", `/guided_journal/${id}/save`, save);
      expect([first.status, first.json["revision"]]).toEqual([200, 2]);
      expect((await api("POST", `/guided_journal/${id}/save`, save)).json["revision"]).toBe(2);
      const stale = await api("POST", `/guided_journal/${id}/save`, { content, base_revision: 1, save_id: randomUUID() });
      expect(stale.status).toBe(409);
      expect(stale.json["current"]).toMatchObject({ content: next, revision: 2 });
      expect(stale.json["yours"]).toMatchObject({ content });
      for (const wrong of ["A plain text", "\u001e{", "\u001e{}", `\u001e${JSON.stringify({ ...document, prompts: [] })}`]) {
        const answer = await api("POST", `/guided_journal/${id}/save`, { content: wrong, base_revision: 2 });
        expect([answer.status, answer.json["code"]]).toEqual([422, "invalid_input"]);
        expect(JSON.stringify(answer.json["errors"])).toContain("is not a guided journal");
      }
      expect((await api("POST", `/freejournal/${id}/save`, { content: "Free words" })).status).toBe(404);
      expect((await api("PUT", `/entries/${id}`, { content: "Free words" })).status).toBe(422);
      // A free entry is what was typed, whatever it begins with.
      const free = String((await api("POST", "/freejournal", { content: "A walk." })).json["id"]);
      expect((await api("PUT", `/entries/${free}`, { content: "\u001e{" })).json["content"]).toBe("\u001e{");
      expect((await read(id)).topic).toBe("Money, again");
    });

    if (driver === "raindrop") {
      test("says which bucket failed at what, keeps nothing in its place, and goes on when it is back", async () => {
        const { id, prompts } = await made("body", "One.");
        const entry = (response: string) => api("POST", `/guided_journal/${id}/entry`, { prompt_id: prompts[1]?.id, response });
        double.fail({ kind: "status", status: 500 }, 99, "put_object");
        const down = await entry("Two.");
        expect(down.status).toBe(503);
        expect(down.json).toMatchObject({ code: "storage_unavailable", bucket: "guided-journals", operation: "put" });
        double.heal();
        double.fail({ kind: "status", status: 403 }, 99, "put_object");
        const refused = await entry("Two.");
        expect([refused.status, refused.json["code"]]).toEqual([502, "storage_failed"]);
        double.heal();
        double.fail({ kind: "html" }, 99, "get_object");
        const garbage = await api("GET", `/guided_journal/${id}`);
        expect([garbage.status, garbage.json["operation"]]).toEqual([502, "get"]);
        expect((await api("GET", "/guided_journal?previews_only=true")).status).toBe(200);
        double.heal();
        expect((await read(id)).entries.map(({ response }) => response)).toEqual(["One."]);
        double.fail({ kind: "status", status: 429, headers: { "retry-after-ms": "20" } }, 1, "put_object");
        expect((await entry("Two.")).status).toBe(200);
        expect((await read(id)).entries).toHaveLength(2);
        expect(double.refusals).toEqual([]);
      });

      test("an object that is lost or spoiled is said, and the lists work", async () => {
        const { id } = await made("romance", "One.");
        const key = `guided-journals/${userId}/journal-${id}`;
        const kept = double.objects.get(key);
        double.objects.delete(key);
        const lost = await api("GET", `/guided_journal/${id}`);
        expect([lost.status, lost.json["code"]]).toEqual([502, "journal_lost"]);
        if (kept !== undefined) double.objects.set(key, { ...kept, body: Buffer.from("spoiled") });
        const spoiled = await api("GET", `/guided_journal/${id}`);
        expect([spoiled.status, spoiled.json["code"]]).toEqual([500, "unreadable"]);
        expect((await api("GET", "/guided_journal?previews_only=true")).text).toContain(id);
        expect((await api("GET", "/entries")).text).toContain(id);
      });
    }
  });
}
