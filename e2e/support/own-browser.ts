import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BrowserContext, chromium } from "playwright/test";

/** A browser with a profile on disk that can be killed as a crash or an empty battery ends it, and started again. */
export type OwnBrowser = {
  /** Starts it; the context is that of its profile. */
  start(): Promise<BrowserContext>;
  /** `kill -9` of all its processes at once. Resolves when they are gone. */
  kill(): Promise<void>;
  dispose(): Promise<void>;
};

const flags = [
  "--headless=new",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--remote-debugging-port=0",
];

async function debuggingPort(profile: string, child: ChildProcess): Promise<number> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`);
    try {
      const [port] = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n");
      if (port !== undefined && port !== "") return Number(port);
    } catch {
      // Not written yet.
    }
    await pause(50);
  }
  throw new Error("the browser did not start");
}

/** `more` are switches of the browser besides the usual ones. */
export function ownBrowser(more: readonly string[] = []): OwnBrowser {
  const profile = mkdtempSync(join(tmpdir(), "pauz-profile-"));
  let child: ChildProcess | undefined;
  const browser: OwnBrowser = {
    async start() {
      rmSync(join(profile, "DevToolsActivePort"), { force: true });
      // A lock names the process that was killed; the next one would take it for another running copy.
      for (const name of ["SingletonLock", "SingletonCookie", "SingletonSocket"]) rmSync(join(profile, name), { force: true });
      const args = [
        ...flags,
        ...more,
        `--user-data-dir=${profile}`,
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "about:blank",
      ];
      // A group of its own, so that all of it can be struck at once.
      child = spawn(process.env["PLAYWRIGHT_CHROMIUM"] ?? chromium.executablePath(), args, { detached: true, stdio: "ignore" });
      const connected = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile, child)}`);
      const [context] = connected.contexts();
      if (context === undefined) throw new Error("a browser without a profile");
      return context;
    },
    async kill() {
      const running = child;
      if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null) return;
      const gone = new Promise((resolve) => running.once("exit", resolve));
      process.kill(-running.pid, "SIGKILL");
      await gone;
    },
    async dispose() {
      await browser.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  return browser;
}
