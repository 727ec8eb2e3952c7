import type { APIRequestContext, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest as test } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import { expectNoSidewaysScroll } from "./support/watch";

// The journeys share one person's garden, so they go one after the other, each on days of its own.

type Flower = { id: string; mood: string; date: string; flower_type: string; entry_id: string | null };

async function gardenOf(request: APIRequestContext, year: number): Promise<Flower[]> {
  const response = await request.get(`/api/v1/garden?year=${year}`);
  expect(response.status()).toBe(200);
  const flowers: Flower[] = await response.json();
  return flowers;
}

/** Goes to a view of the garden and waits for the drawing, which the browser makes. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator("svg[data-drawn]").waitFor();
}

const plants = (page: Page) => page.locator("svg[data-drawn] .plant");

test("a confirmed mood is one flower, which changes, goes with its entry and comes back", async ({ page, baseURL, watch }) => {
  // What is kept for reading without a network may ask for the entry just as it is thrown away.
  watch.allow(/status of 404.*\/api\/v1\/entries\//);
  const origin = baseURL ?? "";
  const id = await writeEntry(page.request, origin, { content: "A walk before the rain.", day: "2021-05-12", mood: "sad" });
  const confirm = (mood: string) => page.request.post(`/api/v1/freejournal/${id}/mood`, { headers: { origin }, data: { mood } });

  await look(page, "/garden?year=2021");
  await expect(plants(page)).toHaveCount(1);
  await expect(plants(page)).toHaveAttribute("data-mood", "sad");

  await Promise.all([confirm("calm"), confirm("calm"), confirm("calm")]);
  const [flower, ...others] = await gardenOf(page.request, 2021);
  expect(others).toEqual([]);
  expect(flower).toMatchObject({ mood: "calm", flower_type: "lotus", date: "2021-05-12", entry_id: id });
  await look(page, "/garden?year=2021");
  await expect(plants(page)).toHaveAttribute("data-mood", "calm");

  await page.request.delete(`/api/v1/freejournal/${id}`, { headers: { origin } });
  await look(page, "/garden?year=2021");
  await expect(plants(page)).toHaveCount(0);
  expect((await confirm("happy")).status()).toBe(404);

  await page.request.post(`/api/v1/entries/${id}/restore`, { headers: { origin } });
  await look(page, "/garden?year=2021");
  await expect(plants(page)).toHaveCount(1);
  await expect(plants(page)).toHaveAttribute("data-mood", "calm");
});

test("the way from the year over the month to the entry, by hand and by keyboard", async ({ page, baseURL }) => {
  const id = await writeEntry(page.request, baseURL ?? "", { content: "The kettle sang.", day: "2020-03-04", mood: "grateful" });
  await look(page, "/garden?year=2020");
  await page.getByRole("link", { name: "March: 1 flower" }).press("Enter");
  await page.waitForURL("**/garden?view=month&year=2020&month=3");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("March");
  const flower = page.getByRole("link", { name: "Wednesday 4 March: grateful, daisy" });
  await flower.focus();
  await flower.press("Enter");
  await page.waitForURL(`**/journal/${id}`);

  await look(page, "/garden?year=2020");
  await page.locator('[data-month="12"] .month-name').click();
  await page.waitForURL("**/garden?view=month&year=2020&month=12");
});

test("a check-in grows its own flower before one's eyes, and can be taken out again", async ({ page }) => {
  await page.goto("/today");
  const check = page.getByRole("region", { name: "How are you, right now?" });
  await check.getByRole("button", { name: "Hard, heavy" }).click();
  await check.getByRole("button", { name: /^numb/ }).click();
  await check.getByRole("button", { name: "a little" }).click();
  await expectAxeClean(page);
  await check.getByRole("button", { name: "Grow this flower" }).click();
  await expect(check.getByRole("status").first()).toContainText("A chamomile for feeling numb.");

  await check.getByRole("link", { name: "See the garden" }).click();
  await page.locator("svg[data-drawn] .plant[data-mood=tired]").waitFor();
  await page.getByRole("link", { name: "List", exact: true }).click();
  await page.getByRole("button", { name: /Tired “numb”/ }).click();
  const card = page.getByRole("dialog", { name: "Tired" });
  await expect(card).toContainText("you chose the word “numb”");
  // Half faded in, nothing has its contrast yet.
  await card.evaluate((dialog) => Promise.all(dialog.getAnimations().map((one) => one.finished)));
  await expectAxeClean(page);
  await card.getByRole("button", { name: "Take it out of the garden" }).click();
  await card.getByRole("button", { name: "Yes, take it out" }).click();
  await expect(page.getByRole("button", { name: /Tired “numb”/ })).toHaveCount(0);
});

