import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stayAwake } from "./stay-awake";

/** A screen whose locks are lost with its page's being seen, as browsers do it. */
class Screen {
  held = 0;
  asked = 0;
  refuses = false;
  #locks = new Set<EventTarget>();
  readonly request = async () => {
    this.asked += 1;
    if (this.refuses) throw new DOMException("the battery is low", "NotAllowedError");
    const lock = new EventTarget();
    this.#locks.add(lock);
    this.held += 1;
    const release = async () => {
      if (this.#locks.delete(lock)) this.held -= 1;
      lock.dispatchEvent(new Event("release"));
    };
    return Object.assign(lock, { release });
  };
  async lose(): Promise<void> {
    for (const lock of this.#locks) lock.dispatchEvent(new Event("release"));
    this.#locks.clear();
    this.held = 0;
  }
}

let screen: Screen;
let page: EventTarget & { visibilityState: string };
const settle = () => new Promise((done) => setTimeout(done, 0));

async function see(state: "visible" | "hidden"): Promise<void> {
  page.visibilityState = state;
  if (state === "hidden") await screen.lose();
  page.dispatchEvent(new Event("visibilitychange"));
  await settle();
}

beforeEach(() => {
  screen = new Screen();
  page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { wakeLock: screen });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it("holds the screen until it is let go", async () => {
  const end = stayAwake();
  await settle();
  expect(screen.held).toBe(1);
  end();
  await settle();
  expect(screen.held).toBe(0);
});

it("takes it anew when the page is seen again, and never twice", async () => {
  const end = stayAwake();
  await settle();
  await see("hidden");
  expect(screen.held).toBe(0);
  await see("visible");
  await see("visible");
  expect(screen.held).toBe(1);
  end();
  await see("hidden");
  await see("visible");
  expect(screen.held).toBe(0);
});

it("gives back what comes after it was let go, and lives without it where the battery is low", async () => {
  stayAwake()();
  await settle();
  expect(screen.held).toBe(0);
  screen.refuses = true;
  const end = stayAwake();
  await settle();
  expect(screen.asked).toBe(2);
  end();
});
