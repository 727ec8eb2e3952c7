import { join } from "node:path";
import { expect, type Page } from "playwright/test";
import { ownerTest } from "./fixtures";

/** Real speech, of five and a half seconds; the microphone hears it over and over. */
export const speechFile = join(import.meta.dirname, "../sounds/speech.wav");

/** A browser with a microphone that hears this file instead of the room, and nobody to ask whether it may be used. */
const microphoneFlags = [
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-audio-capture=${speechFile}`,
  "--autoplay-policy=no-user-gesture-required",
];

/** The same where nobody can be asked, because no test holds the browser's own door: it is always open. */
export const openMicrophoneFlags = [...microphoneFlags, "--use-fake-ui-for-media-stream"];

/** Journeys as the owner in a browser with a microphone; it may be used unless a test says otherwise. */
export const voiceTest = ownerTest.extend<{ mayRecord: boolean }>({
  mayRecord: [true, { option: true }],
  launchOptions: [
    async ({ launchOptions }, provide) => {
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), ...microphoneFlags] });
    },
    { scope: "worker" },
  ],
  context: async ({ context, mayRecord }, provide) => {
    await context.grantPermissions(mayRecord ? ["microphone"] : []);
    await provide(context);
  },
});

export const recorder = (page: Page) => page.getByRole("region", { name: "Voice recording" });
export const microphone = (page: Page) => page.getByRole("button", { name: "Record your voice" });

/** Seconds on the recorder's clock. */
export async function elapsed(page: Page): Promise<number> {
  const [minutes, seconds] = (await recorder(page).getByRole("timer").innerText()).split(":").map(Number);
  return (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** Speaks until the clock shows as many seconds. */
export async function speakUntil(page: Page, seconds: number): Promise<void> {
  await expect.poll(() => elapsed(page), { intervals: [100] }).toBeGreaterThanOrEqual(seconds);
}

export type StoredRecording = {
  readonly id: string;
  readonly entry_id: string;
  readonly status: string;
  readonly origin: string;
  readonly container: string | null;
  readonly bytes: number;
  readonly milliseconds: number | null;
  readonly peaks: readonly number[];
};

/** What the journal has of an entry's recordings. */
export async function recordingsOf(page: Page, entryId: string): Promise<readonly StoredRecording[]> {
  const response = await page.request.get(new URL(`/api/v1/entries/${entryId}/recordings`, page.url()).href);
  expect(response.status(), await response.text()).toBe(200);
  return response.json();
}