test("moods not chosen step back without anything moving", async ({ page, baseURL }) => {
  for (const [day, mood] of [
    ["2019-06-01", "happy"],
    ["2019-06-20", "angry"],
    ["2019-07-02", "happy"],
  ] as const) {
    await writeEntry(page.request, baseURL ?? "", { content: `On ${day}.`, day, mood });
  }
  await look(page, "/garden?year=2019");
  const places = () => plants(page).evaluateAll((all) => all.map((one) => one.getAttribute("transform")));
  const before = await places();
  expect(before).toHaveLength(3);
  await page.getByRole("button", { name: "happy" }).first().click();
  await expect(plants(page).and(page.locator("[opacity='0.15']"))).toHaveCount(1);
  await expect(page.locator(".plant[data-mood=angry]")).toHaveAttribute("opacity", "0.15");
  expect(await places()).toEqual(before);
  await page.getByRole("button", { name: "happy" }).first().click();
  await expect(page.locator(".plant[opacity]")).toHaveCount(0);
});

test("by keyboard the views come before the flowers, and every flower is reached in the order of its day", async ({
  page,
  baseURL,
}) => {
  for (const day of ["2017-09-24", "2017-09-03", "2017-09-12"]) {
    await writeEntry(page.request, baseURL ?? "", { content: `On ${day}.`, day, mood: day.endsWith("3") ? "happy" : "sad" });
  }
  await look(page, "/garden?view=month&year=2017&month=9");
  await page.locator("#main").focus();
  const names: string[] = [];
  for (let tab = 0; tab < 16 && !names.some((name) => name.startsWith("Sunday 24")); tab += 1) {
    await page.keyboard.press("Tab");
    names.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent?.trim() ?? "",
      ),
    );
  }
  expect(names.slice(0, 6)).toEqual(["The month before", "The month after", "Year", "Month", "List", "Save as a picture"]);
  expect(names.slice(-3)).toEqual([
    "Sunday 3 September: happy, sunflower",
    "Tuesday 12 September: sad, bluebell",
    "Sunday 24 September: sad, bluebell",
  ]);
  await picture(page, "garden-month-focus");
});

test("a flower just planted opens where it stands, once; with reduced motion it simply stands there", async ({
  page,
  baseURL,
}) => {
  const growing = () => page.locator("svg[data-drawn] .plant[visibility=hidden]").count();
  for (const view of ["year", "month"] as const) {
    for (const reducedMotion of ["no-preference", "reduce"] as const) {
      await page.emulateMedia({ reducedMotion });
      const planted = await page.request.post("/api/v1/garden", {
        headers: { origin: baseURL ?? "" },
        data: { mood: "motivated" },
      });
      const { id }: { id: string } = JSON.parse(await planted.text());
      await page.goto(`/garden?view=${view}`);
      const flower = page.locator(`svg[data-drawn] .plant[data-id="${id}"]`);
      await flower.waitFor({ state: "attached" });
      if (reducedMotion === "no-preference") await expect.poll(growing, { intervals: [20] }).toBeGreaterThan(0);
      else expect(await growing()).toBe(0);
      await expect(flower).toBeVisible();
      await expect.poll(growing).toBe(0);
      await page.request.delete(`/api/v1/garden/${id}`, { headers: { origin: baseURL ?? "" } });
    }
  }
});

