import type { Page } from "playwright/test";
import { idIn, rich, state, stored, title, words } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";

// What other programs copy in shapes the page has none for: no two words run together, and none goes.

async function pasted(page: Page, html: string): Promise<string> {
  await page.goto("/journal/new");
  await rich(page);
  await words(page).click();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    clipboardData.setData("text/plain", "the same without marks");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await expect(state(page)).toHaveText("Saved");
  return (await stored(page, idIn(page))).content;
}

const boxed = (done: boolean) => `<input type="checkbox"${done ? " checked" : ""}>`;

const cases: Readonly<Record<string, readonly [string, string]>> = {
  "a cell of several lines": [
    "<table><tr><td><p>Apple</p><p><b>Pear</b></p></td><td>one<br>two</td></tr></table>",
    "Apple **Pear** · one two",
  ],
  "a table's name and its links": [
    '<table><caption>Sums</caption><tr><td><a href="https://example.org/">rent</a></td><td>6</td></tr></table>',
    "Sums\n\n[rent](https://example.org/) · 6",
  ],
  "tables that only place things": [
    "<table><tr><td><table><tr><td><h2>News</h2><ul><li>a</li><li>b</li></ul></td></tr></table></td></tr><tr><td>Bye</td></tr></table>",
    "## News\n\n- a\n- b\n\nBye",
  ],
  "what another editor of the same make copied": [
    '<table data-pm-slice="1 1 []"><tbody><tr><td><p style="color: red">A</p></td><td><p>B</p></td></tr></tbody></table>',
    "A · B",
  ],
  "a program whose lines are elements": ["<pre>one<br>two<div>three</div><div>four</div></pre>", "one\ntwo\nthree\nfour"],
  "parts that stand on lines of their own": [
    "<details><summary>Sum</summary>Body</details><main>m</main><nav>n</nav>",
    "Sum\n\nBody\n\nm\n\nn",
  ],
  "emoji drawn as pictures": [
    '<p>Hello <img alt="😀" src="https://example.org/a.png">, <img alt="❤️">, <img alt="a lake">.</p>',
    "Hello 😀, ❤️, .",
  ],
  "a checklist in a checklist": [
    `<ul><li>${boxed(false)} one<ul><li>${boxed(true)} deep</li></ul></li><li>${boxed(true)} two</li></ul>`,
    "- [ ] one\n  * [x] deep\n- [x] two",
  ],
  "a list of which some items have a box": [`<ul><li>${boxed(true)} done</li><li>plain</li></ul>`, "- \\[x] done\n- plain"],
};

for (const [name, [html, expected]] of Object.entries(cases)) {
  test(name, async ({ page }) => {
    expect(await pasted(page, html)).toBe(expected);
  });
}

test("half an emoji holds nothing else up: it is kept as the sign that stands for it, in the words and in the title", async ({
  page,
}) => {
  await page.goto("/journal/new");
  await rich(page);
  await words(page).click();
  await page.keyboard.type("A rose ");
  await page.evaluate(() => document.execCommand("insertText", false, String.fromCharCode(0xd83c)));
  await page.keyboard.type(" and on.");
  await expect(state(page)).toHaveText("Saved");
  await title(page).click();
  await page.keyboard.type("Half ");
  await page.evaluate(() => document.execCommand("insertText", false, String.fromCharCode(0xdf39)));
  await expect.poll(async () => (await stored(page, idIn(page))).title).toBe("Half \ufffd");
  await expect(state(page)).toHaveText("Saved");
  expect((await stored(page, idIn(page))).content).toBe("A rose \ufffd and on.");
});
