import { afterAll, vi } from "vitest";

// For test files that share a process: what one has put in the place of the browser's own things is not there for the next.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});