test("the flower of an entry is the same in the list, on Today and in its month", async ({ page, baseURL }) => {
  const origin = baseURL ?? "";
  const id = await writeEntry(page.request, origin, { content: "Jonas hummed all morning, and I let him.", mood: "reflective" });
  const drawing = async (path: string, selector: string) => {
    await page.goto(path);
    const group = page.locator(selector).first();
    await group.locator("path").first().waitFor({ state: "attached" });
    return group.evaluate((element) => element.innerHTML);
  };
  const inJournal = await drawing("/journal", `a[href="/journal/${id}"] svg g`);
  expect(inJournal).toContain("<path");
  expect(await drawing("/today", `a[href="/journal/${id}"] svg g`)).toBe(inJournal);
  expect(await drawing("/garden?view=list", `a[href="/journal/${id}"] svg g`)).toBe(inJournal);
  expect(await drawing("/garden?view=month", `a.plant-link[href="/journal/${id}"] .plant`)).toBe(inJournal);
});

test("a picture to keep holds flowers and nothing of the journal", async ({ page, baseURL }) => {
  const id = await writeEntry(page.request, baseURL ?? "", {
    content: "Nobody else reads this.",
    day: "2018-08-08",
    mood: "lonely",
  });
  await look(page, "/garden?year=2018");
  const keep = async (name: string) => {
    await page.getByLabel("Save as a picture").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(Buffer.from(part));
    return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
  };
  const drawing = await keep("As a drawing (SVG)");
  const svg = drawing.bytes.toString("utf8");
  expect(drawing.name).toBe("garden-2018.svg");
  expect(svg).toContain("<symbol");
  for (const absent of [id, "2018-08-08", "Nobody", "August", "data-", "<script", "style="]) expect(svg).not.toContain(absent);
  const picture = await keep("As a picture (PNG)");
  expect(picture.name).toBe("garden-2018.png");
  expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(picture.bytes.length).toBeGreaterThan(20_000);
});

test("the HTML holds the list of flowers, never their drawing", async ({ page, baseURL }) => {
  await writeEntry(page.request, baseURL ?? "", { content: "A short one.", day: "2017-02-03", mood: "motivated" });
  const html = await (await page.request.get("/garden?year=2017")).text();
  expect(html).not.toContain("<symbol");
  expect(html.length).toBeLessThan(120_000);
});

test("an unknown mood, or a word of another mood, is refused by name", async ({ page, baseURL }) => {
  const origin = baseURL ?? "";
  const send = async (data: object) => {
    const response = await page.request.post("/api/v1/garden", { headers: { origin }, data });
    return { status: response.status(), text: await response.text() };
  };
  for (const [data, field] of [
    [{ mood: "melancholy" }, "mood"],
    [{}, "mood"],
    [{ mood: "happy", feeling: "numb" }, "feeling"],
    [{ mood: "happy", intensity: 6 }, "intensity"],
    [{ mood: "happy", note: "x".repeat(501) }, "note"],
  ] as const) {
    const { status, text } = await send(data);
    expect(status).toBe(422);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ field }] });
  }
  const sent = await send({ mood: "calm", flower_type: "rose", note: "by hand" });
  expect(sent.status).toBe(201);
  const flower = JSON.parse(sent.text);
  expect(flower).toMatchObject({ mood: "calm", flower_type: "lotus", note: "by hand", entry_id: null });
  const removed = await page.request.delete(`/api/v1/garden/${flower.id}`, { headers: { origin } });
  expect(removed.status()).toBe(204);
});

for (const screen of screens) {
  test.describe(screen.name, () => {
    test.use({ viewport: screen.viewport, colorScheme: screen.colorScheme });

    test("every view is in order and looks as it should", async ({ page, baseURL }) => {
      const moods = ["happy", "sad", "anxious", "calm", "angry", "lonely", "reflective", "excited"];
      if ((await gardenOf(page.request, 2016)).length === 0) {
        for (const [i, mood] of moods.entries()) {
          await writeEntry(page.request, baseURL ?? "", {
            content: "Some words. ".repeat(4 ** (i % 4)),
            day: `2016-0${1 + i}-1${i}`,
            mood,
          });
        }
      }
      for (const [name, path] of [
        ["garden-year", "/garden?year=2016"],
        ["garden-month", "/garden?view=month&year=2016&month=4"],
        ["garden-bare", "/garden?year=2015"],
      ] as const) {
        await look(page, path);
        await expectAxeClean(page);
        await expectNoSidewaysScroll(page);
        await picture(page, `${name}-${screen.name}`);
      }
    });
  });
}
