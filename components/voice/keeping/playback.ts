export type Heard = "playing" | "silent" | "unplayable";

/**
 * Plays one sound at a time. It may have to be read first, which takes a while: what was stopped by then, or begun anew, isn't
 * played.
 */
export function createPlayback(tell: (heard: Heard) => void) {
  let turn = 0;
  let player: { readonly audio: HTMLAudioElement; readonly address: string } | null = null;

  /** Without a word. */
  function stop(): void {
    turn += 1;
    player?.audio.pause();
    if (player !== null) URL.revokeObjectURL(player.address);
    player = null;
  }

  return {
    stop,
    /** `sound` is null when nothing of it can be opened. */
    async play(sound: () => Promise<Blob | null>): Promise<void> {
      stop();
      const mine = turn;
      function end(heard: Heard): void {
        if (mine !== turn) return;
        stop();
        tell(heard);
      }
      tell("playing");
      try {
        const blob = await sound();
        if (mine !== turn) return;
        if (blob === null) return end("unplayable");
        const address = URL.createObjectURL(blob);
        const audio = new Audio(address);
        player = { audio, address };
        audio.addEventListener("ended", () => end("silent"));
        await audio.play();
      } catch {
        end("unplayable");
      }
    },
  };
}
