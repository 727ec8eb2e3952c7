import { expectAxeClean } from "./support/axe";
import { expect, ownerTest as anyOwnerTest, serverWith } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import type { RunningServer } from "./support/server";
import { expectNoSidewaysScroll } from "./support/watch";

// What is recommended rests on everything there is: this journey has a journal of its own.
const ownerTest = anyOwnerTest.extend<object, { server: RunningServer }>({ server: serverWith() });

ownerTest(
  "what might suit now is offered with its reason, in the room and to programs, and can be put aside",
  async ({ page, server }) => {
    const headers = { origin: server.url };
    const now = new Date();
    const daysAgo = (count: number) => new Date(now.getTime() - count * 86_400_000).toISOString().slice(0, 10);
    for (const day of [1, 2, 3, 4, 5]) {
      const content = "The deadline again, and the meeting was moved. The office was loud.";
      await writeEntry(page.request, server.url, { content, day: daysAgo(day) });
    }
    for (const day of [26, 28, 30, 33, 36])
      await writeEntry(page.request, server.url, {
        content: "I lay awake in bed, with insomnia, until four.",
        day: daysAgo(day),
      });
    for (const remembers of [false, true]) {
      await page.request.patch("/api/v1/settings", { headers, data: { remembers } });
      await expect
        .poll(async () => ((await (await page.request.get("/api/v1/memories")).json()) as unknown[]).length > 0, {
          timeout: 30_000,
        })
        .toBe(remembers);
    }
    const lens = "entries circle work: writing from a distance is another way to look at it.";
    const gone = "You haven’t written about sleep for three weeks, and it came up in five entries before that.";
    await page.goto("/guided");
    const forYou = page.getByRole("region", { name: "For you" });
    await expect(forYou).toContainText(lens);
    await expect(forYou).toContainText(gone);
    for (const screen of screens) {
      await page.setViewportSize(screen.viewport);
      await page.emulateMedia({ colorScheme: screen.colorScheme });
      await expectNoSidewaysScroll(page);
      await picture(page, `for-you-${screen.name}`);
      await expectAxeClean(page);
    }

    const topics: { topic: string; category: string | null; reason: string | null; entries: unknown[] }[] = await (
      await page.request.get("/api/v1/topics")
    ).json();
    expect(topics).toHaveLength(11);
    expect(topics[0]).toMatchObject({ topic: "sleep", category: null, reason: gone });
    expect(topics[0]?.entries).toHaveLength(5);
    const techniques: { id: string; reason: string | null }[] = await (await page.request.get("/api/v1/techniques")).json();
    expect(techniques.find(({ id }) => id === "from-a-distance")?.reason).toContain(lens);
    expect(techniques.find(({ id }) => id === "unsent-letter")?.reason).toBeNull();
    const question: { id: string; text: string; answered: boolean } = await (
      await page.request.get("/api/v1/prompts/today")
    ).json();
    expect(question).toMatchObject({ answered: false });
    await page.goto("/today");
    await expect(page.getByText(question.text)).toBeVisible();

    await page.goto("/guided");
    await forYou.getByRole("button", { name: "Not now: From a distance" }).click();
    await expect(forYou).not.toContainText(lens);
    await page.reload();
    await expect(forYou).toContainText(gone);
    await expect(forYou).not.toContainText(lens);
    await forYou.getByRole("button", { name: "Begin for you: Sleep" }).click();
    await expect(page).toHaveURL(/\/guided\/[0-9a-f-]{36}/);
    await expect(page.getByText(/sleep/i).first()).toBeVisible();
  },
);
