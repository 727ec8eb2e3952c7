import { rmSync } from "node:fs";
import { join } from "node:path";
import { state } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { answer, beginCategory, beginTechnique, beginTopic, next } from "./support/guided";
import { shoot } from "./support/shots";

// `npm run pictures`: every state of guided journaling, for people to look at.

test.setTimeout(240_000);
test.beforeEach(({ watch }) => {
  watch.allow(/./); // a store that is away, a journal that is lost
});

const mother = `My mother’s, mostly, though she has not said a disappointed word in years. I hear it coming the way you hear a bus before you see it, and I am already at the stop with the right change.

With Lena too. I tidy before she visits and then say I didn’t.`;

test("a category, from choosing to reading", async ({ page }) => {
  await page.goto("/guided");
  await shoot(page, "guided-chooser");
  await beginCategory(page, "Heart");
  await shoot(page, "guided-first");
  for (const words of ["Jonas hummed while he looked for his keys.", "A pear.", "Swam before work, twice."]) {
    await answer(page).fill(words);
    await next(page).click();
  }
  await next(page).click();
  await answer(page).fill(mother);
  await expect(state(page)).toHaveText("Saved");
  await shoot(page, "guided-question");
  await page.getByRole("button", { name: /Stay with this/ }).click();
  await page.locator("textarea[data-further]").fill("That I’d have been enough without the tidying.");
  await expect(state(page)).toHaveText("Saved");
  await shoot(page, "guided-further");
  await page.getByRole("button", { name: "Finish here" }).click();
  await answer(page).fill("Rinse the two cups.");
  await shoot(page, "guided-landing");
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByRole("button", { name: "Reflect on this" })).toBeVisible();
  await shoot(page, "guided-finished");
  await page.getByRole("button", { name: "About this journal" }).click();
  await shoot(page, "guided-panel");
});

test("a thought record", async ({ page }) => {
  await beginTechnique(page, "Thought record");
  await answer(page).fill("In the meeting, when nobody answered.");
  await next(page).click();
  await page.getByLabel("Feeling 1, in one word").fill("ashamed");
  await page.getByLabel("How strong “ashamed” was, from 0 to 100, as a number").fill("70");
  await page.getByRole("button", { name: "Another feeling" }).click();
  await page.getByLabel("Feeling 2, in one word").fill("angry");
  await page.getByLabel("How strong “angry” was, from 0 to 100, as a number").fill("40");
  await shoot(page, "guided-ratings");
  await page.getByRole("button", { name: /^Question 6 of/ }).click();
  await answer(page).fill("They were tired, and I could have asked again.");
  await next(page).click();
  await page.getByLabel("From 0 to 100, as a number").fill("55");
  await shoot(page, "guided-percent");
  await next(page).click();
  await page.getByLabel(/“ashamed” is now.*as a number/).fill("30");
  await shoot(page, "guided-rerate");
  await page.getByRole("button", { name: "To the last step" }).click();
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByRole("button", { name: "Reflect on this" })).toBeVisible();
  await shoot(page, "guided-finished-ratings");
  await beginTechnique(page, "Three good things");
  await answer(page).fill("Mara kept me a seat");
  await shoot(page, "guided-list");
  await page.goto("/guided/techniques/thought-record");
  await shoot(page, "guided-technique");
});

test("a topic of one's own, templates, and a chooser with a past", async ({ page, server }) => {
  const id = await beginTopic(page, "Meine Schwester und der lange Streit um das Haus am See");
  await answer(page).fill("Wir haben wieder telefoniert.");
  await expect(state(page)).toHaveText("Saved");
  await shoot(page, "guided-own");
  await page.goto("/guided/templates/new");
  await page.getByLabel("Name").fill("Sunday evening");
  await page.getByRole("textbox", { name: "Question 1" }).fill("What was this week about?");
  await page.getByRole("button", { name: "Another question" }).click();
  await page.getByRole("textbox", { name: "Question 2" }).fill("Whom did I mean to write to, and what would the first line be?");
  await shoot(page, "guided-template");
  await page.getByRole("button", { name: "Save the template" }).click();
  await page.waitForURL(/\/guided#templates$/);
  await expect(page.getByText("Sunday evening")).toBeVisible();
  await shoot(page, "guided-chooser-lived-in");
  await page.goto("/today");
  await shoot(page, "guided-today");
  await page.getByRole("button").first().waitFor();
  rmSync(join(server.dataDir, "objects"), { recursive: true });
  await page.goto(`/guided/${id}`);
  await expect(page.getByText("This journal’s text is missing")).toBeVisible();
  await shoot(page, "guided-lost");
});
