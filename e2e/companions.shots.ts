import type { Page } from "playwright/test";
import { companionTypes } from "@/lib/companions/view";
import { aidedTest } from "./support/aided";
import { ownerTest } from "./support/fixtures";
import { signIn } from "./support/journal";
import { shoot } from "./support/shots";

// Pictures for people to look at: every state a conversation, and the list of them, can be in.

const evening = [
  "Lena called again on Sunday about December. I said yes before she finished the sentence.",
  "My mother was in the room, and I was quiet for the rest of the evening.\n\nIt was easier to nod.",
];

async function talk(page: Page, origin: string, type: string, ...words: readonly string[]): Promise<string> {
  const headers = { origin };
  const made = await page.request.post("/api/v1/sessions", { data: { type }, headers });
  const { id } = (await made.json()) as { id: string };
  for (const content of words) await page.request.post(`/api/v1/sessions/${id}/messages`, { data: { content }, headers });
  return id;
}

const field = (page: Page) => page.getByRole("textbox", { name: "Say something" });

ownerTest("companions: the list", async ({ page, baseURL }) => {
  ownerTest.setTimeout(180_000);
  const origin = baseURL ?? "";
  await page.goto("/companions");
  await shoot(page, "companions-empty");
  await page.goto("/companions?show=archived");
  await shoot(page, "companions-archive-empty");
  for (const type of companionTypes) await talk(page, origin, type, ...evening);
  const paused = await talk(page, origin, "free_chat", "The kettle is loud tonight and I like it.");
  await page.request.patch(`/api/v1/sessions/${paused}`, { data: { status: "paused" }, headers: { origin } });
  const unsent = await talk(page, origin, "inner_voice", "It said I was too slow again, on the stairs.");
  await page.goto(`/companions/${unsent}`);
  await field(page).fill("Begun, and then the bell rang.");
  await page.waitForTimeout(800);
  await page.goto("/companions");
  await page.getByRole("region", { name: "Not sent yet" }).waitFor();
  await shoot(page, "companions-list");
  await page.goto("/today");
  await shoot(page, "companions-today");
});

ownerTest("companions: openings and conversations", async ({ page, baseURL }) => {
  ownerTest.setTimeout(240_000);
  const origin = baseURL ?? "";
  for (const type of companionTypes) {
    await page.goto(`/companions/${await talk(page, origin, type)}`);
    await page.getByRole("textbox", { name: "Say something" }).waitFor();
    await shoot(page, `companions-opening-${type}`);
  }
  const id = await talk(page, origin, "reflection_buddy", ...evening);
  await page.goto(`/companions/${id}`);
  await shoot(page, "companions-conversation");
  await page.getByRole("button", { name: "About this conversation" }).click();
  await shoot(page, "companions-about");
  for (const status of ["paused", "archived"]) {
    await page.request.patch(`/api/v1/sessions/${id}`, { data: { status }, headers: { origin } });
    await page.goto(`/companions/${id}`);
    await shoot(page, `companions-${status}`);
  }
  const german = [
    "Meine Mutter hat am Sonntag wieder angerufen. Ich habe ja gesagt, bevor sie fertig war.",
    "Eigentlich wollte ich dieses Jahr bei Jonas bleiben.",
  ];
  await page.goto(`/companions/${await talk(page, origin, "inner_voice", ...german)}`);
  await shoot(page, "companions-german");
});

ownerTest("companions: care", async ({ page, baseURL }) => {
  ownerTest.setTimeout(180_000);
  const heavy = await talk(page, baseURL ?? "", "growth_challenge", "It is all too much.", "I don't want to be alive any more.");
  await page.goto(`/companions/${heavy}`);
  await shoot(page, "companions-care");
  await page.getByRole("button", { name: "I’d like to go on writing" }).scrollIntoViewIfNeeded();
  await shoot(page, "companions-care-ways");
  await page.getByRole("button", { name: "Hide this" }).click();
  await shoot(page, "companions-care-hidden");
  await page.getByRole("button", { name: "I’d like to go on writing" }).click();
  await page.getByText("within reach").last().waitFor();
  await shoot(page, "companions-careful");
});

ownerTest("companions: what isn't sent", async ({ page, context, baseURL, watch }) => {
  ownerTest.setTimeout(180_000);
  watch.allow(/net::ERR_|Failed to load resource|Failed to fetch|error occurred when fetching the script/);
  const id = await talk(page, baseURL ?? "", "free_chat", "The heron stood by the water.");
  await page.goto(`/companions/${id}`);
  await context.setOffline(true);
  await field(page).fill("Said in a tunnel, about the long week.");
  await page.getByRole("button", { name: "Say it" }).click();
  await page.getByText("PAUZ can’t be reached").first().waitFor();
  await field(page).fill("And typed on.");
  await shoot(page, "companions-offline");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("On this device").last().waitFor();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByText("Another tab has unsent words").waitFor();
  await shoot(other, "companions-elsewhere");
  await other.close();
  const body = JSON.stringify({
    status: 422,
    code: "unstorable_text",
    title: "This can’t be stored",
    detail: "The text holds half of a character pair. Nothing was changed.",
  });
  await page.route("**/api/v1/sessions/*/messages", (route) =>
    route.fulfill({ status: 422, contentType: "application/problem+json", body }),
  );
  await page.getByRole("button", { name: "Say it" }).click();
  await page.getByText("This can’t be stored").first().waitFor();
  await shoot(page, "companions-refused");
  await page.goto("/settings/profile");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("dialog", { name: "Before you go" }).waitFor();
  await shoot(page, "companions-sign-out");
  await context.clearCookies();
  await page.goto("/signin");
  await page.getByText("Words of a conversation wait").waitFor();
  await shoot(page, "companions-sign-in");
});

aidedTest("companions: with an outside AI", async ({ page, server, doubles }) => {
  aidedTest.setTimeout(180_000);
  await signIn(page);
  const headers = { origin: server.url };
  await page.request.patch("/api/v1/settings", { data: { ai: { consent: true, companions: true } }, headers });
  const [first = "", second = ""] = evening;
  const id = await talk(page, server.url, "reflection_buddy", first);
  doubles.gemini.fail({ kind: "status", status: 503 }, 50);
  await page.request.post(`/api/v1/sessions/${id}/messages`, { data: { content: second }, headers });
  await page.goto(`/companions/${id}`);
  await shoot(page, "companions-gemini");
});
