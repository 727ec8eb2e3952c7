import { randomUUID } from "node:crypto";
import { expect, type Page } from "playwright/test";
import { aidedTest, onTheWire } from "./support/aided";
import { answer, beginTopic } from "./support/guided";
import { signIn } from "./support/journal";

// Questions, techniques and templates as a program gets them: any topic, in words when it is none, and nothing sent unasked.

type Question = { id: string; text: string };

/** The API as the signed-in person's own browser calls it. */
function callsOf(page: Page, url: string) {
  const headers = { origin: url };
  const at = (path: string) => `/api/v1${path}`;
  return {
    send: (method: "POST" | "PUT" | "PATCH" | "DELETE", path: string, data?: unknown) =>
      page.request.fetch(at(path), { method, headers, ...(data === undefined ? {} : { data }) }),
    async prompts(topic: string): Promise<Question[]> {
      const response = await page.request.post(at("/guided_journal/prompts"), { headers, data: { topic } });
      expect(response.status(), await response.text()).toBe(200);
      return response.json();
    },
    get: (path: string) => page.request.get(at(path)),
  };
}

aidedTest("nine questions about any topic, from this device until the person says yes", async ({ page, server, doubles }) => {
  await signIn(page);
  const api = callsOf(page, server.url);
  await api.send("PATCH", "/settings", { ai: { consent: false } });

  const before = onTheWire(doubles);
  const mind = await api.prompts("Mind");
  expect(mind).toHaveLength(9);
  expect(mind[0]?.id).toMatch(/^mind\./);
  for (const topic of ["my sister and I", "🙂", "<script>alert(1)</script>", "العمل", "a".repeat(200)]) {
    const questions = await api.prompts(topic);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(9);
  }
  expect((await api.prompts("<script>alert(1)</script>"))[0]?.text).toContain("<script>alert(1)</script>");
  expect((await api.prompts("ich und meine Schwester"))[0]?.text).toContain("„ich und meine Schwester“");
  expect(onTheWire(doubles)).toBe(before);

  await api.send("PATCH", "/settings", { ai: { consent: true, prompts: true } });
  const asked = await api.prompts("my sister and I");
  expect(asked.map(({ id }) => id)).toEqual(Array.from({ length: 9 }, (_, at) => `gemini.${at + 1}`));
  expect(onTheWire(doubles)).toBe(before + 1);
  expect(JSON.parse(doubles.gemini.requests.at(-1)?.message ?? "{}")).toMatchObject({ topic: "my sister and I" });

  await page.goto("/settings/ai");
  await expect(page.getByRole("row", { name: /Guided questions Gemini \d+ words around a topic/ }).first()).toBeVisible();
  await expect(page.locator("main")).not.toContainText("sister");
  await page.getByRole("switch", { name: "Guided questions" }).uncheck();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  expect((await api.prompts("my sister and I"))[0]?.id).toMatch(/^own\.en\./);
  expect(onTheWire(doubles)).toBe(before + 1);

  await api.send("PATCH", "/settings", { ai: { prompts: true } });
  const openai = doubles.openai.requests.length;
  doubles.gemini.fail({ kind: "status", status: 503 }, 2);
  expect((await api.prompts("my brother and I"))[0]?.id).toBe("openai.1");
  expect(doubles.openai.requests).toHaveLength(openai + 1);
  // Answered again, Gemini isn't left to rest in the journeys that share this server.
  expect((await api.prompts("my cousin and I"))[0]?.id).toBe("gemini.1");
  expect(doubles.openai.requests).toHaveLength(openai + 1);
});

aidedTest("what is no topic is said in words, and a sign of danger leads to help", async ({ page, server, doubles }) => {
  await signIn(page);
  const api = callsOf(page, server.url);
  await api.send("PATCH", "/settings", { ai: { consent: true } });
  const before = onTheWire(doubles);
  for (const [data, words] of [
    [{ topic: "" }, "must say something"],
    [{ topic: " \u200b\n" }, "must say something"],
    [{ topic: "a".repeat(201) }, "at most 200 characters"],
    [{ topic: 7 }, "must be text"],
    [{}, "must be text"],
  ] as const) {
    const refused = await api.send("POST", "/guided_journal/prompts", data);
    expect(refused.status()).toBe(422);
    const problem: { code: string; errors: { field: string; message: string }[] } = await refused.json();
    expect(problem.code).toBe("invalid_input");
    expect(problem.errors[0]).toMatchObject({ field: "topic", message: expect.stringContaining(words) });
  }
  const heavy = await api.send("POST", "/guided_journal/prompts", { topic: "I want to die" });
  expect(heavy.status()).toBe(422);
  expect(await heavy.json()).toMatchObject({ code: "care_first", detail: expect.stringContaining("Help page") });
  expect(onTheWire(doubles)).toBe(before);
});

