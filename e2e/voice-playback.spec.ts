import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { expect, ownerTest as anyOwnerTest, serverWith } from "./support/fixtures";
import { writeEntry } from "./support/journal";
import { become, peopleOf } from "./support/people";
import { pictures } from "./support/screens";
import type { RunningServer } from "./support/server";
import { speechFile } from "./support/voice";

// Nobody turns voice into words here: what is said where somebody does is in voice-words.spec.ts.
const ownerTest = anyOwnerTest.extend<object, { server: RunningServer }>({ server: serverWith() });

const speech = readFileSync(speechFile);
const panel = (page: Page) => page.getByRole("complementary", { name: /^About this (entry|journal)$/ });
const section = (page: Page) => panel(page).getByRole("region", { name: "Recordings" });
const cards = (page: Page) => section(page).getByRole("article");
const place = (card: Locator) => card.getByRole("slider", { name: "Place in the recording" });

/** Milliseconds into the recording. */
const at = async (card: Locator) => Number(await place(card).inputValue());

/** An entry of that text, open with its panel. */
async function opened(page: Page, url: string, content = "The river was high tonight."): Promise<string> {
  const id = await writeEntry(page.request, url, { content });
  await page.goto(`/journal/${id}`);
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(section(page).getByRole("button", { name: "Upload a sound file" })).toBeVisible();
  return id;
}

type Sound = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
const spoken: Sound = { name: "walk.wav", mimeType: "audio/wav", buffer: speech };

/** A WAV of so many seconds in which nothing is to be heard but a hum. */
function hum(seconds: number, name = "hum.wav"): Sound {
  const rate = 22_050;
  const samples = Math.round(seconds * rate);
  const buffer = Buffer.alloc(44 + samples * 2);
  buffer.write("RIFF", 0);
  buffer.writeUInt32LE(36 + samples * 2, 4);
  buffer.write("WAVEfmt ", 8);
  buffer.writeUInt32LE(16, 16);
  buffer.writeUInt16LE(1, 20);
  buffer.writeUInt16LE(1, 22);
  buffer.writeUInt32LE(rate, 24);
  buffer.writeUInt32LE(rate * 2, 28);
  buffer.writeUInt16LE(2, 32);
  buffer.writeUInt16LE(16, 34);
  buffer.write("data", 36);
  buffer.writeUInt32LE(samples * 2, 40);
  for (let index = 0; index < samples; index += 1)
    buffer.writeInt16LE(Math.round(9_000 * Math.sin(index / 17) * Math.sin(index / 40_000)), 44 + index * 2);
  return { name, mimeType: "audio/wav", buffer };
}

const add = (page: Page, ...files: readonly Sound[]) =>
  section(page)
    .getByLabel("Sound files")
    .setInputFiles([...files]);

async function kept(page: Page, id: string): Promise<readonly Record<string, unknown>[]> {
  const response = await page.request.get(`/api/v1/entries/${id}/recordings`);
  expect(response.status(), await response.text()).toBe(200);
  return response.json();
}

ownerTest(
  "a sound file is added, drawn, heard from any place at any speed, and downloaded as it came",
  async ({ page, baseURL }) => {
    const id = await opened(page, baseURL ?? "");
    const ranges: number[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith("/audio")) ranges.push(response.status());
    });
    await add(page, spoken);
    const card = cards(page);
    await expect(card).toHaveAccessibleName(/^walk\.wav, \d\d:\d\d, 5 seconds$/);
    await expect(card.getByText("Nobody here can turn voice into words")).toBeVisible();
    await expect(card.getByRole("link", { name: "How to have somebody" })).toHaveAttribute("href", "/settings/voice");
    // Measured by this browser, and kept with the sound.
    const [stored] = await kept(page, id);
    expect((stored?.["peaks"] as number[]).length).toBe(400);
    expect(stored).toMatchObject({ status: "kept", origin: "uploaded", name: "walk.wav", bytes: speech.length });
    expect(ranges).toEqual([]);
    await expectAxeClean(page);

    await card.getByRole("button", { name: "Play" }).click();
    await expect.poll(() => at(card)).toBeGreaterThan(600);
    await card.getByRole("button", { name: "Pause" }).click();
    await expect(card.getByRole("button", { name: "Play" })).toBeVisible();
    // It stands still, wherever the pause caught it.
    const stands = async () => {
      const before = await at(card);
      await page.waitForTimeout(300);
      return (await at(card)) - before;
    };
    await expect.poll(stands).toBe(0);
    expect(ranges).toContain(206);

    // By keyboard: the end, the beginning, five seconds on.
    await place(card).focus();
    await page.keyboard.press("Home");
    await expect(place(card)).toHaveAttribute("aria-valuetext", "0:00 of 0:05");
    await page.keyboard.press("ArrowRight");
    await expect(place(card)).toHaveAttribute("aria-valuetext", "0:05 of 0:05");
    await page.keyboard.press("ArrowLeft");
    // By pointing: the middle.
    const box = await card.locator(".waveform").boundingBox();
    if (box === null) throw new Error("no picture");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await at(card)).toBeGreaterThan(2_200);
    expect(await at(card)).toBeLessThan(3_200);
    await card.getByRole("button", { name: "Back 10 seconds" }).click();
    expect(await at(card)).toBe(0);

    await card.getByRole("combobox", { name: "Speed" }).selectOption("2×");
    await card.getByRole("button", { name: "Play" }).click();
    await expect(card.getByRole("button", { name: "Pause" })).toBeVisible();
    expect(await card.locator("audio").evaluate((sound: HTMLAudioElement) => sound.playbackRate)).toBe(2);
    await expect(card.getByRole("button", { name: "Play" })).toBeVisible();
    // All of its 5.4 seconds were heard.
    expect(await at(card)).toBeGreaterThan(5_000);

    const download = page.waitForEvent("download");
    await card.getByRole("link", { name: "Download" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.wav$/);
    expect(readFileSync(await file.path()).equals(speech)).toBe(true);
  },
);

