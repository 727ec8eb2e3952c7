/** One recording at a time in a browser: holds the right to it until the answer is called; null when another tab has it. */
export async function onlyOne(): Promise<(() => void) | null> {
  const { locks } = globalThis.navigator;
  if (locks === undefined) return () => undefined;
  return new Promise((done, failed) => {
    locks
      .request("pauz-recording", { ifAvailable: true }, (lock) => {
        if (lock === null) return done(null);
        return new Promise<void>((release) => done(release));
      })
      .catch(failed);
  });
}
