import { readFileSync } from "node:fs";
import { BufferSource, Input, WEBM } from "mediabunny";
import type { Page } from "playwright/test";
import { expectAxeClean } from "./support/axe";
import { browserStore } from "./support/browser-store";
import { begin, idIn, keepNoDrafts, rich, words } from "./support/editor";
import { expect, withServiceWorker } from "./support/fixtures";
import { signIn } from "./support/journal";
import { ownBrowser } from "./support/own-browser";
import { pictures } from "./support/screens";
import { elapsed, microphone, openMicrophoneFlags, recorder, recordingsOf, speakUntil, voiceTest as test } from "./support/voice";

// Speaking into an entry, with a microphone that hears real speech: what was said reaches the journal, whatever comes in between.

const press = (page: Page, name: string) => recorder(page).getByRole("button", { name, exact: true }).click();
const inJournal = (page: Page) => expect(recorder(page)).toContainText("It is in your journal.", { timeout: 30_000 });

/** How many pieces and parts of recordings lie on this device. */
async function onDevice(page: Page): Promise<number> {
  const { databases } = await browserStore(page);
  return (databases["pauz-recordings/pieces"] ?? 0) + (databases["pauz-recordings/parts"] ?? 0);
}

async function look(page: Page, name: string): Promise<void> {
  await pictures(page, `voice-${name}`);
  await expectAxeClean(page);
}

/** Whether a WebM says of itself how long it is, in milliseconds. */
async function saidLength(sound: Buffer): Promise<number | null> {
  const input = new Input({ formats: [WEBM], source: new BufferSource(sound) });
  const seconds = await input.getDurationFromMetadata();
  return seconds === null ? null : seconds * 1_000;
}

test("what is spoken beside the writing is paused, gone on with, stopped, and in the journal with its whole length", async ({
  page,
}) => {
  test.slow();
  const id = await begin(page, "This evening.");
  expect(await page.evaluate(() => navigator.permissions.query({ name: "microphone" }).then(({ state }) => state))).toBe(
    "granted",
  );
  // Nothing listens before it is asked to.
  await expect(recorder(page)).toHaveCount(0);
  await microphone(page).click();
  await expect(recorder(page)).toContainText("Recording");
  await expect(recorder(page).getByRole("status")).toHaveText("Recording.");
  await speakUntil(page, 2);
  const drawn = await page.getByTestId("level").locator("path").getAttribute("d");
  await expect.poll(() => page.getByTestId("level").locator("path").getAttribute("d")).not.toBe(drawn);
  await look(page, "recording");

  await press(page, "Pause");
  await expect(recorder(page)).toContainText("Paused");
  await expect(recorder(page).getByRole("status")).toHaveText(/^Paused at \d+ seconds?\.$/);
  const paused = await elapsed(page);
  await words(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" The water was quiet, and so was I: more words while nothing listens.", { delay: 25 });
  await expect(page.getByTestId("save-state")).toHaveText("Saved");
  expect(await elapsed(page)).toBe(paused);

  await press(page, "Go on");
  await speakUntil(page, paused + 2);
  await words(page).click();
  await page.keyboard.type(" And some while it does.");
  const said = await elapsed(page);
  await press(page, "Done");
  await inJournal(page);
  await expect(recorder(page).getByRole("status")).toHaveText(/^Stopped\. .+ kept\. It is in your journal\.$/);
  await look(page, "kept");

  const [recording, ...others] = await recordingsOf(page, id);
  expect(others).toEqual([]);
  expect(recording).toMatchObject({ entry_id: id, status: "kept", origin: "recorded", container: "webm" });
  expect(recording?.milliseconds).toBeGreaterThanOrEqual(said * 1_000 - 500);
  expect(recording?.milliseconds).toBeLessThanOrEqual((said + 3) * 1_000);
  // How loud it was: a voice, with its pauses.
  const peaks = recording?.peaks ?? [];
  expect(peaks.length).toBeGreaterThan(20);
  expect(Math.max(...peaks)).toBeGreaterThan(60);
  expect(Math.min(...peaks)).toBeLessThan(20);
  // It can be sought in: its length stands in it, as the browser's own recording never says.
  const audio = await page.request.get(`/api/v1/recordings/${recording?.id}/audio`);
  expect(Math.abs(((await saidLength(await audio.body())) ?? 0) - (recording?.milliseconds ?? 0))).toBeLessThan(200);
  expect(await onDevice(page)).toBe(0);
});

