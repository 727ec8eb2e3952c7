import { ownerTest } from "./support/fixtures";
import { shoot } from "./support/shots";

// Pictures for people to look at: the list, a conversation, and what stands there when it is too heavy.
ownerTest("companions", async ({ page, baseURL }) => {
  ownerTest.setTimeout(120_000);
  const headers = { origin: baseURL ?? "" };
  await page.goto("/companions");
  await shoot(page, "companions-first");
  const begun = async (type: string, ...words: string[]) => {
    const made = await page.request.post("/api/v1/sessions", { data: { type }, headers });
    const { id } = (await made.json()) as { id: string };
    for (const content of words) await page.request.post(`/api/v1/sessions/${id}/messages`, { data: { content }, headers });
    return id;
  };
  await begun("free_chat", "The kettle is loud tonight and I like it.");
  const heavy = await begun("inner_voice", "It is all too much.", "I don't want to be alive any more.");
  const id = await begun(
    "reflection_buddy",
    "Lena called again on Sunday about December. I said yes before she finished the sentence.",
    "My mother was in the room, and I was quiet for the rest of the evening.\n\nIt was easier to nod.",
  );
  await page.goto("/companions");
  await shoot(page, "companions-list");
  await page.goto(`/companions/${id}`);
  await shoot(page, "companions-conversation");
  await page.getByRole("button", { name: "About this conversation" }).click();
  await shoot(page, "companions-about");
  await page.goto(`/companions/${heavy}`);
  await shoot(page, "companions-care");
  await page.goto("/today");
  await shoot(page, "companions-today");
});
