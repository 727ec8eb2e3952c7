import type { BrowserContext, Page } from "playwright/test";
import { browserStore } from "./support/browser-store";
import { atEnd, begin, rich, state, words } from "./support/editor";
import { expect, test, withServiceWorker } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { become, type People, peopleOf, type SignedInPerson } from "./support/people";

// Two people take turns at one browser, with and without a connection. Neither ever sees a word of the other's, and each finds
// again what they left.

test.use(withServiceWorker);

const local = "Saved on this device – offline";

let people: People;
test.beforeAll(async ({ server }) => {
  people = await peopleOf(server);
});
test.afterAll(() => people.close());
test.beforeEach(({ watch }) => watch.allow(/net::ERR_|Failed to load resource|Failed to fetch|404|401/));

/** A visit with a connection, until the browser keeps `person`'s newest entries, and nobody else's. */
async function visit(context: BrowserContext, person: SignedInPerson, url: string, entries: number): Promise<Page> {
  await become(context, person, url);
  const page = await context.newPage();
  await page.goto("/journal");
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(
      async () => (await browserStore(page)).everything.includes(`pauz-pocket/people\n["here"]\n[{"userId":"${person.userId}"`),
      {
        timeout: 30_000,
      },
    )
    .toBe(true);
  await expect.poll(async () => (await browserStore(page)).databases["pauz-pocket/entries"]).toBe(entries);
  return page;
}

/** Everything this browser shows at these addresses; none of it may hold `secret`. */
async function expectUnseen(context: BrowserContext, secret: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const page = await context.newPage();
    await page.goto(path);
    // What is kept here is opened after the page has come.
    await expect(page.getByRole("main")).not.toBeEmpty();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(500);
    const shown = await page.evaluate(() => [
      document.body.innerText,
      ...Array.from(document.querySelectorAll("textarea, input"), (field) => ("value" in field ? String(field.value) : "")),
    ]);
    expect(shown.join("\n"), path).not.toContain(secret);
    expect((await browserStore(page)).everything.includes(secret), path).toBe(false);
    await page.close();
  }
}

test("what one leaves is never shown to the other, online or offline, and is found again by its own writer", async ({
  context,
  server,
}) => {
  test.setTimeout(180_000);
  const [ada, ben] = [await people.make("Ada"), await people.make("Ben")];
  await become(context, ada, server.url);
  const hers = await writeEntry(context.request, server.url, { title: "Zqheron one", content: "Hers, by the canal." });
  await (await visit(context, ada, server.url, 1)).close();
  await context.setOffline(true);
  const tunnel = await context.newPage();
  await tunnel.goto(`/journal/${hers}`);
  await rich(tunnel);
  await atEnd(tunnel, " And zqheron two, in the tunnel.");
  await expect(state(tunnel)).toHaveText(local);
  const begun = await begin(tunnel, "Zqheron three, begun there.");
  await expect(state(tunnel)).toHaveText(local);
  await tunnel.close();
  const everywhere = ["/journal", "/today", "/journal/new", `/journal/${hers}`, `/journal/${begun}`, "/offline"];

  // Ben comes, with a connection.
  await context.setOffline(false);
  await become(context, ben, server.url);
  const his = await writeEntry(context.request, server.url, { content: "His, at the desk." });
  const desk = await visit(context, ben, server.url, 1);
  await expect(desk.getByText("His, at the desk.")).toBeVisible();
  await expectUnseen(context, "heron", everywhere);
  const list = async () => (await (await context.request.get("/api/v1/entries")).json()).length;
  expect(await list()).toBe(1);

  // And without one; he writes, too.
  await context.setOffline(true);
  await expectUnseen(context, "heron", everywhere);
  await desk.goto(`/journal/${his}`);
  await rich(desk);
  await atEnd(desk, " Qbittern, offline.");
  await expect(state(desk)).toHaveText(local);
  await desk.goto("/journal");
  await expect(desk.getByText("His, at the desk. Qbittern")).toBeVisible();
  await desk.close();

  // Ada again: her words go into her journal by themselves, and she reads and writes without a connection as before.
  await context.setOffline(false);
  const back = await visit(context, ada, server.url, 2);
  const content = async (id: string) => (await (await context.request.get(`/api/v1/freejournal/${id}`)).json()).content;
  await expect.poll(() => content(hers)).toBe("Hers, by the canal. And zqheron two, in the tunnel.");
  await expect.poll(() => content(begun)).toBe("Zqheron three, begun there.");
  expect(await list()).toBe(2);
  await expectUnseen(context, "bittern", ["/journal", "/today", "/journal/new", `/journal/${his}`]);
  await context.setOffline(true);
  await expectUnseen(context, "bittern", ["/journal", `/journal/${his}`]);
  await back.goto("/journal");
  await expect(back.getByText("Zqheron one")).toBeVisible();
  await back.goto(`/journal/${begun}`);
  await rich(back);
  await expect(words(back)).toHaveText("Zqheron three, begun there.");
  await back.close();

  // And Ben finds his.
  await context.setOffline(false);
  await (await visit(context, ben, server.url, 1)).close();
  await expect.poll(() => content(his)).toBe("His, at the desk. Qbittern, offline.");
});