test("nothing of a recording lies readable in the browser", async ({ page }) => {
  await begin(page, "Sealed.");
  await microphone(page).click();
  await speakUntil(page, 1);
  await expect.poll(() => onDevice(page)).toBeGreaterThan(1);
  const lines = (await browserStore(page)).everything.split("\n");
  const kept = ["heads", "pieces"].flatMap((name) => lines.slice(lines.indexOf(`pauz-recordings/${name}`)).slice(1, 3)).join();
  expect(kept.length).toBeGreaterThan(5_000);
  // How every WebM with Opus begins, and what goes with it.
  for (const mark of ["OpusHead", "webm", "matroska", "Europe/Berlin"]) expect(kept.includes(mark), mark).toBe(false);
  await press(page, "Discard the recording");
  await press(page, "Let it go");
  await expect.poll(() => onDevice(page)).toBe(0);
});

test("a browser that is killed in mid-recording loses at most a second, and offers the rest on the next page", async ({
  server,
  signedIn,
}) => {
  test.slow();
  const own = ownBrowser(openMicrophoneFlags);
  const open = async () => {
    const context = await own.start();
    await context.addCookies(signedIn.cookies);
    return context.newPage();
  };
  try {
    const page = await open();
    await page.goto(`${server.url}/journal/new`);
    await rich(page);
    await microphone(page).click();
    await speakUntil(page, 4);
    const said = await elapsed(page);
    await own.kill();

    const again = await open();
    await again.goto(`${server.url}/today`);
    const note = again.getByRole("status").filter({ hasText: "A recording was cut off." });
    await expect(note).toContainText(/0:0\d of voice, from today at/);
    await look(again, "cut-off");
    await note.getByRole("button", { name: "Listen" }).click();
    await expect(note.getByRole("button", { name: "Stop" })).toBeVisible();
    await note.getByRole("button", { name: "Stop" }).click();
    await note.getByRole("button", { name: "Keep it" }).click();
    const delivered = again.getByRole("status").filter({ hasText: "Your recording is in your journal now." });
    await expect(delivered).toBeVisible({ timeout: 30_000 });
    await delivered.getByRole("link", { name: "Open" }).click();
    await rich(again);
    const [recording] = await recordingsOf(again, idIn(again));
    expect(recording).toMatchObject({ status: "kept", container: "webm" });
    expect(recording?.milliseconds).toBeGreaterThanOrEqual((said - 1) * 1_000);
    expect(await onDevice(again)).toBe(0);
  } finally {
    await own.dispose();
  }
});

