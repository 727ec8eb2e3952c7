import type { Browser, BrowserContext, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { state } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { answer, beginCategory, beginTechnique, beginTopic, idIn, next, question, says, storedJournal } from "./support/guided";
import { expectNoSidewaysScroll } from "./support/watch";

// Guided journaling as a person meets it: chosen, answered a question at a time, left and gone on with, and read whole.

/** Another device of the same person: a browser that shares nothing with the first but the account. */
function device(browser: Browser, page: Page, signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>) {
  const baseURL = new URL(page.url()).origin;
  return browser.newContext({
    baseURL,
    storageState: { ...signedIn, origins: [] },
    timezoneId: "Europe/Berlin",
    locale: "en-GB",
  });
}

const bar = (page: Page, number: number) => page.getByRole("button", { name: new RegExp(`^Question ${number} of `) });
const finishHere = (page: Page) => page.getByRole("button", { name: "Finish here" });

test("a category, begun on one device, gone on with on another, finished and read as one piece", async ({
  page,
  browser,
  signedIn,
}) => {
  test.setTimeout(150_000);
  await page.goto("/guided");
  await expectAxeClean(page);
  const id = await beginCategory(page, "Heart");
  await expect(page.getByText("1 of 9 · what is going well")).toBeVisible();
  // Whoever has keys writes at once.
  await expect(answer(page)).toBeFocused();
  await expect(state(page)).toHaveText("");
  // Questions alone make no entry.
  expect((await page.request.get(`/api/v1/guided_journal/${id}`)).status()).toBe(404);
  const first = await question(page).textContent();
  await answer(page).fill("Jonas hummed while he looked for his keys.");
  await expect(state(page)).toHaveText("Saved");
  expect((await storedJournal(page, id)).revision).toBe(1);
  await expectAxeClean(page);

  // By keyboard alone: on, and the next key belongs to the next answer, whose name is its question.
  await answer(page).press("Control+Enter");
  await expect(page.getByText("2 of 9 · what is going well")).toBeVisible();
  await expect(answer(page)).toBeFocused();
  await expect(answer(page)).toHaveAccessibleName((await question(page).textContent()) ?? "");
  await page.keyboard.type("A pear.");
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByText("3 of 9")).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(answer(page)).toHaveValue("A pear.");
  await bar(page, 5).click();
  await expect(page.getByText("5 of 9 · what needs care")).toBeVisible();
  await expect(bar(page, 5)).toHaveAttribute("aria-current", "step");
  await expect(bar(page, 2)).toHaveAccessibleName("Question 2 of 9, what is going well: answered");
  await page.reload();
  await expect(page.getByText("5 of 9 · what needs care")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 600 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Leave, keep for later" }).click();
  await page.waitForURL("**/guided");
  await expectNoSidewaysScroll(page);

  const elsewhere = await device(browser, page, signedIn);
  const other = await elsewhere.newPage();
  await other.goto("/guided");
  await other.getByRole("region", { name: "Continue" }).getByRole("link", { name: /Heart/ }).click();
  // At the first question that has no answer.
  await expect(other.getByText("3 of 9")).toBeVisible();
  await bar(other, 9).click();
  await answer(other).fill("I will say four nights, not seven.");
  await other.getByRole("button", { name: "To the last step" }).click();
  await answer(other).fill("Rinse the two cups.");
  await other.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Heart" })).toBeVisible();
  await expect(other.getByRole("heading", { level: 2, name: "Boundaries and commitments" })).toBeVisible();
  await expect(other.getByText(first ?? "")).toBeVisible();
  await expect(other.getByText("Rinse the two cups.")).toBeVisible();
  await expect(other.getByText("6 questions are left open.")).toBeVisible();
  await expect(state(other)).toHaveText("Saved");
  await expectAxeClean(other);
  const { document } = await storedJournal(other, id);
  expect(document.finishedAt).not.toBeNull();
  expect(document.landing?.response).toBe("Rinse the two cups.");

  // Everything an entry has: a flower, tags, its place among the entries.
  await other.getByRole("button", { name: "Choose a word" }).click();
  await other.getByRole("group", { name: "How are you, right now?" }).getByRole("button").first().click();
  await other
    .getByRole("group", { name: /Which word fits best/ })
    .getByRole("button")
    .first()
    .click();
  await other.getByRole("button", { name: "This is it" }).click();
  await expect(other.getByText(/It grew an? \w+ in your garden/)).toBeVisible();
  await other.getByRole("button", { name: "About this journal" }).click();
  const panel = other.getByRole("complementary", { name: "About this journal" });
  await panel.getByRole("button", { name: "Add" }).click();
  await panel.getByLabel("New tag").fill("family");
  await panel.getByLabel("New tag").press("Enter");
  await expect(panel.getByText("family")).toBeVisible();
  await expectAxeClean(other);
  await other.goto(`/journal/${id}`);
  await other.waitForURL(`**/guided/${id}`);
  await other.getByRole("button", { name: "Go on answering" }).click();
  await expect(other.getByText("3 of 9")).toBeVisible();
  await other.getByRole("button", { name: "Done" }).click();
  await expect(other.getByRole("heading", { level: 1, name: "Heart" })).toBeVisible();
  await elsewhere.close();
});

test("a topic of one's own, in German: questions in its language, and plain words on what is no topic", async ({ page }) => {
  await page.goto("/guided");
  const field = page.getByLabel("Something of your own");
  const begin = page.getByRole("button", { name: "Begin", exact: true }).first();
  await field.fill("   ");
  await begin.click();
  await expect(field).toHaveAccessibleDescription(/Write a word or two/);
  await field.fill("lang ".repeat(50));
  await begin.click();
  await expect(field).toHaveAccessibleDescription(/at most 200 characters/);
  // What was typed is still there, to be made shorter.
  await expect(field).toHaveValue("lang ".repeat(50));
  await expectAxeClean(page);
  const id = await beginTopic(page, "Meine Schwester und der lange Streit um das Haus am See");
  await expect(question(page)).toHaveAttribute("lang", "de");
  await answer(page).fill("Wir haben wieder telefoniert. Größer wurde es nicht, nur ruhiger.");
  await expect(state(page)).toHaveText("Saved");
  expect((await storedJournal(page, id)).document.topic).toBe("Meine Schwester und der lange Streit um das Haus am See");

  const script = await beginTopic(page, "<script>alert(1)</script>");
  await expect(page.getByText("<script>alert(1)</script>").first()).toBeVisible();
  expect(script).not.toBe(id);

  await beginTopic(page, "بيت جدتي");
  await expect(question(page)).toBeVisible();
  await answer(page).fill("كان البيت صغيرا وكان فيه ضوء كثير");
  expect(await answer(page).evaluate((node) => getComputedStyle(node).direction)).toBe("rtl");
});

test("a thought record: feelings rated, and rated again", async ({ page }) => {
  const id = await beginTechnique(page, "Thought record");
  await answer(page).fill("In the meeting, when nobody answered.");
  await next(page).click();
  await page.getByLabel("Feeling 1, in one word").fill("ashamed");
  const strong = page.getByRole("slider", { name: "How strong “ashamed” was, from 0 to 100" });
  await strong.fill("70");
  await page.getByRole("button", { name: "Another feeling" }).click();
  await expect(page.getByLabel("Feeling 2, in one word")).toBeFocused();
  await page.keyboard.type("angry");
  await page.getByRole("spinbutton", { name: /“angry”/ }).fill("240");
  await expect(page.getByRole("slider", { name: /“angry”/ })).toHaveValue("100");
  // Typed over by hand, a key at a time: no number that was never meant stands there in between.
  const angry = page.getByRole("spinbutton", { name: /“angry”/ });
  await angry.press("End");
  for (let taken = 0; taken < 3; taken += 1) await page.keyboard.press("Backspace");
  await expect(angry).toHaveValue("");
  await page.keyboard.type("40");
  await expect(page.getByRole("slider", { name: /“angry”/ })).toHaveValue("40");
  await page.getByRole("button", { name: "Another feeling" }).click();
  await page.getByLabel("Feeling 3, in one word").fill("bored");
  await page.getByRole("button", { name: "Take “bored” away" }).click();
  await expect(state(page)).toHaveText("Saved");
  await expectAxeClean(page);
  await page.reload();
  await expect(page.getByLabel("Feeling 2, in one word")).toHaveValue("angry");
  await bar(page, 8).click();
  await expect(page.getByText("before: 70")).toBeVisible();
  await page.getByRole("slider", { name: /“ashamed” is now/ }).fill("30");
  // A number that was touched by mistake can be taken back.
  await page.getByRole("slider", { name: /“angry” is now/ }).fill("90");
  await page.getByRole("spinbutton", { name: /“angry” is now/ }).fill("");
  await expect(page.getByRole("slider", { name: /“angry” is now/ })).toHaveAttribute("aria-valuetext", "not chosen yet");
  await expectAxeClean(page);
  await page.setViewportSize({ width: 320, height: 600 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "To the last step" }).click();
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByText(/70 →/)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAxeClean(page);
  await expect(state(page)).toHaveText("Saved");
  expect((await storedJournal(page, id)).document.answers.map(({ promptId, response }) => [promptId, response])).toEqual([
    ["situation", { kind: "text", text: "In the meeting, when nobody answered." }],
    [
      "feelings",
      {
        kind: "ratings",
        ratings: [
          { feeling: "ashamed", strength: 70 },
          { feeling: "angry", strength: 40 },
        ],
      },
    ],
    ["feelings-after", { kind: "ratings", ratings: [{ feeling: "ashamed", strength: 30 }] }],
  ]);
});

test("a feeling that is renamed after it was rated again keeps its second number, until that is taken away", async ({ page }) => {
  const id = await beginTechnique(page, "Thought record");
  await bar(page, 2).click();
  await page.getByLabel("Feeling 1, in one word").fill("sad");
  await page.getByRole("button", { name: "Another feeling" }).click();
  await page.keyboard.type("sad");
  await bar(page, 8).click();
  // Written down twice, it is asked after once.
  await expect(page.getByRole("slider")).toHaveCount(1);
  await page.getByRole("slider").fill("20");
  await bar(page, 2).click();
  await page.getByRole("button", { name: "Take “sad” away" }).first().click();
  await page.getByLabel("Feeling 1, in one word").fill("lonely");
  await bar(page, 8).click();
  await page.getByRole("slider", { name: /“lonely” is now/ }).fill("40");
  await expectAxeClean(page);
  await expect(state(page)).toHaveText("Saved");
  const again = async () => (await storedJournal(page, id)).document.answers.at(-1)?.response;
  const lonely = { feeling: "lonely", strength: 40 };
  expect(await again()).toEqual({ kind: "ratings", ratings: [lonely, { feeling: "sad", strength: 20 }] });
  await page.getByRole("button", { name: "Take “sad” away" }).click();
  await expect(page.getByRole("slider")).toHaveCount(1);
  await expect.poll(again).toEqual({ kind: "ratings", ratings: [lonely] });
});

test("a reload in the first sentence comes back to it; the last step can be changed once all is finished", async ({ page }) => {
  const id = await beginCategory(page, "Joy");
  await answer(page).fill("The accordion in the stair");
  await expect(state(page)).toHaveText("Saved");
  await page.reload();
  await expect(page.getByText("1 of 9")).toBeVisible();
  await expect(answer(page)).toHaveValue("The accordion in the stair");
  await finishHere(page).click();
  await answer(page).fill("Open the wndow.");
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await page.getByRole("button", { name: "Go on answering" }).click();
  await bar(page, 9).click();
  await page.getByRole("button", { name: "To the last step" }).click();
  await expect(answer(page)).toHaveValue("Open the wndow.");
  await answer(page).fill("Open the window.");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("Open the window.")).toBeVisible();
  await expect(state(page)).toHaveText("Saved");
  expect((await storedJournal(page, id)).document.landing?.response).toBe("Open the window.");
});