ownerTest("one at a time is heard", async ({ page, baseURL }) => {
  await opened(page, baseURL ?? "");
  await add(page, hum(20, "first.wav"), hum(20, "second.wav"));
  const [first, second] = [cards(page).filter({ hasText: "first.wav" }), cards(page).filter({ hasText: "second.wav" })];
  await first.getByRole("button", { name: "Play" }).click();
  await expect(first.getByRole("button", { name: "Pause" })).toBeVisible();
  await second.getByRole("button", { name: "Play" }).click();
  await expect(second.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(first.getByRole("button", { name: "Play" })).toBeVisible();
  await second.getByRole("button", { name: "Ahead 10 seconds" }).click();
  expect(await at(second)).toBeGreaterThan(9_900);
});

const page26 = Buffer.alloc(26 * 1024 * 1024);

ownerTest.describe("what can't be taken is refused in words, and nothing of it is kept", () => {
  const refused: readonly (readonly [string, Sound, RegExp])[] = [
    ["an empty file", { name: "empty.mp3", mimeType: "audio/mpeg", buffer: Buffer.alloc(0) }, /This file is empty/],
    [
      "a page that calls itself MP3",
      { name: "page.mp3", mimeType: "audio/mpeg", buffer: Buffer.from("<!doctype html><script>alert(1)</script>") },
      /sound/i,
    ],
    ["26 MB", { name: "long.wav", mimeType: "audio/wav", buffer: page26 }, /too large/],
    ["a twentieth of a second", hum(0.05), /short/],
  ];
  for (const [what, file, words] of refused) {
    ownerTest(what, async ({ page, baseURL, watch }) => {
      watch.allow(/status of 4(15|22)/);
      const id = await opened(page, baseURL ?? "");
      await add(page, file);
      const row = section(page).getByRole("listitem").filter({ hasText: file.name });
      await expect(row.getByRole("status").filter({ hasText: words })).toBeVisible();
      await expect(row.getByRole("button", { name: "Try again" })).toHaveCount(0);
      await expectAxeClean(page);
      await row.getByRole("button", { name: "Close" }).click();
      await expect(section(page).getByRole("listitem")).toHaveCount(0);
      expect(await kept(page, id)).toEqual([]);
    });
  }
});

ownerTest(
  "an upload that breaks off goes on where it stopped: in the same page, and with the same file after a reload",
  async ({ page, baseURL, watch }) => {
    watch.allow(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
    const id = await opened(page, baseURL ?? "");
    const long = hum(90, "long.wav");
    const sent: string[] = [];
    page.on("request", (request) => {
      const part = /\/parts\/(\d+)$/.exec(request.url())?.[1];
      if (part !== undefined) sent.push(part);
    });
    await page.route("**/parts/2", (route) => route.abort());
    await add(page, long);
    const row = section(page).getByRole("listitem");
    await expect(row.getByText("It couldn’t be sent just now")).toBeVisible();
    await expectAxeClean(page);
    expect(sent).toEqual(["0", "1", "2"]);
    expect(await kept(page, id)).toMatchObject([{ status: "uploading" }]);

    // The page is gone, and with it the file: what arrived isn't.
    await page.reload();
    await page.getByRole("button", { name: "About this entry" }).click();
    await expect(row.getByText(/^Not all of it has arrived/)).toBeVisible();
    await row.getByLabel("The file long.wav").setInputFiles([hum(1, "other.wav")]);
    await expect(row.getByText("That is another file. Choose “long.wav”.")).toBeVisible();
    await row.getByLabel("The file long.wav").setInputFiles([long]);
    await expect(row.getByText("It couldn’t be sent just now")).toBeVisible();
    await page.unroute("**/parts/2");
    await row.getByRole("button", { name: "Try again" }).click();
    await expect(cards(page)).toHaveAccessibleName(/^long\.wav, .*1 minute 30 seconds$/);
    // The first one that is there is sent once more with each try: it tells whether the file is the same.
    expect(sent.filter((part) => part === "0" || part === "1")).toEqual(["0", "1", "0", "0"]);
    expect(await kept(page, id)).toMatchObject([{ status: "kept", bytes: long.buffer.length }]);
  },
);

ownerTest("an upload can be called off, and nothing of it stays", async ({ page, baseURL, watch }) => {
  watch.allow(/ERR_FAILED|ERR_ABORTED/);
  const id = await opened(page, baseURL ?? "");
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/parts/1", async (route) => {
    await held;
    await route.abort();
  });
  await add(page, hum(60, "long.wav"));
  const row = section(page).getByRole("listitem");
  const progress = row.getByRole("progressbar", { name: "long.wav, sent so far" });
  await expect.poll(async () => Number(await progress.getAttribute("value"))).toBeGreaterThan(0.3);
  await row.getByRole("button", { name: "Cancel" }).click();
  await expect(row).toHaveCount(0);
  release();
  await expect.poll(() => kept(page, id)).toEqual([]);
});

