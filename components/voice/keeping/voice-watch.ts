import { everRecorded } from "./ever-recorded";
import { onRecording } from "./recording-news";
import type { RecordingsCare, VoiceCare, VoiceNews } from "./voice-care";

/** Cares for recordings from the moment there is one: until then a page needs none of its code. */
export function watchVoice(userId: string, tell: (news: VoiceNews) => void): VoiceCare {
  let care: Promise<RecordingsCare> | null = null;
  let ended = false;

  const brought = () =>
    (care ??= import("./voice-care").then(
      ({ careForRecordings }) => careForRecordings(userId, tell),
      (reason: unknown) => {
        // Without a network: asked for again with the next look.
        care = null;
        throw reason;
      },
    ));
  const forget = onRecording((news) => {
    if (care === null && news.what === "waits")
      void brought().then(
        (it) => !ended && it.waits(news.id),
        () => undefined,
      );
  });

  return {
    async look() {
      if (care === null && !(await everRecorded().catch(() => false))) return;
      const it = await brought().catch(() => null);
      if (it !== null && !ended) await it.look();
    },
    end() {
      ended = true;
      forget();
      void care?.then((it) => it.end());
    },
  };
}