aidedTest(
  "a follow-up grows out of the answer's own words, and is none where there is too little",
  async ({ page, server, doubles }) => {
    await signIn(page);
    const api = callsOf(page, server.url);
    await api.send("PATCH", "/settings", { ai: { consent: true, prompts: true } });
    const response = "I told Lena about December, and she laughed before I had finished.";
    const journal: { id: string } = await (
      await api.send("POST", "/guided_journal", {
        topic: "Lena",
        prompts: [{ id: "1", text: "What did you say to her?" }],
        entries: [{ prompt_id: "1", response }],
      })
    ).json();
    const path = `/guided_journal/${journal.id}/follow_up`;
    const asked = await api.send("POST", path, { prompt_text: "What did you say to her?", response });
    expect(asked.status(), await asked.text()).toBe(200);
    expect(await asked.json()).toMatchObject({ provider: "gemini", text: expect.stringMatching(/“I told Lena about.*\?$/u) });
    const before = onTheWire(doubles);
    const refusal = async (words: string) => {
      const refused = await api.send("POST", path, { prompt_text: "What did you say to her?", response: words });
      const { code }: { code: string } = await refused.json();
      return `${refused.status()} ${code}`;
    };
    expect(await refusal("Not much.")).toBe("422 no_suggestion");
    expect(await refusal(" ")).toBe("422 empty_text");
    expect(await refusal("I told her that I want to die.")).toBe("422 care_first");
    await api.send("PATCH", `/entries/${journal.id}`, { ai_excluded: true });
    const here = await api.send("POST", path, { prompt_text: "What did you say to her?", response });
    expect(await here.json()).toMatchObject({ provider: "on-device" });
    expect(onTheWire(doubles)).toBe(before);
  },
);

aidedTest(
  "on the page: a topic is asked about by the AI the person let in, and so is an answer; care comes before both",
  async ({ page, server, doubles }) => {
    await signIn(page);
    const api = callsOf(page, server.url);
    await api.send("PATCH", "/settings", { ai: { consent: true, prompts: true } });
    const before = onTheWire(doubles);
    await page.goto("/guided");
    const topic = page.getByRole("textbox", { name: "Something of your own" });
    await topic.fill("how I will kill myself");
    await topic.press("Enter");
    await expect(page.getByRole("heading", { name: "It sounds like you’re carrying something very heavy." })).toBeVisible();
    expect(onTheWire(doubles)).toBe(before);

    await page.goto("/guided");
    await topic.fill("my aunt and I");
    await topic.press("Enter");
    await page.waitForURL(/\/guided\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("heading", { name: /^Which hour of last week made “my aunt and I” feel lighter/ })).toBeVisible();
    expect(onTheWire(doubles)).toBe(before + 1);
    const answer = page.locator("textarea").first();
    await answer.fill("On Tuesday she called from the train and we laughed about the blue coat.");
    await page.getByRole("button", { name: /Stay with this/ }).click();
    await expect(page.getByText(/“On Tuesday she called from” What would you like/u)).toBeVisible();
    expect(doubles.gemini.requests.at(-1)?.message).toContain("blue coat");

    doubles.gemini.answer(() => JSON.stringify({ care: true, question: "" }));
    await page.getByRole("button", { name: "Close this question" }).click();
    await page.getByRole("button", { name: /Stay with this/ }).click();
    await expect(page.getByText(/carrying something very heavy/)).toBeVisible();
    await expect(page.getByRole("link", { name: "People to talk to" })).toHaveAttribute("href", "/help");
    doubles.gemini.heal();
  },
);

aidedTest("techniques come with their steps, their evidence and its sources", async ({ page, server }) => {
  await signIn(page);
  const response = await callsOf(page, server.url).get("/techniques");
  const techniques: { id: string; caution: string | null; steps: { kind: string }[]; sources: { doi: string }[] }[] =
    await response.json();
  expect(techniques.map(({ id }) => id)).toEqual([
    "three-good-things",
    "thought-record",
    "best-possible-self",
    "unsent-letter",
    "from-a-distance",
    "evening-review",
    "goal-and-obstacle",
  ]);
  const record = techniques.find(({ id }) => id === "thought-record");
  expect(record?.caution).toMatch(/acute distress/);
  expect(record?.steps.map(({ kind }) => kind)).toContain("rerate");
  for (const { sources } of techniques) expect(sources[0]?.doi).toMatch(/^10\./);
});

