import type { RaindropDouble } from "./doubles/raindrop";
import { expectAxeClean } from "./support/axe";
import { state } from "./support/editor";
import { expect, ownerTest } from "./support/fixtures";
import { answer, beginCategory, next, question, storedJournal } from "./support/guided";
import { picture, screens } from "./support/screens";

// Raindrop fails in the middle of a guided journal: it is said, nothing is kept in its place, and no answer is lost.

const test = ownerTest.extend<{ store: RaindropDouble }>({
  /** The double, in a journey that makes it fail. */
  store: async ({ raindrop, watch }, provide) => {
    if (raindrop === undefined) throw new Error("these journeys need the double");
    // What the browser's console says of answers that they provoke.
    watch.allow(/responded with a status of 50[23] .*guided/);
    await provide(raindrop);
  },
});
test.use({ driver: "raindrop" });

const objects = "put_object";
const failing = { kind: "status", status: 500 } as const;

test("the store fails while somebody writes: their answers wait on the device and arrive when it is back", async ({
  page,
  store,
}) => {
  test.setTimeout(150_000);
  const id = await beginCategory(page, "Mission");
  await answer(page).fill("The school’s roof is done.");
  await expect(state(page)).toHaveText("Saved");

  store.fail(failing, 10_000, objects);
  await next(page).click();
  await answer(page).fill("Ask Tom before Friday.");
  await expect(state(page)).toHaveText("Saved on this device");
  await expect(page.getByText("The store isn’t answering")).toBeVisible();
  for (const screen of screens) {
    await page.setViewportSize(screen.viewport);
    await page.emulateMedia({ colorScheme: screen.colorScheme });
    await picture(page, `guided-store-down-${screen.name}`);
  }
  await page.setViewportSize(screens[0].viewport);
  const texts = async () => (await storedJournal(page, id)).document.answers.map(({ response }) => response);
  expect(await texts()).toEqual([{ kind: "text", text: "The school’s roof is done." }]);

  // Lists are rows: they don't ask the store.
  const list = await page.context().newPage();
  await list.goto("/journal");
  await expect(list.getByRole("link", { name: /Mission/ })).toBeVisible();
  await list.close();

  // The page is closed and opened again: the words come from the device.
  await page.reload();
  await expect(answer(page)).toHaveValue("Ask Tom before Friday.");
  await expect(state(page)).toHaveText("Saved on this device");
  store.heal();
  await expect.poll(texts, { timeout: 40_000 }).toEqual([
    { kind: "text", text: "The school’s roof is done." },
    { kind: "text", text: "Ask Tom before Friday." },
  ]);
  await expect(state(page)).toHaveText("Saved");
  const kept = [...store.objects].filter(([key]) => key.includes(`journal-${id}`));
  expect(kept).toHaveLength(1);
  expect(kept[0]?.[1].body.toString("latin1")).not.toContain("Friday");
});

test("the store is silent when a journal is opened, and when one is begun: both are said, and work again later", async ({
  page,
  store,
}) => {
  test.setTimeout(150_000);
  const id = await beginCategory(page, "Growth");
  await answer(page).fill("Reading again.");
  await expect(state(page)).toHaveText("Saved");

  store.fail({ kind: "status", status: 403 }, 10_000, "get_object");
  await page.goto(`/guided/${id}`);
  await expect(page.getByRole("heading", { name: "The store isn’t answering" })).toBeVisible();
  await expectAxeClean(page);
  store.heal();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(question(page)).toBeVisible();

  await page.goto("/guided");
  store.fail({ kind: "status", status: 403 }, 10_000, objects);
  await page.getByLabel("Something of your own").fill("My sister");
  await page.getByRole("button", { name: "Begin", exact: true }).first().click();
  await expect(page.getByText(/The store in which questions are kept isn’t answering/).first()).toBeVisible();
  await expect(page.getByLabel("Something of your own")).toHaveValue("My sister");
  store.heal();
  await page.getByRole("button", { name: "Begin", exact: true }).first().click();
  await expect(question(page)).toBeVisible();
});

test("an object that the store has lost is said on its page and brought back from the history", async ({ page, store }) => {
  test.setTimeout(120_000);
  const id = await beginCategory(page, "Friends");
  await answer(page).fill("Lena wrote first.");
  await expect(state(page)).toHaveText("Saved");
  await page.goto("/guided");
  const key = [...store.objects.keys()].find((each) => each.endsWith(`journal-${id}`));
  store.objects.delete(key ?? "");
  await expect(page.getByRole("link", { name: /Friends/ }).first()).toBeVisible();
  await page.goto(`/guided/${id}`);
  await expect(page.getByText("This journal’s text is missing")).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole("button", { name: "Bring back the last kept version" }).click();
  await expect(question(page).or(page.getByText("Lena wrote first.")).first()).toBeVisible();
  const { document } = await storedJournal(page, id);
  expect(document.answers.map(({ response }) => response)).toEqual([{ kind: "text", text: "Lena wrote first." }]);
  expect(store.objects.has(key ?? "")).toBe(true);
});
