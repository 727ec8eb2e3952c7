import { state } from "./support/editor";
import { expect, ownerTest as test } from "./support/fixtures";
import { answer, beginCategory, says } from "./support/guided";

// Two tabs of one browser on one guided journal.

/** The other tab's text is told once more, and `turns` of the browser's tasks later a key is pressed: before, while or after it is shown. */
const typedMeanwhile = (turns: number) => {
  const { told } = window as unknown as { readonly told: { readonly by: BroadcastChannel; readonly data: unknown } };
  const field = document.querySelector("textarea[data-answer]");
  if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  return new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    let left = turns;
    port1.onmessage = () => {
      left -= 1;
      if (left > 0) return void port2.postMessage(null);
      document.execCommand("insertText", false, ",");
      done();
    };
    told.by.dispatchEvent(new MessageEvent("message", { data: told.data }));
    port2.postMessage(null);
  });
};

test("a key pressed while the other tab's words are on their way stays", async ({ page, context, watch }) => {
  test.setTimeout(120_000);
  watch.allow(/409/);
  const id = await beginCategory(page, "Money");
  await answer(page).fill("The rent is paid.");
  await expect(state(page)).toHaveText("Saved");
  const other = await context.newPage();
  await other.addInitScript(() => {
    class Heard extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        if (name.startsWith("pauz-writer-"))
          this.addEventListener("message", ({ data }: MessageEvent<{ readonly kind: string }>) => {
            if (data.kind === "text") Object.assign(window, { told: { by: this, data } });
          });
      }
    }
    window.BroadcastChannel = Heard;
  });
  await other.goto(`/guided/${id}?q=1`);
  const slow = await context.newCDPSession(other);
  let text = "The rent is paid.";
  for (const [round, word] of [" Still", " and", " for", " once", " gladly", " so"].entries()) {
    await page.bringToFront();
    await answer(page).press("Control+End");
    await page.keyboard.type(word);
    text += word;
    await expect(answer(other)).toHaveValue(text);
    await expect(state(other)).toHaveText("Open in another tab");
    await other.bringToFront();
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 20 });
    await other.evaluate(typedMeanwhile, round + 1);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    text += ",";
    await other.keyboard.type(" well");
    text += " well";
    await expect(answer(other)).toHaveValue(text);
    await expect(answer(page)).toHaveValue(text);
  }
  await expect.poll(() => says(page, id)).toEqual([text]);
});
