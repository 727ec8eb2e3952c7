/** Keeps the screen on until the answer is called. A lock is lost whenever the page is hidden, and taken anew when it is seen again. */
export function stayAwake(): () => void {
  let held: WakeLockSentinel | null = null;
  let over = false;

  async function take(): Promise<void> {
    if (over || held !== null || document.visibilityState !== "visible") return;
    const lock = await globalThis.navigator.wakeLock?.request("screen");
    if (lock === undefined) return;
    if (over) return lock.release();
    held = lock;
    lock.addEventListener("release", () => {
      held = null;
    });
  }
  // Refused where the battery is low: the recording goes on all the same, and the screen may go dark.
  const tryIt = () => void take().catch(() => undefined);
  tryIt();
  document.addEventListener("visibilitychange", tryIt);
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", tryIt);
    void held?.release();
  };
}
