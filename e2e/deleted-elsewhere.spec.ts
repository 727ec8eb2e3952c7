import { atEnd, begin, closeUnheard, rich, state, stored, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";

// Words that were written without a network in an entry that was deleted meanwhile: only this device has them.

test("they are offered, become one entry however often that is pressed, and are then let go of here", async ({
  context,
  page,
  server,
  watch,
}) => {
  watch.allow(/404|ERR_INTERNET_DISCONNECTED|no network/);
  const id = await begin(page, "A week at the lake.");
  await expect(state(page)).toHaveText("Saved");
  await context.setOffline(true);
  await atEnd(page, " And rain.");
  await expect(state(page)).toHaveText("Saved on this device – offline");
  await closeUnheard(page);
  await context.setOffline(false);
  const deleted = await context.request.delete(`/api/v1/freejournal/${id}`, { headers: { origin: server.url } });
  expect(deleted.status()).toBe(204);

  const again = await context.newPage();
  const made = new Set<string>();
  await again.route("**/save", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.includes(id)) made.add(pathname);
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await again.goto(`/journal/${id}`);
  await expect(again.getByRole("region", { name: "The words on this device" })).toContainText("A week at the lake. And rain.");
  await again.getByRole("button", { name: "Keep them as a new entry" }).dblclick();
  await again.waitForURL((url) => url.pathname !== `/journal/${id}`);
  await rich(again);
  await expect(words(again)).toHaveText("A week at the lake. And rain.");
  expect(made.size).toBe(1);
  const own = new URL(again.url()).pathname.split("/").at(-1) ?? "";
  expect((await stored(again, own)).content).toBe("A week at the lake. And rain.");

  // In the journal they need no keeper here any more: nothing is offered, and nothing is said to wait.
  await again.goto(`/journal/${id}`);
  await expect(
    again.getByText("isn’t in the journal", { exact: false }).or(again.getByRole("heading", { level: 1 })),
  ).toBeVisible();
  await again.waitForTimeout(1_000);
  await expect(again.getByRole("region", { name: "The words on this device" })).toHaveCount(0);
  await expect(again.getByText("could not be saved without you")).toHaveCount(0);
});