test("a cut-off recording can be let go, after a question", async ({ page }) => {
  await begin(page, "Cut off.");
  await microphone(page).click();
  await speakUntil(page, 2);
  // The browser asks before it leaves a page that listens.
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  const note = page.getByRole("status").filter({ hasText: "A recording was cut off." });
  await note.getByRole("button", { name: "Discard" }).press("Enter");
  await expect(note.or(page.getByText("Let this recording go?"))).toContainText("Nobody can bring it back.");
  // The keyboard is never left with nothing under it.
  await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note.getByRole("button", { name: "Discard" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Let it go" }).press("Enter");
  await expect.poll(() => onDevice(page)).toBe(0);
  await expect(page.getByRole("main")).toBeFocused();
  expect(await recordingsOf(page, idIn(page))).toEqual([]);
});

test("one that the journal has no room for can be heard, saved as a file, and kept once there is room", async ({
  page,
  watch,
}) => {
  watch.allow(/status of 422/);
  const id = await begin(page, "No room.");
  await expect(page.getByTestId("save-state")).toHaveText("Saved");
  await microphone(page).click();
  await speakUntil(page, 2);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  const full = { code: "voice_space_full", title: "There is no room left", detail: "Delete some recordings." };
  await page.route("**/api/v1/recordings", (route) => route.fulfill({ status: 422, json: full }));
  await page.getByRole("button", { name: "Keep it" }).press("Enter");
  const note = page.getByRole("group", { name: "A recording needs you." });
  await expect(note).toContainText("There is no room left. Delete some recordings.");
  await note.getByRole("button", { name: "Listen" }).click();
  await note.getByRole("button", { name: "Stop" }).click();
  const download = page.waitForEvent("download");
  await note.getByRole("button", { name: "Save as a file" }).click();
  const file = await (await download).path();
  expect(await saidLength(readFileSync(file))).toBeGreaterThan(1_000);
  await page.unroute("**/api/v1/recordings");
  await note.getByRole("button", { name: "Try again" }).press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page.getByText("Your recording is in your journal now.")).toBeVisible({ timeout: 30_000 });
  expect(await recordingsOf(page, id)).toMatchObject([{ status: "kept" }]);
  expect(await onDevice(page)).toBe(0);
});

test.describe("without a network", () => {
  test.use(withServiceWorker);

  test.beforeEach(({ watch }) => watch.allow(/net::ERR_|Failed to load resource|Failed to fetch|fetching the script/));

  test("it is recorded all the same, and sent from the same page when there is one", async ({ context, page }) => {
    const id = await begin(page, "Down by the lake.");
    await expect(page.getByTestId("save-state")).toHaveText("Saved");
    // Once here, the recorder needs no network; nor does it on another day, when the worker has it.
    await microphone(page).click();
    await speakUntil(page, 1);
    await context.setOffline(true);
    await speakUntil(page, 2);
    await press(page, "Done");
    await expect(recorder(page)).toContainText("It is on this device. PAUZ can’t be reached");
    await look(page, "offline");
    // What is pressed goes with what it does; the keyboard stays in the recorder.
    await recorder(page).getByRole("button", { name: "Try again" }).press("Enter");
    await expect(recorder(page).getByRole("button", { name: "Record another" })).toBeFocused();
    await expect(recorder(page)).toContainText("It is on this device. PAUZ can’t be reached");
    expect(await onDevice(page)).toBeGreaterThan(0);
    await context.setOffline(false);
    await inJournal(page);
    expect(await recordingsOf(page, id)).toMatchObject([{ status: "kept" }]);
  });

  test("a page opened and closed without one leaves it to the next, and its entry stands under its day", async ({
    context,
    page,
  }) => {
    test.slow();
    await page.goto("/journal");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(async () => (await browserStore(page)).cached.length, { timeout: 30_000 }).toBeGreaterThan(20);
    await context.setOffline(true);
    await page.goto("/journal/new");
    await rich(page);
    await microphone(page).click();
    await speakUntil(page, 2);
    await press(page, "Done");
    await expect(recorder(page)).toContainText("It is on this device.");
    const id = idIn(page);
    // Its own page opens again without a network, and the list knows of it.
    await page.reload();
    await rich(page);
    await page.goto("/journal");
    await expect(page.locator(`a[href*="${id}"]`)).toContainText("Recording");
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto("/today");
    await expect(next.getByText("Your recording is in your journal now.")).toBeVisible({ timeout: 30_000 });
    expect(await recordingsOf(next, id)).toMatchObject([{ status: "kept" }]);
    expect(await onDevice(next)).toBe(0);
  });
});

test("a microphone that is refused, missing or in use is said in words, and asked for again", async ({ context, page }) => {
  await begin(page, "No.");
  await context.clearPermissions();
  await context.grantPermissions([]);
  await microphone(page).click();
  await expect(recorder(page).getByRole("alert")).toContainText("PAUZ may not use the microphone");
  await look(page, "denied");
  for (const [name, words] of [
    ["NotFoundError", "No microphone was found"],
    ["NotReadableError", "The microphone can’t be used just now"],
  ] as const) {
    await page.evaluate((refusal) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", refusal));
    }, name);
    await press(page, "Try again");
    await expect(recorder(page).getByRole("alert")).toContainText(words);
  }
  await page.evaluate(() => Reflect.deleteProperty(navigator.mediaDevices, "getUserMedia"));
  await context.grantPermissions(["microphone"]);
  await press(page, "Try again");
  await speakUntil(page, 1);
  await press(page, "Discard the recording");
  await press(page, "Let it go");
});

