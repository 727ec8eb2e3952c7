import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { begin, idIn, paste, rich, state, stored, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { picture } from "./support/screens";

async function blank(page: Page): Promise<void> {
  await page.goto("/journal/new");
  await rich(page);
  await words(page).click();
}

test.describe("what is pasted keeps its structure", () => {
  const expected = {
    word: [
      "# The long way home",
      "We left at **seven**, in the *rain*, and nobody said a word.",
      "- bread\n  * rye\n- tea",
      "## What came after",
      "1. the stairs\n2. the [lamp](https://example.org/lamp)",
      "> You said yes before she finished.",
    ],
    docs: [
      "## A week of evenings",
      "It was **quiet**, and then it was *very* loud.",
      "- Monday\n  * late\n- Tuesday",
      "* [x] call Lena\n* [ ] sleep",
      "[about tea](https://example.org/tea)",
    ],
    web: [
      "### Small hours",
      "One line\nand the next, **held** and *let go*.",
      "> Nobody sleeps in a house like that.",
      "3. the third\n4. the fourth",
      "* [x] done\n* [ ] open",
      "Day · Hours",
      "Monday · 6",
      'let it = "be";\nrest();',
      "An odd link, a [plain one](https://example.org/a).",
    ],
  };
  for (const [source, blocks] of Object.entries(expected)) {
    test(`from ${source}`, async ({ page }) => {
      const html = readFileSync(join(import.meta.dirname, "pasted", `${source}.html.txt`), "utf8");
      await blank(page);
      await paste(page, { "text/html": html, "text/plain": "the same without marks" });
      await expect(state(page)).toHaveText("Saved");
      expect((await stored(page, idIn(page))).content.split("\n\n")).toEqual(blocks);
      await picture(page, `editor-pasted-${source}`);
    });
  }

  test("plain text is only letters, line by line", async ({ page }) => {
    await blank(page);
    await paste(page, { "text/plain": "1986. was *warm*\nand # long\n\n- no list" });
    await expect(state(page)).toHaveText("Saved");
    expect((await stored(page, idIn(page))).content).toBe("1986\\. was \\*warm\\*\nand # long\n\n\\- no list");
  });
});

test("the / menu makes a line into something else, and stays out of the way of ordinary slashes", async ({ page }) => {
  await blank(page);
  const menu = page.getByRole("listbox", { name: "Make this line a…" });
  await page.keyboard.type("and/or 1/2");
  await expect(menu).toHaveCount(0);
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await expect(menu.getByRole("option")).toHaveCount(7);
  await picture(page, "editor-slash");
  await expectAxeClean(page);
  await page.keyboard.type("check");
  await expect(menu.getByRole("option")).toHaveText(["Checklist"]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("call her");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await page.keyboard.press("ArrowDown");
  await expect(menu.getByRole("option", { selected: true })).toHaveText("Smaller heading");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Later");
  await page.keyboard.press("Enter");
  // Sent away, it is a slash, and the page stays.
  await page.keyboard.type("/");
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await page.keyboard.type("path to nowhere");
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, idIn(page))).content).toBe("and/or 1/2\n\n- [ ] call her\n\n## Later\n\n/path to nowhere");
});

test("a box after a dash makes that item, and no other, one to check off", async ({ page }) => {
  await blank(page);
  await page.keyboard.type("- bread");
  await page.keyboard.press("Enter");
  await page.keyboard.type("[ ] milk");
  await page.keyboard.press("Enter");
  await page.keyboard.type("eggs");
  await expect(state(page)).toHaveText("Saved");
  const id = idIn(page);
  expect((await stored(page, id)).content).toBe("- bread\n\n* [ ] milk\n* [ ] eggs");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- [x] tea");
  await expect.poll(async () => (await stored(page, id)).content).toContain("[x] tea");
  await page.reload();
  await rich(page);
  await expect(words(page).getByRole("checkbox")).toHaveCount(3);
  await expect(words(page).getByRole("checkbox", { checked: true })).toHaveCount(1);
});

test("a link by Ctrl+K over chosen words", async ({ page }) => {
  const id = await begin(page, "the lamp");
  await expect(state(page)).toHaveText("Saved");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await page.keyboard.press("Control+k");
  await page.getByLabel("Address of the link").fill("example.org/lamp");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await stored(page, id)).content).toBe("the [lamp](https://example.org/lamp)");
});

test("a key that overtakes the browser's word on where the caret is still works where the writer tapped", async ({
  page,
  server,
}) => {
  const id = await writeEntry(page.request, server.url, { content: "First line.\n\nSecond line.\n\nThird line." });
  await page.goto(`/journal/${id}`);
  await rich(page);
  await words(page).getByText("First line.").click();
  // In one breath: the browser tells of the new place after this is over.
  await words(page)
    .getByText("Second line.")
    .evaluate((line) => {
      getSelection()?.selectAllChildren(line);
      getSelection()?.collapseToEnd();
      line.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", keyCode: 13, bubbles: true, cancelable: true }));
    });
  await page.keyboard.type("Between.");
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, id)).content).toBe("First line.\n\nSecond line.\n\nBetween.\n\nThird line.");
});

