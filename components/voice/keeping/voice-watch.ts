import { everRecorded } from "./ever-recorded";
import type { VoiceCare, VoiceNews } from "./voice-care";

/** Cares for recordings where there may be one: until then a page needs none of the code for it. */
export function watchVoice(userId: string, tell: (news: VoiceNews) => void): VoiceCare {
  let care: VoiceCare | null = null;
  let ended = false;
  return {
    async look() {
      try {
        if (care === null && !(await everRecorded())) return;
        const { careForRecordings } = await import("./voice-care");
        if (ended) return;
        care ??= careForRecordings(userId, tell);
        await care.look();
      } catch {
        // Without a network, or without storage: the next look tries again.
        return;
      }
    },
    end() {
      ended = true;
      care?.end();
    },
  };
}