ownerTest("a file dropped on the panel is taken; something else that is dropped there isn't", async ({ page, baseURL }) => {
  await opened(page, baseURL ?? "");
  const target = section(page).locator(".sound-drop");
  const drop = async (files: readonly { name: string; data: string }[], text?: string) => {
    const data = await page.evaluateHandle(
      ([list, words]) => {
        const transfer = new DataTransfer();
        for (const { name, data: encoded } of list ?? [])
          transfer.items.add(
            new File([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], name, { type: "audio/wav" }),
          );
        if (words !== undefined) transfer.setData("text/plain", words);
        return transfer;
      },
      [files, text] as const,
    );
    await target.dispatchEvent("dragover", { dataTransfer: data });
    const over = await target.getAttribute("data-over");
    await target.dispatchEvent("drop", { dataTransfer: data });
    return over;
  };
  expect(await drop([], "only words")).toBeNull();
  await expect(section(page).getByRole("listitem")).toHaveCount(0);
  expect(await drop([{ name: "dropped.wav", data: speech.toString("base64") }])).toBe("true");
  await expect(cards(page)).toHaveAccessibleName(/^dropped\.wav/);
});

/** Thirty-one minutes of speech: longer than what is decoded at once, and larger than what is fetched for a picture alone. */
const long: Sound = {
  name: "talk.mp3",
  mimeType: "audio/mpeg",
  buffer: Buffer.concat(Array.from({ length: 340 }, () => readFileSync(join(import.meta.dirname, "sounds/speech.mp3")))),
};

ownerTest(
  "a long sound has its picture, too: drawn piece by piece, of a file from here and of one that a program sent",
  async ({ page, baseURL }) => {
    ownerTest.setTimeout(180_000);
    const url = baseURL ?? "";
    const id = await opened(page, url);
    const multipart = { audio_file: long };
    const sent = await page.request.post(`/api/v1/freejournal/${id}/voice`, { headers: { origin: url }, multipart });
    expect(sent.status(), await sent.text()).toBe(200);
    expect(await kept(page, id)).toMatchObject([{ peaks: [] }]);
    await page.reload();
    await page.getByRole("button", { name: "About this entry" }).click();
    const first = cards(page).first();
    const later = first.getByText("A large sound: its picture is drawn while you listen.");
    const bars = async () => {
      const drawn = await first
        .locator(".waveform path")
        .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
      return drawn.join("").split("V").length - 1;
    };
    await expect(later).toBeVisible();
    expect(await bars()).toBe(0);
    // How long the page had no turn meanwhile.
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) {
          const longest = Number(document.body.dataset["longest"] ?? 0);
          document.body.dataset["longest"] = String(Math.max(longest, duration));
        }
      }).observe({ entryTypes: ["longtask"] });
    });
    await first.getByRole("button", { name: "Play" }).click();
    await expect(later).toHaveCount(0);
    await expect.poll(bars, { timeout: 120_000 }).toBe(64);
    expect(await page.evaluate(() => Number(document.body.dataset["longest"] ?? 0))).toBeLessThan(1_000);
    await first.getByRole("button", { name: "Pause" }).click();

    await add(page, long);
    await expect(cards(page)).toHaveCount(2, { timeout: 90_000 });
    const [, other] = await kept(page, id);
    const peaks = other?.["peaks"] as number[];
    expect(peaks).toHaveLength(400);
    expect(Math.max(...peaks)).toBeGreaterThan(60);
  },
);