test("three good things: a list, line by line", async ({ page }) => {
  const id = await beginTechnique(page, "Three good things");
  await answer(page).click();
  await page.keyboard.type("Mara kept me a seat");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("The pear");
  await expect(state(page)).toHaveText("Saved");
  expect((await storedJournal(page, id)).document.answers[0]?.response).toEqual({
    kind: "list",
    items: ["Mara kept me a seat", "", "The pear"],
  });
  await page.goto("/guided/techniques/three-good-things");
  await expect(page.getByRole("link", { name: "doi:10.1037/0003-066X.60.5.410" })).toHaveAttribute(
    "href",
    "https://doi.org/10.1037/0003-066X.60.5.410",
  );
  await expectAxeClean(page);
});

test("templates: made, put in order, changed, copied, used and deleted", async ({ page }) => {
  await page.goto("/guided/templates/new");
  await page.getByRole("button", { name: "Save the template" }).click();
  await expect(page.getByText("Give the template a name.")).toBeVisible();
  await page.getByLabel("Name").fill("Sunday evening");
  await page.getByRole("textbox", { name: "Question 1" }).fill("Whom did I mean to write to?");
  await page.getByRole("button", { name: "Another question" }).click();
  await page.keyboard.type("What was this week about?");
  await page.getByRole("button", { name: "Move question 2 up" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Question 1" })).toHaveValue("What was this week about?");
  await expectAxeClean(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Save the template" }).click();
  await page.waitForURL(/\/guided#templates$/);

  const templates = page.getByRole("region", { name: "Your own questions" });
  await templates.getByRole("button", { name: "Copy Sunday evening" }).click();
  await expect(templates.getByText("Sunday evening (copy)", { exact: true })).toBeVisible();
  await templates.getByRole("button", { name: "Move Sunday evening (copy) up" }).click();
  await expect(templates.getByRole("listitem").first()).toContainText("(copy)");
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(templates.getByRole("listitem").first()).toContainText("(copy)");
  await templates.getByRole("button", { name: "Delete Sunday evening (copy)" }).click();
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(templates.getByRole("listitem")).toHaveCount(2);
  await templates.getByRole("button", { name: "Delete Sunday evening (copy)" }).click();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(templates.getByRole("listitem")).toHaveCount(1);

  await templates.getByRole("link", { name: "Change Sunday evening" }).click();
  await page.getByRole("textbox", { name: "Question 2" }).fill("And whom did I miss?");
  await page.getByRole("button", { name: "Save the template" }).click();
  await page.waitForURL(/\/guided#templates$/);
  await templates.getByRole("button", { name: "Begin: Sunday evening" }).click();
  await expect(page.getByText("1 of 2")).toBeVisible();
  await expect(question(page)).toHaveText("What was this week about?");
  await answer(page).fill("Keys, mostly.");
  await next(page).click();
  await expect(question(page)).toHaveText("And whom did I miss?");
});

test("two tabs: one is answered in, the other follows; typing there takes over", async ({ page, context, watch }) => {
  watch.allow(/409/);
  const id = await beginCategory(page, "Money");
  await answer(page).fill("The rent is paid.");
  await expect(state(page)).toHaveText("Saved");
  const other = await context.newPage();
  await other.goto(`/guided/${id}?q=1`);
  await expect(answer(other)).toHaveValue("The rent is paid.");
  await page.bringToFront();
  await answer(page).press("Control+End");
  await page.keyboard.type(" Still");
  await expect(answer(other)).toHaveValue("The rent is paid. Still");
  await expect(state(other)).toHaveText("Open in another tab");
  await other.bringToFront();
  await answer(other).click();
  await other.keyboard.press("Control+End");
  await other.keyboard.type(", and gladly.");
  await expect(answer(page)).toHaveValue("The rent is paid. Still, and gladly.");
  await expect(state(other)).toHaveText("Saved");
  expect(await says(page, id)).toEqual(["The rent is paid. Still, and gladly."]);
  await expect(page.getByText("changed somewhere else")).toHaveCount(0);
});

test("answered on two devices at once: both are shown to be read, and each choice keeps what it says", async ({
  page,
  browser,
  signedIn,
  watch,
}) => {
  test.setTimeout(150_000);
  watch.allow(/409/);
  const id = await beginCategory(page, "Friends");
  await answer(page).fill("Lena called.");
  await expect(state(page)).toHaveText("Saved");
  const elsewhere = await device(browser, page, signedIn);
  const other = await elsewhere.newPage();

  async function bothWrite(mine: string, theirs: string): Promise<void> {
    await other.goto(`/guided/${id}?q=1`);
    await answer(other).fill(theirs);
    await expect(state(other)).toHaveText("Saved");
    await answer(page).fill(mine);
    await expect(page.getByRole("heading", { name: "This entry was changed somewhere else" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Yours, on this page" })).toContainText(mine);
    await expect(page.getByRole("region", { name: "The other one" })).toContainText(theirs);
    await expect(page.getByText("promptId")).toHaveCount(0);
  }
  await bothWrite("Lena called, late.", "Lena wrote.");
  await expectAxeClean(page);
  await page.getByRole("button", { name: "Keep mine" }).click();
  await expect(state(page)).toHaveText("Saved");
  expect(await says(page, id)).toEqual(["Lena called, late."]);

  await bothWrite("Nobody called.", "Lena sang.");
  await page.getByRole("button", { name: "Keep theirs" }).click();
  await expect(answer(page)).toHaveValue("Lena sang.");
  await page.getByRole("button", { name: "Back to mine" }).click();
  await expect(answer(page)).toHaveValue("Nobody called.");
  await expect(state(page)).toHaveText("Saved");

  await bothWrite("Mine.", "Theirs.");
  await page.getByRole("button", { name: "Keep both" }).click();
  await expect(answer(page)).toHaveValue("Theirs.");
  await page.getByRole("link", { name: "an entry of its own" }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/guided/") && !url.pathname.endsWith(id));
  expect(await says(page, idIn(page))).toEqual(["Mine."]);
  expect(await says(page, id)).toEqual(["Theirs."]);
  await elsewhere.close();
});

test("a further question comes from the writer's own words, only when asked for, and can be closed", async ({ page }) => {
  const id = await beginCategory(page, "Family");
  const offer = page.getByRole("button", { name: /Stay with this a moment longer/ });
  await answer(page).fill("Short.");
  await expect(state(page)).toHaveText("Saved");
  await expect(offer).toHaveCount(0);
  await answer(page).fill("With Lena too. I tidy before she visits and then say I didn’t.");
  await offer.click();
  const further = page.getByRole("region", { name: "A further question" });
  await expect(further.getByRole("textbox")).toBeFocused();
  await further.getByRole("button", { name: "Close this question" }).click();
  await expect(offer).toBeVisible();
  await offer.click();
  await further.getByRole("textbox").fill("That I’d have been enough.");
  await expect(state(page)).toHaveText("Saved");
  const [kept] = (await storedJournal(page, id)).document.answers;
  expect(kept?.followUp?.response).toBe("That I’d have been enough.");
  expect(kept?.followUp?.text).not.toBe("");
});

test("somebody who carries something very heavy is shown whom to talk to, and is asked nothing further", async ({ page }) => {
  await page.goto("/guided");
  await page.getByLabel("Something of your own").fill("I want to kill myself");
  await page.getByRole("button", { name: "Begin", exact: true }).first().click();
  await expect(page.getByRole("heading", { name: /something very heavy/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Write in your own words" })).toHaveAttribute("href", "/journal/new");
  await beginCategory(page, "Mind");
  await answer(page).fill("I want to kill myself and I do not see another way tonight.");
  await expect(page.getByRole("heading", { name: /something very heavy/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /Stay with this/ })).toHaveCount(0);
  await expect(state(page)).toHaveText("Saved");
  await finishHere(page).click();
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Mind" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Reflect on this" })).toHaveCount(0);
});
