import { expectAxeClean } from "./support/axe";
import { expect, ownerTest } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture, screens } from "./support/screens";
import { expectNoSidewaysScroll } from "./support/watch";

ownerTest(
  "what was deleted says when it goes, comes back with its flower, or goes for good after being asked",
  async ({ page, server }) => {
    const headers = { origin: server.url };
    const [kept, gone] = [
      await writeEntry(page.request, server.url, { title: "To be kept after all", content: "Words.", mood: "calm" }),
      await writeEntry(page.request, server.url, { title: "To be let go", content: "Other words." }),
    ];
    const flowers = async () => {
      const garden: { entry_id: string }[] = await (await page.request.get("/api/v1/garden")).json();
      return garden.map((flower) => flower.entry_id);
    };
    for (const id of [kept, gone]) expect((await page.request.delete(`/api/v1/entries/${id}`, { headers })).status()).toBe(204);
    expect(await flowers()).not.toContain(kept);

    await page.goto("/journal");
    await page.getByRole("link", { name: "Trash" }).click();
    const row = (title: string) => page.getByRole("article").filter({ hasText: title });
    await expect(row("To be kept")).toContainText(/goes on \d+ \w+( \d{4})?, in (29|30|31) days/);
    await expectAxeClean(page);

    await row("To be kept").getByRole("button", { name: "Restore" }).click();
    await page.waitForURL(`**/journal/${kept}`);
    expect(await flowers()).toContain(kept);

    await page.goto("/journal/trash");
    const erase = row("To be let go").getByRole("button", { name: /for ever$/ });
    await expect(erase).toBeHidden();
    await row("To be let go").getByText("Delete for ever").click();
    await erase.click();
    await expect(row("To be let go")).toHaveCount(0);
    expect((await page.request.post(`/api/v1/entries/${gone}/restore`, { headers })).status()).toBe(404);
    expect((await page.request.get(`/api/v1/entries/${gone}/revisions`)).status()).toBe(404);
  },
);

for (const { name, ...look } of screens) {
  ownerTest.describe(`the trash looks as it should, ${name}`, () => {
    ownerTest.use(look);
    ownerTest("with something in it", async ({ page, server }) => {
      const title = "A title that is rather long and goes on for more than a line of a phone";
      const id = await writeEntry(page.request, server.url, { title, content: "Words." });
      await page.request.delete(`/api/v1/entries/${id}`, { headers: { origin: server.url } });
      await page.goto("/journal/trash");
      await expect(page.getByRole("article").first()).toBeVisible();
      await expectNoSidewaysScroll(page);
      await picture(page, `trash-${name}`);
    });
  });
}