test("a recording is let go only after a question, while it records and when it is in the journal", async ({ page }) => {
  const id = await begin(page, "On second thoughts.");
  await microphone(page).click();
  await speakUntil(page, 1);
  await press(page, "Discard the recording");
  await expect(recorder(page)).toContainText("Nobody can bring it back.");
  await look(page, "question");
  // Esc is a no; it goes on as it was.
  await page.keyboard.press("Escape");
  await expect(recorder(page)).toContainText("Recording");
  await press(page, "Discard the recording");
  await press(page, "Let it go");
  await expect(recorder(page)).toContainText("Nothing of it was kept.");
  await expect.poll(() => onDevice(page)).toBe(0);
  expect(await recordingsOf(page, id)).toEqual([]);

  await press(page, "Record again");
  await speakUntil(page, 1);
  await press(page, "Done");
  await inJournal(page);
  expect(await recordingsOf(page, id)).toHaveLength(1);
  await press(page, "Discard the recording");
  await press(page, "Delete it");
  await expect(recorder(page)).toContainText("Nothing of it was kept.");
  expect(await recordingsOf(page, id)).toEqual([]);
});

test("all of it can be done by the keyboard, from the middle of the writing", async ({ page }) => {
  const id = await begin(page, "Keys only.");
  await page.keyboard.press("Alt+Shift+R");
  await expect(recorder(page)).toContainText("Recording");
  // The next thing to do has the focus; the writing takes it back.
  await expect(recorder(page).getByRole("button", { name: "Pause" })).toBeFocused();
  await words(page).focus();
  await speakUntil(page, 1);
  await page.keyboard.press("Alt+Shift+R");
  await expect(recorder(page)).toContainText("Paused");
  await expect(words(page)).toBeFocused();
  await page.keyboard.press("Alt+Shift+R");
  await expect(recorder(page).getByRole("button", { name: "Pause" })).toBeVisible();
  // Esc, which leaves an entry, leaves none that listens.
  await page.keyboard.press("Escape");
  await expect(recorder(page).getByRole("button", { name: "Pause" })).toBeFocused();
  await page.keyboard.press("Alt+Shift+S");
  await inJournal(page);
  await recorder(page).getByRole("button", { name: "Close the recorder" }).press("Enter");
  await expect(recorder(page)).toHaveCount(0);
  await expect(microphone(page)).toBeFocused();
  expect(await recordingsOf(page, id)).toHaveLength(1);
  expect(new URL(page.url()).pathname).toBe(`/journal/${id}`);
  await expect(words(page)).toHaveText("Keys only.");
});

test("on Today one speaks right there, and the entry opens with what was said", async ({ page }) => {
  await page.goto("/today");
  await page.getByRole("button", { name: "Speak" }).click();
  await speakUntil(page, 2);
  await look(page, "today");
  await press(page, "Done");
  await page.waitForURL(/\/journal\/[0-9a-f-]{36}/, { timeout: 30_000 });
  await rich(page);
  const id = idIn(page);
  const cards = page.getByRole("region", { name: "Recordings" }).getByRole("article");
  await expect(cards).toHaveCount(1, { timeout: 30_000 });
  await expect.poll(async () => (await recordingsOf(page, id)).map(({ status }) => status)).toEqual(["kept"]);
  await page.goto("/journal");
  await expect(page.locator(`a[href*="${id}"]`)).toContainText("Recording");
});