aidedTest("templates are made, changed from their revision, copied, put in order and deleted", async ({ page, server }) => {
  await signIn(page);
  const api = callsOf(page, server.url);
  const path = "/guided_journal/templates";
  const id = randomUUID();
  const made = await api.send("POST", path, { id, name: " Sundays ", prompts: ["What was quiet?", "  "] });
  expect(made.status()).toBe(201);
  expect(await made.json()).toEqual({ id, name: "Sundays", prompts: ["What was quiet?"], revision: 1 });
  const again = await api.send("POST", path, { id, name: "Sundays", prompts: ["What was quiet?"] });
  expect(again.status()).toBe(201);
  const changed = await api.send("PUT", `${path}/${id}`, { name: "Mondays", prompts: ["What now?"], base_revision: 1 });
  expect(await changed.json()).toMatchObject({ name: "Mondays", revision: 2 });
  const late = await api.send("PUT", `${path}/${id}`, { name: "Tuesdays", prompts: ["What then?"], base_revision: 1 });
  expect(late.status()).toBe(409);
  expect(await late.json()).toMatchObject({ code: "changed_elsewhere", current: { name: "Mondays", revision: 2 } });
  for (const [draft, field] of [
    [{ name: "", prompts: ["What?"] }, "name"],
    [{ name: "a".repeat(81), prompts: ["What?"] }, "name"],
    [{ name: "Sundays", prompts: [] }, "prompts"],
    [{ name: "Sundays", prompts: Array(41).fill("What?") }, "prompts"],
    [{ name: "Sundays", prompts: ["What?", "a".repeat(501)] }, "prompts.1"],
    [{ name: "Sundays", prompts: "What?" }, "prompts"],
  ] as const) {
    const refused = await api.send("POST", path, draft);
    expect(refused.status()).toBe(422);
    expect(await refused.json()).toMatchObject({ code: "invalid_input", errors: [{ field }] });
  }
  const copy: { id: string; name: string } = await (await api.send("POST", `${path}/${id}/duplicate`)).json();
  expect(copy.name).toBe("Mondays (copy)");
  const ordered = await api.send("PUT", `${path}/order`, { ids: [copy.id, id] });
  const list: { id: string; prompt_count: number }[] = await ordered.json();
  expect(list.map((one) => one.id)).toEqual([copy.id, id]);
  expect(list[0]?.prompt_count).toBe(1);
  for (const one of [copy.id, id]) expect((await api.send("DELETE", `${path}/${one}`)).status()).toBe(204);
  expect((await api.get(`${path}/${id}`)).status()).toBe(404);
  expect(await (await api.get(path)).json()).toEqual([]);
});

aidedTest(
  "the page says whose questions they are, and begins with this device's when nobody answers",
  async ({ page, server, doubles }) => {
    await signIn(page);
    const api = callsOf(page, server.url);
    await api.send("PATCH", "/settings", { ai: { consent: true, prompts: true } });
    const id = await beginTopic(page, "my sister and I");
    await expect(page.getByText("Questions by Gemini", { exact: true })).toBeVisible();
    await answer(page).fill("I told Lena about December, and she laughed before I had finished.");
    await expect(page.getByTestId("save-state")).toHaveText("Saved");
    await page.getByRole("button", { name: /Stay with this/ }).click();
    await expect(page.getByText("Asked by Gemini")).toBeVisible();

    doubles.gemini.fail({ kind: "status", status: 503 }, 9);
    doubles.openai.fail({ kind: "hang" }, 9);
    await page.goto("/guided");
    await page.getByLabel("Something of your own").fill("die Wohnung meiner Mutter");
    await page.getByRole("button", { name: "Begin", exact: true }).first().click();
    await expect(page.getByText("Questions from this device, because Gemini didn’t answer")).toBeVisible({ timeout: 40_000 });
    await expect(page.locator("[data-question]")).toContainText("„die Wohnung meiner Mutter“");
    expect(page.url()).not.toContain(id);
    for (const double of [doubles.gemini, doubles.openai]) double.heal();
  },
);
