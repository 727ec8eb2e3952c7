import { join } from "node:path";
import type { Page } from "playwright/test";
import { expect, ownerTest, serverWith } from "./support/fixtures";
import { writeEntry, type WrittenEntry } from "./support/journal";
import { screens } from "./support/screens";
import { settle } from "./support/shots";

// `npm run pictures`: a journal with a year in it, and a picture of every page as it is lived in. Those the README shows are
// kept in e2e/pictures; all of them, light and dark, phone and desktop, land in e2e/results/pictures for people to look at.

// A year is written within a minute, which no person does.
const test = ownerTest.extend({ server: serverWith({ PAUZ_LIMITS: "save=10000,write=10000,read=10000" }) });

const shown: ReadonlySet<string> = new Set([
  "today-desktop-light",
  "today-phone-light",
  "editor-desktop-light",
  "feeling-desktop-light",
  "garden-desktop-light",
  "garden-desktop-dark",
  "insights-desktop-light",
  "landing-desktop-light",
]);

const days = 300;
const moods = [
  "calm",
  "grateful",
  "reflective",
  "happy",
  "anxious",
  "tired",
  "peaceful",
  "sad",
  "motivated",
  "lonely",
  "excited",
  "angry",
];
const lines = [
  "The long way home\n\nPast the canal and the shut bakery, and I did not look at the phone once.",
  "Three small things\n\nThe light on the stairs, a pear, and Jonas humming while he looked for his keys.",
  "Papa’s handwriting on the jar labels\n\nApricot 2019. I put the last one back.",
  "A meeting that could have been rain\n\nTwo hours, and what I wanted to say was one sentence.",
  "Swam before work\n\nThe water was colder than the air. I came out awake for the first time this week.",
  "Lena called\n\nWe talked about the garden, and then about what we had not talked about.",
];

function dayBefore(today: Date, back: number): string {
  return new Date(today.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}

/** Four days of seven, in an order that looks like life and is the same each time. */
function yearOf(today: Date): WrittenEntry[] {
  return Array.from({ length: days }, (_, back) => back)
    .filter((back) => back > 0 && (back * 7 + (back >> 2)) % 9 < 5)
    .map((back) => ({
      content: lines[back % lines.length] ?? "",
      day: dayBefore(today, back),
      mood: moods[(back * 5 + (back >> 3)) % moods.length] ?? "calm",
      tags: back % 3 === 0 ? ["family"] : back % 5 === 0 ? ["work"] : [],
      favorite: back % 11 === 0,
    }));
}

const tonight = `Lena again, about December. She had barely started and I said yes before she finished the sentence. The whole week, both of them and the children. I stood in the hall with my shoulders up by my ears and heard myself being pleased. I was anxious all evening.

Afterwards I made tea and let it go cold. It isn’t that I don’t want them here. I want them here, and I want the week to have a door in it. What I could still say:

- [x] Four nights, not seven
- [ ] The children in the study, not my room
- [ ] Ask Jonas to cook on Tuesday

Walked to the canal before dark. Somewhere around the second bridge my hands came out of my pockets.`;

/** A zone where it is afternoon just now: the garden lies in the person's own daylight. */
function zoneByDay(now: Date): string {
  const zones = ["Europe/Berlin", "America/New_York", "America/Los_Angeles", "Pacific/Auckland", "Asia/Tokyo", "Asia/Kolkata"];
  const hour = (zone: string) =>
    Number(new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(now));
  return zones.find((zone) => hour(zone) >= 9 && hour(zone) <= 17) ?? "Europe/Berlin";
}

async function take(page: Page, name: string, prepare: () => Promise<void>): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await prepare();
    await settle(page, 900);
    const file = `${name}-${screen.name}`;
    await page.screenshot({ path: join(import.meta.dirname, "results/pictures", `${file}.png`), animations: "disabled" });
    if (shown.has(file))
      await page.screenshot({ path: join(import.meta.dirname, "pictures", `${file}.png`), animations: "disabled" });
  }
}

test("pictures of every page", async ({ page, server, browser, watch }) => {
  watch.allow(/status of 404/); // the page for what isn't there
  test.setTimeout(900_000);
  const today = new Date();
  const headers = { origin: server.url };
  await page.request.patch("/api/v1/settings", { headers, data: { zone: zoneByDay(today) } });
  for (const entry of yearOf(today)) await writeEntry(page.request, server.url, entry);
  const id = await writeEntry(page.request, server.url, {
    content: tonight,
    title: "The phone rang while I was still in my coat",
    tags: ["family", "december"],
  });

  const rooms = {
    today: "/today",
    journal: "/journal",
    search: "/journal?q=canal",
    trash: "/journal/trash",
    garden: `/garden?view=year&year=${today.getUTCFullYear()}`,
    "garden-month": "/garden?view=month",
    "garden-list": "/garden?view=list",
    insights: "/insights",
    exports: "/exports",
    "settings-profile": "/settings/profile",
    "settings-writing": "/settings/writing",
    "settings-ai": "/settings/ai",
    "settings-storage": "/settings/storage",
    "settings-voice": "/settings/voice",
    "settings-sessions": "/settings/sessions",
    "settings-tokens": "/settings/tokens",
    help: "/help",
    "not-found": "/no-such-page",
    new: "/journal/new",
    editor: `/journal/${id}`,
  };
  for (const [name, path] of Object.entries(rooms)) await take(page, name, async () => void (await page.goto(path)));

  await take(page, "feeling", async () => {
    await page.goto(`/journal/${id}`);
    await page.getByRole("button", { name: "About this entry" }).click();
    await page.getByRole("button", { name: "Ask me something" }).click();
    await page.getByRole("button", { name: "Reflect on this" }).click();
    await expect(page.getByText("Could this be")).toBeVisible();
  });

  const stranger = await (
    await browser.newContext({ baseURL: server.url, storageState: { cookies: [], origins: [] } })
  ).newPage();
  await take(stranger, "landing", async () => void (await stranger.goto("/")));
  await take(stranger, "sample", async () => void (await stranger.goto("/sample")));
  await take(stranger, "ended-link", async () => void (await stranger.goto("/d/ended")));
  await take(stranger, "signin", async () => void (await stranger.goto("/signin")));
});