test("on a new page, where nothing is written, what was said is shown where it is looked for", async ({ page }) => {
  await page.goto("/journal/new");
  await rich(page);
  await microphone(page).click();
  await speakUntil(page, 1);
  await press(page, "Done");
  await inJournal(page);
  await press(page, "Show it");
  const cards = page.getByRole("region", { name: "Recordings" }).getByRole("article");
  await expect(cards).toHaveCount(1);
  await expect(cards.getByRole("button", { name: "Play" })).toBeVisible();
  // The same where the panel has been looked into before: a second one stands beside the first.
  await page.getByRole("button", { name: "About this entry" }).click();
  await expect(cards).toHaveCount(0);
  await recorder(page).getByRole("button", { name: "Record another" }).click();
  await speakUntil(page, 1);
  await press(page, "Done");
  await inJournal(page);
  await press(page, "Show it");
  await expect(cards).toHaveCount(2);
});

test("leaving for another page keeps what was said; so does a second tab, which waits its turn", async ({ context, page }) => {
  const id = await begin(page, "Going on.");
  await microphone(page).click();
  await speakUntil(page, 2);
  const other = await context.newPage();
  await begin(other, "The other tab.");
  await microphone(other).click();
  await expect(recorder(other).getByRole("alert")).toContainText("You are recording in another tab");
  // What the first tab records is its own: nobody else is asked about it.
  await expect(other.getByText("A recording was cut off.")).toHaveCount(0);
  await page.getByRole("button", { name: "Back to the journal" }).click();
  await page.waitForURL("**/journal");
  await expect
    .poll(async () => (await recordingsOf(page, id)).map(({ status }) => status), { timeout: 30_000 })
    .toEqual(["kept"]);
  await press(other, "Try again");
  await speakUntil(other, 1);
  await press(other, "Done");
  await inJournal(other);
});

test("a browser that keeps nothing says so at once, and what was said is sent from the tab", async ({ page }) => {
  await keepNoDrafts(page);
  const id = await begin(page, "Private.");
  await microphone(page).click();
  await speakUntil(page, 1);
  await expect(recorder(page)).toContainText("This browser keeps no copy of what you say");
  await look(page, "unsheltered");
  await press(page, "Done");
  await inJournal(page);
  expect(await recordingsOf(page, id)).toMatchObject([{ status: "kept" }]);
});

test("a device that gets full in the middle goes on in the tab, and loses nothing", async ({ page }) => {
  const id = await begin(page, "Filling up.");
  await microphone(page).click();
  await speakUntil(page, 2);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await expect(recorder(page)).toContainText("This browser keeps no copy of what you say");
  await speakUntil(page, 4);
  await press(page, "Done");
  await inJournal(page);
  const [recording] = await recordingsOf(page, id);
  expect(recording?.milliseconds).toBeGreaterThan(3_500);
});

test("the end of an hour is said before it comes, and what was said until then is kept", async ({ page }) => {
  const id = await begin(page, "A long talk.");
  await microphone(page).click();
  await speakUntil(page, 1);
  /** The page's own clock goes on by so many minutes. */
  const later = (minutes: number) =>
    page.evaluate((by) => {
      const now = performance.now.bind(performance);
      performance.now = () => now() + by * 60_000;
    }, minutes);
  await later(55);
  await expect(recorder(page)).toContainText("It ends by itself in 5 minutes, and is kept.");
  await expect(recorder(page).getByRole("status")).toHaveText("Recording. It ends by itself in 5 minutes.");
  await look(page, "ending");
  await later(4);
  await expect(recorder(page)).toContainText("It ends by itself in a minute");
  await later(1);
  await expect(recorder(page)).toContainText("that is as long as one can be");
  await inJournal(page);
  expect(await recordingsOf(page, id)).toMatchObject([{ status: "kept" }]);
});

