import { type BrowserContext, expect, type Page } from "playwright/test";

/** What a page must never do: ask another host for anything, break the content policy, or complain in the console. */
export type Watch = {
  /** Complaints that are part of what a test provokes; matched against the text. */
  allow(pattern: RegExp): void;
  /** Fails when anything else happened. */
  verify(): void;
};

/** Watches every page of a context from now on. `origin` is the only one that may be asked. */
export async function watchPages(context: BrowserContext, origin: string): Promise<Watch> {
  const complaints: string[] = [];
  const allowed: RegExp[] = [
    // A test that keeps the worker out hears so from its browser.
    /Service Worker registration blocked by Playwright/,
    // So does one that takes the network away while the browser looks for the worker's script. A script that isn't served, or
    // is blocked, is told in other words, and those fail.
    /An unknown error occurred when fetching the script/,
    // Words of a page that was left in mid-sentence are sent twice: in haste by that page, and as its draft by the next. The
    // journal takes them once and refuses the second; what a writer would see of a conflict is looked for in the tests of those.
    /status of 409 \(Conflict\)/,
    // A browser looks for it by itself where it hasn't read yet which icon the page names.
    /status of 404 \(Not Found\) \S+\/favicon\.ico$/,
  ];

  // Blocked styles and scripts are reported to the page as events, before anything shows in the console.
  await context.exposeBinding("reportViolation", (_source, words: string) => {
    complaints.push(words);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportViolation");
      const words = `content policy: ${event.violatedDirective} ${event.blockedURI} in ${event.sourceFile}:${event.lineNumber} ${event.sample}`;
      if (typeof report === "function") report(words);
    });
  });

  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(data|blob|about):/.test(protocol) || asked === origin) return;
    complaints.push(`another host: ${request.method()} ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`console: ${message.text()} ${message.location().url}`.trim());
  });
  context.on("weberror", (error) => {
    complaints.push(`error: ${error.error().message}`);
  });

  return {
    allow: (pattern) => void allowed.push(pattern),
    verify: () => expect(complaints.filter((words) => !allowed.some((pattern) => pattern.test(words)))).toEqual([]),
  };
}

/** Fails, at the end of the test, when what is wider than the screen makes the page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= screen) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > screen + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName} .${element.getAttribute("class") ?? ""}`);
  });
  expect.soft(wide, `wider than the screen on ${page.url()}`).toEqual([]);
}