test("undo reaches back past what was saved meanwhile", async ({ page }) => {
  const id = await begin(page, "One.");
  await expect(state(page)).toHaveText("Saved");
  await page.keyboard.type(" Two.");
  await expect(state(page)).toHaveText("Saved");
  // A machine that has much to do hears some keys long after the others: they are a step of their own.
  const until = async (text: string, keys: string) => {
    for (let steps = 0; steps < 5 && (await words(page).innerText()).trim() !== text; steps += 1) await page.keyboard.press(keys);
    await expect(words(page)).toHaveText(text);
  };
  await until("One.", "Control+z");
  await until("One. Two.", "Control+Shift+z");
  await expect.poll(async () => (await stored(page, id)).content).toBe("One. Two.");
});

test("each paragraph runs in the direction of its own script", async ({ page, server }) => {
  const id = await writeEntry(page.request, server.url, { content: "An ordinary day.\n\nיום רגיל\n\n- אחד\n- שתיים\n\n> מחר" });
  await page.goto(`/journal/${id}`);
  await rich(page);
  const direction = (text: string) =>
    page.getByText(text, { exact: true }).evaluate((element) => getComputedStyle(element).direction);
  expect(await direction("An ordinary day.")).toBe("ltr");
  expect(await direction("יום רגיל")).toBe("rtl");
  expect(await direction("אחד")).toBe("rtl");
  // So do the marks of what is around them, also of what is only being typed.
  const around = (text: string, what: string) =>
    page.getByText(text, { exact: true }).evaluate((element, name) => {
      const outer = element.closest(name);
      return outer === null ? null : getComputedStyle(outer).direction;
    }, what);
  expect(await around("אחד", "li")).toBe("rtl");
  expect(await around("מחר", "blockquote")).toBe("rtl");
  await words(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("[ ] ");
  expect(await around("An ordinary day.", "li")).toBe("ltr");
  await page.keyboard.type("ראשון ");
  expect(await around("ראשון An ordinary day.", "li")).toBe("rtl");
  await picture(page, "editor-rtl");
});

test("time set aside for writing runs in the bar and ends in words", async ({ page }) => {
  await page.clock.install();
  await begin(page, "Twenty minutes.");
  await page.clock.runFor(2_000);
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "15 minutes" }).click();
  await expect(page.getByText("15 minutes to go")).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(page.locator(".editor-bar").getByText("14 min")).toBeVisible();
  await picture(page, "editor-timer");
  await page.getByRole("button", { name: "About this entry" }).click();
  await words(page).click();
  const where = () => words(page).boundingBox();
  const before = await where();
  await page.clock.runFor(14 * 60_000);
  const note = page.getByText("Your 15 minutes are over.");
  await expect(note).toBeVisible();
  await expect(page.locator(".editor-bar").getByText(/ min$/)).toHaveCount(0);
  expect(await where()).toEqual(before);
  await page.getByRole("button", { name: "Close this note" }).click();
  await expect(note).toHaveCount(0);
  await expect(words(page)).toBeFocused();
});

test("a note comes where the line being written is not, and moves none", async ({ page }) => {
  await page.clock.install();
  await begin(page, "A long evening.");
  await page.clock.runFor(2_000);
  await page.getByRole("button", { name: "About this entry" }).click();
  await page.getByRole("button", { name: "15 minutes" }).click();
  await page.getByRole("button", { name: "About this entry" }).click();
  await words(page).click();
  await page.keyboard.press("Control+End");
  for (let line = 0; line < 30; line += 1) {
    await page.keyboard.type(`Line ${line}`);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("The last line");
  const last = page.getByText("The last line");
  const before = await last.boundingBox();
  await page.clock.runFor(15 * 60_000);
  const note = page.locator(".page-note");
  await expect(note).toContainText("Your 15 minutes are over.");
  const [line, said] = [await last.boundingBox(), await note.boundingBox()];
  if (line === null || said === null) throw new Error("a line or a note that is not on screen");
  expect(line).toEqual(before);
  expect(said.y + said.height).toBeLessThan(line.y);
  await picture(page, "editor-note-at-head");
  // From now on lines come into view clear of the note.
  const caretTop = () =>
    page.evaluate(() => window.getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY);
  const foot = said.y + said.height;
  for (const lines of [10, 12]) {
    for (let up = 0; up < lines; up += 1) await page.keyboard.press("ArrowUp");
    await page.keyboard.type("x");
    await expect.poll(caretTop).toBeGreaterThanOrEqual(foot);
  }
});

test("the writer's own size of words is kept to", async ({ page, server }) => {
  const size = () => words(page).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const choose = async (scale: number) => {
    const changed = await page.request.patch("/api/v1/settings", {
      headers: { origin: server.url },
      data: { font_scale: scale },
    });
    expect(changed.ok(), await changed.text()).toBe(true);
  };
  await choose(100);
  await blank(page);
  const before = await size();
  await choose(130);
  await blank(page);
  expect((await size()) / before).toBeCloseTo(1.3, 2);
  await choose(100);
});