ownerTest("an entry may be only heard: its page, its row in the lists, and its end", async ({ page, watch }) => {
  // The journal doesn't know of the entry before it is told of what was said in it.
  watch.allow(/status of 404 \(Not Found\) \S+\/api\/v1\/(recordings|exports)$/);
  await page.goto("/journal/new");
  await page.getByRole("button", { name: "About this entry" }).click();
  await panel(page).getByRole("button", { name: "Export as PDF" }).click();
  await expect(panel(page).getByText("An empty page makes no PDF.")).toBeVisible();
  await add(page, spoken);
  await expect(cards(page)).toHaveAccessibleName(/^walk\.wav/);
  await expect(page).toHaveURL(/\/journal\/[0-9a-f-]{36}$/);
  await page.reload();
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(cards(page)).toHaveAccessibleName(/^walk\.wav/);
  await panel(page).getByRole("button", { name: "Export as PDF" }).click();
  await expect(panel(page).getByRole("link", { name: "Download the PDF" })).toBeVisible({ timeout: 60_000 });
  await panel(page).getByRole("link", { name: "Download the PDF" }).scrollIntoViewIfNeeded();
  await pictures(page, "voice-only-heard");
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  for (const list of ["/journal", "/today"]) {
    await page.goto(list);
    await expect(page.locator(`a[href="/journal/${id}"]`)).toContainText("with a recording");
  }
  await page.goto("/settings/voice");
  await expect(page.getByText(/ of 2 GB$/)).toBeVisible();
  await expect(page.getByText(/ of 2 GB$/)).not.toHaveText(/Nothing/);
  await expectAxeClean(page);

  await page.goto(`/journal/${id}`);
  await page.getByRole("button", { name: "About this entry" }).click();
  await cards(page).getByRole("button", { name: "Delete…" }).click();
  const dialog = page.getByRole("dialog", { name: "Delete this recording?" });
  // While it comes in it is half transparent.
  await expect.poll(() => dialog.evaluate((element) => element.getAnimations().length)).toBe(0);
  await expectAxeClean(page);
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(cards(page)).toHaveCount(1);
  await cards(page).getByRole("button", { name: "Delete…" }).click();
  // Without words there is nothing to be kept of it.
  await expect(dialog.getByRole("button", { name: /keep its words/ })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Delete all of it" }).click();
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Recordings" })).toBeFocused();
  expect(await kept(page, id)).toEqual([]);
});

ownerTest("a recording is its owner's alone", async ({ page, context, baseURL, server, watch }) => {
  watch.allow(/status of 404/);
  const url = baseURL ?? "";
  const id = await opened(page, url);
  await add(page, spoken);
  await expect(cards(page)).toHaveCount(1);
  const [stored] = await kept(page, id);
  const people = await peopleOf(server);
  try {
    await become(context, await people.make("Somebody else"), url);
    const missing = await page.request.get(`/api/v1/recordings/${id}/audio`);
    const others = await page.request.get(`/api/v1/recordings/${String(stored?.["id"])}/audio`);
    expect([others.status(), missing.status()]).toEqual([404, 404]);
    expect(await others.text()).toBe(await missing.text());
    // A page that was open before plays nothing more, and says so.
    await cards(page).getByRole("button", { name: "Play" }).click();
    await expect(cards(page).getByText(/^The sound isn’t here any more/)).toBeVisible();
  } finally {
    await people.close();
  }
});

ownerTest(
  "a guided journal has its recordings beside it while it is read; there is no text of its own to put words into",
  async ({ page, baseURL }) => {
    const headers = { origin: baseURL ?? "" };
    const asked = await page.request.post("/api/v1/guided_journal/prompts", { headers, data: { topic: "mind" } });
    const prompts: { id: string; text: string }[] = await asked.json();
    const [first] = prompts;
    const entries = [{ prompt_id: first?.id, prompt_text: first?.text, response: "In the meeting, when nobody answered." }];
    const made = await page.request.post("/api/v1/guided_journal", { headers, data: { topic: "mind", prompts, entries } });
    expect(made.status(), await made.text()).toBe(201);
    const { id }: { id: string } = await made.json();
    await page.goto(`/guided/${id}?read`);
    await page.getByRole("button", { name: "About this journal" }).click();
    await add(page, spoken);
    await expect(cards(page)).toHaveAccessibleName(/^walk\.wav/);
    await expect(cards(page).getByRole("button", { name: /Insert/ })).toHaveCount(0);
    await expectAxeClean(page);
    await page.goto("/journal");
    await expect(page.locator(`a[href="/guided/${id}"]`)).toContainText("with a recording");
  },
);