test("a microphone that is unplugged ends the recording, and what was said until then is kept", async ({ page }) => {
  const id = await begin(page, "Unplugged.");
  await page.evaluate(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      window.addEventListener("unplug", () => {
        for (const track of stream.getTracks()) track.dispatchEvent(new Event("ended"));
      });
      return stream;
    };
  });
  await microphone(page).click();
  await speakUntil(page, 2);
  await page.evaluate(() => window.dispatchEvent(new Event("unplug")));
  await expect(recorder(page)).toContainText("The microphone was taken away.");
  await inJournal(page);
  expect(await recordingsOf(page, id)).toMatchObject([{ status: "kept" }]);
});

// A session of its own: the others go on with theirs.
const visitor = test.extend({ storageState: async ({}, provide) => provide({ cookies: [], origins: [] }) });
visitor(
  "signing out names a recording that can't be sent, sends it when it can be, and leaves nothing",
  async ({ context, page, watch }) => {
    watch.allow(/net::ERR_|Failed to load resource|Failed to fetch|fetching the script/);
    await signIn(page);
    const id = await begin(page, "Before going.");
    await expect(page.getByTestId("save-state")).toHaveText("Saved");
    await context.route("**/api/v1/recordings", (route) => route.abort());
    await microphone(page).click();
    await speakUntil(page, 1);
    await press(page, "Done");
    await expect(recorder(page)).toContainText("It is on this device.");
    await page.goto("/settings/profile");
    await page.getByRole("button", { name: "Sign out" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("One recording is only on this device.");
    await expect(dialog).toContainText(/0:0\d of voice, from today at/);
    await look(page, "sign-out");
    await context.unroute("**/api/v1/recordings");
    const arrived = page.waitForResponse((response) => response.url().endsWith("/finish"));
    await dialog.getByRole("button", { name: "Try again" }).click();
    expect((await arrived).status()).toBe(200);
    expect((await arrived).url()).toContain("/api/v1/recordings/");
    await page.waitForURL("**/signin");
    await expect.poll(() => onDevice(page)).toBe(0);
    await signIn(page);
    expect(await recordingsOf(page, id)).toMatchObject([{ status: "kept" }]);
  },
);

test("a microphone that a call takes is waited for, and nothing of the silence is recorded", async ({ page }) => {
  const id = await begin(page, "A call comes in.");
  await page.evaluate(() => {
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      for (const what of ["mute", "unmute", "ended"])
        window.addEventListener(`microphone-${what}`, () => {
          for (const track of stream.getTracks()) track.dispatchEvent(new Event(what));
        });
      return stream;
    };
  });
  const happens = (what: string) => page.evaluate((name) => window.dispatchEvent(new Event(`microphone-${name}`)), what);
  await microphone(page).click();
  await speakUntil(page, 1);
  await happens("mute");
  await expect(recorder(page)).toContainText("Paused");
  await expect(recorder(page)).toContainText("something else has it: a call, perhaps");
  await look(page, "muted");
  const before = await elapsed(page);
  await page.waitForTimeout(1_500);
  expect(await elapsed(page)).toBe(before);
  await happens("unmute");
  await expect(recorder(page).getByRole("status")).toHaveText("Recording.");
  await speakUntil(page, 2);

  // After a long call nobody is listened to unasked.
  await happens("mute");
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 61_000;
  });
  await happens("unmute");
  await expect(recorder(page)).not.toContainText("something else has it");
  await expect(recorder(page)).toContainText("Paused");
  await press(page, "Go on");
  await speakUntil(page, 3);
  const said = await elapsed(page);
  await press(page, "Done");
  await inJournal(page);
  const [kept] = await recordingsOf(page, id);
  expect(kept?.milliseconds).toBeLessThan((said + 3) * 1_000);
});
