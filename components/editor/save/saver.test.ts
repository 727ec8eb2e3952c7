import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { digestAtOnce } from "./digest-at-once";
import { type Draft, type DraftStore, digestOf, type KeptDraft } from "./draft-store";
import type { Outcome } from "./save-state";
import { createSaver, type Saver } from "./saver";
import type { SaveRequest, Text } from "./send";
import { adviceOf, statusOf } from "./status";
import { saveUnderway } from "./underway";

/** A server of one entry: compare-and-set by revision, the same save id twice is one save. */
class Server {
  revision = 0;
  text: Text | null = null;
  requests: SaveRequest[] = [];
  /** What happens to the next requests; after these, all is well. */
  weather: ("lost" | "ack-lost" | Outcome)[] = [];
  delay = 20;
  readonly #receipts = new Map<string, Outcome>();

  readonly send = async (save: SaveRequest): Promise<Outcome> => {
    this.requests.push(save);
    const weather = this.weather.shift();
    await new Promise((done) => setTimeout(done, this.delay));
    if (weather === "lost") return { kind: "unreachable" };
    if (weather !== undefined && weather !== "ack-lost") return weather;
    const outcome = this.#apply(save);
    return weather === "ack-lost" ? { kind: "unreachable" } : outcome;
  };

  #apply(save: SaveRequest): Outcome {
    const known = this.#receipts.get(save.saveId);
    if (known !== undefined) return known;
    const before = save.follows === undefined ? undefined : this.#receipts.get(save.follows);
    const guessedWrong = save.follows !== undefined && (before?.kind !== "saved" || before.revision !== save.base);
    if (save.base !== this.revision || guessedWrong) {
      return { kind: "conflict", theirs: { body: "", title: null, ...this.text, revision: this.revision, updatedAt: "" } };
    }
    this.revision += 1;
    this.text = save.text;
    const outcome: Outcome = { kind: "saved", revision: this.revision, updatedAt: "", wordCount: 1 };
    this.#receipts.set(save.saveId, outcome);
    return outcome;
  }
}

class Drafts implements DraftStore {
  kept: Draft | null = null;
  writes = 0;
  broken = false;
  /** Milliseconds. */
  takes = 5;
  async keep(draft: Draft) {
    await new Promise((done) => setTimeout(done, this.takes));
    if (this.broken) throw new DOMException("full", "QuotaExceededError");
    this.writes += 1;
    this.kept = draft;
  }
  forget() {
    this.kept = null;
    return Promise.resolve();
  }
  /** Of pages that are closed. */
  others: KeptDraft[] = [];
  left() {
    return Promise.resolve(this.others);
  }
  forgetLeft(draft: KeptDraft) {
    this.others = this.others.filter((each) => each !== draft);
    return Promise.resolve();
  }
}

let server: Server;
let drafts: Drafts;
let body: string;
let saver: Saver;
let ids: number;

function open(base = 0): void {
  begin(base);
  saver.useDrafts(drafts);
}

function begin(base = 0, entryId = "e"): void {
  saver = createSaver({
    entryId,
    userId: "u",
    pageId: "page",
    base,
    read: () => ({ body, title: null }),
    send: server.send,
    now: () => Date.now(),
    ticks: () => performance.now(),
    newId: () => `save-${(ids += 1)}`,
    onChange: () => undefined,
  });
}

function type(text: string): void {
  body += text;
  saver.edited({ blank: body.trim() === "", size: body.length });
}

const words = () => statusOf(saver.state()).words;

beforeEach(() => {
  vi.useFakeTimers();
  digestAtOnce();
  server = new Server();
  drafts = new Drafts();
  body = "";
  ids = 0;
  open();
});
afterEach(() => {
  saver.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("an ordinary evening", () => {
  it("asks for nothing until something is written", async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.requests).toEqual([]);
    expect(words()).toBe("");
  });

  it("keeps a draft within 250 ms, even while keys keep coming", async () => {
    for (let key = 0; key < 40; key += 1) {
      type("a");
      await vi.advanceTimersByTimeAsync(50);
      if (key > 4) expect(body.length - (drafts.kept?.text.body.length ?? 0)).toBeLessThanOrEqual(5);
    }
  });

  it("saves about a second after the last key, says so, and needs the draft no more", async () => {
    type("Lena again");
    expect(words()).toBe("Saving…");
    await vi.advanceTimersByTimeAsync(990);
    expect(server.requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(server.text?.body).toBe("Lena again");
    expect(words()).toBe("Saved");
    expect(drafts.kept).toBeNull();
  });

  it("saves every five seconds while the writing doesn't stop", async () => {
    for (let key = 0; key < 120; key += 1) {
      type("a");
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(server.requests.length).toBe(2);
  });

  it("sends a very long text no more often than every five seconds", async () => {
    body = "x".repeat(120_000);
    for (let pause = 0; pause < 10; pause += 1) {
      type("a");
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(server.requests.length).toBeLessThanOrEqual(3);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(server.text?.body).toBe(body);
  });

  it("says when its words were begun, also when they were kept at an earlier visit", async () => {
    const start = Date.now();
    type("a");
    await vi.advanceTimersByTimeAsync(600);
    type("b");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(server.requests.map((each) => each.begun)).toEqual([start]);
    open();
    saver.restsOn(0, start - 86_400_000);
    type("c");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(server.requests.at(-1)?.begun).toBe(start - 86_400_000);
  });

  it("has one request in flight at a time, each resting on the one before", async () => {
    server.delay = 3_000;
    type("a");
    await vi.advanceTimersByTimeAsync(1_100);
    type("b");
    await vi.advanceTimersByTimeAsync(1_500);
    expect(server.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(server.requests.map((each) => each.base)).toEqual([0, 1]);
    expect(server.text?.body).toBe("ab");
  });

  it("doesn't save a page that was emptied, and says so", async () => {
    type("a");
    await vi.advanceTimersByTimeAsync(1_500);
    body = "  \n";
    saver.edited({ blank: true, size: 3 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.text?.body).toBe("a");
    expect(words()).toBe("Not saved while empty");
  });
});

describe("leaving", () => {
  it("sends everything at once, and begins no draft then", async () => {
    type("last words");
    const { writes } = drafts;
    saver.leaving();
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ leaving: true, text: { body: "last words" } });
    expect(drafts.writes).toBe(writes);
    await vi.advanceTimersByTimeAsync(100);
    expect(server.text?.body).toBe("last words");
  });

  it("sends what came after a request that is still on its way, resting on what that will be", async () => {
    server.delay = 500;
    type("a");
    await vi.advanceTimersByTimeAsync(1_100);
    type("b");
    saver.leaving();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.requests.map((each) => [each.base, each.text.body])).toEqual([
      [0, "a"],
      [1, "ab"],
    ]);
    expect(words()).toBe("Saved");
  });

  it("writes over nothing that another device saved meanwhile", async () => {
    server.revision = 1;
    server.text = { body: "theirs", title: null };
    server.delay = 500;
    type("a");
    await vi.advanceTimersByTimeAsync(1_100);
    type("b");
    // The first rests on nothing and will be refused; this one would rest on the very revision that the other device made.
    saver.leaving();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.requests.map(({ base, follows }) => [base, follows])).toEqual([
      [0, undefined],
      [1, "save-1"],
    ]);
    expect(server.text.body).toBe("theirs");
    expect(saver.state().trouble).toMatchObject({ kind: "conflict", theirs: { body: "theirs", revision: 1 } });
    expect(drafts.kept?.text.body).toBe("ab");
  });

  it("does it properly afterwards when that guess was wrong", async () => {
    server.delay = 500;
    server.weather = ["lost"];
    type("a");
    await vi.advanceTimersByTimeAsync(1_100);
    type("b");
    saver.leaving();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(server.text?.body).toBe("ab");
    expect(words()).toBe("Saved");
  });
});

describe("going to another page of PAUZ", () => {
  it("keeps the very last key without a network, also while an earlier draft is being written", async () => {
    for (const pause of [0, 63]) {
      server.weather = ["lost"];
      type("One");
      await vi.advanceTimersByTimeAsync(pause);
      type(" two");
      saver.stop();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(drafts.kept?.text.body).toBe(body);
      expect(server.text).toBeNull();
      open();
    }
  });

  it("keeps the last words also when it is left before the drafts of this device are open", async () => {
    begin();
    server.weather = ["lost"];
    type("Gone at once");
    saver.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    saver.useDrafts(drafts);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drafts.kept?.text.body).toBe("Gone at once");
  });

  it("keeps none when they have arrived by then, and none longer than until they do", async () => {
    for (const delay of [20, 2_000]) {
      server = new Server();
      server.delay = delay;
      begin();
      type("Gone at once");
      saver.stop();
      await vi.advanceTimersByTimeAsync(1_000);
      saver.useDrafts(drafts);
      await vi.advanceTimersByTimeAsync(500);
      expect(drafts.kept === null).toBe(delay < 1_000);
      await vi.advanceTimersByTimeAsync(5_000);
      expect(server.text?.body).toBe(body);
      expect(drafts.kept).toBeNull();
    }
  });

  it("is waited for until the last words are kept here", async () => {
    begin(0, "left");
    saver.useDrafts(drafts);
    server.delay = 0;
    drafts.takes = 500;
    type("One");
    saver.stop();
    let over = false;
    void saveUnderway("left", 0)?.then(() => (over = true));
    await vi.advanceTimersByTimeAsync(400);
    expect([server.text?.body, over]).toEqual(["One", false]);
    await vi.advanceTimersByTimeAsync(200);
    expect(over).toBe(true);
    expect(drafts.writes).toBe(1);
  });

  it("lets the draft go when the last words turn out to have arrived, and asks for nothing more", async () => {
    server.delay = 300;
    type("One");
    await vi.advanceTimersByTimeAsync(100);
    expect(drafts.kept?.text.body).toBe("One");
    type(" two");
    saver.stop();
    await vi.advanceTimersByTimeAsync(200);
    expect(drafts.kept?.text.body).toBe("One two");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.text?.body).toBe("One two");
    expect(server.requests).toHaveLength(1);
    expect(drafts.kept).toBeNull();
  });
});

describe("trouble", () => {
  it("repeats a lost request under the same id, waiting longer each time", async () => {
    server.weather = ["lost", "lost", "lost"];
    type("a");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(words()).toBe("Saved on this device – offline");
    expect(drafts.kept?.text.body).toBe("a");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(new Set(server.requests.map((each) => each.saveId)).size).toBe(1);
    expect(server.requests).toHaveLength(4);
    expect(words()).toBe("Saved");
  });

  it("makes one revision when only the acknowledgement was lost", async () => {
    server.weather = ["ack-lost"];
    type("a");
    await vi.advanceTimersByTimeAsync(1_100);
    type("b");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.revision).toBe(2);
    expect(server.text?.body).toBe("ab");
  });

  it("tries at once when the network is back", async () => {
    server.weather = Array.from({ length: 6 }, () => "lost" as const);
    type("a");
    await vi.advanceTimersByTimeAsync(35_000);
    const before = server.requests.length;
    server.weather = [];
    saver.hopeful();
    expect(server.requests).toHaveLength(before + 1);
    await vi.advanceTimersByTimeAsync(100);
    expect(words()).toBe("Saved");
  });

  it("waits as long as it is told to", async () => {
    server.weather = [{ kind: "busy", afterMs: 7_000 }];
    type("a");
    await vi.advanceTimersByTimeAsync(7_900);
    expect(server.requests).toHaveLength(1);
    expect(words()).toBe("Saving…");
    await vi.advanceTimersByTimeAsync(500);
    expect(words()).toBe("Saved");
  });

  it("keeps the text when the session has ended, says so, and goes on after signing in", async () => {
    server.weather = [{ kind: "signed_out" }];
    type("a");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(words()).toBe("Needs your attention");
    expect(adviceOf(saver.state())?.title).toBe("Please sign in again");
    expect(drafts.kept?.text.body).toBe("a");
    saver.hopeful();
    await vi.advanceTimersByTimeAsync(100);
    expect(words()).toBe("Saved");
  });

  it("keeps what is refused, and tries again after the next edit", async () => {
    server.weather = [{ kind: "refused", title: "This entry is over 1 MB", detail: "Split it." }];
    type("a");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.requests).toHaveLength(1);
    expect(adviceOf(saver.state())?.title).toBe("This entry is over 1 MB");
    expect(drafts.kept?.text.body).toBe("a");
    type("b");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(words()).toBe("Saved");
  });

  it("saves directly, and says so, where the browser keeps nothing", async () => {
    drafts.broken = true;
    type("a");
    await vi.advanceTimersByTimeAsync(500);
    expect(server.text?.body).toBe("a");
    expect(adviceOf(saver.state())?.title).toBe("This browser keeps no copy of what you write");
    server.weather = ["lost"];
    type("b");
    await vi.advanceTimersByTimeAsync(400);
    expect(words()).toBe("Needs your attention");
  });
});

describe("two texts", () => {
  async function conflict(): Promise<void> {
    server.revision = 3;
    server.text = { body: "theirs", title: null };
    saver.stop();
    server.requests = [];
    body = "";
    open(2);
    type("mine");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(saver.state().trouble).toMatchObject({ kind: "conflict", theirs: { body: "theirs", revision: 3 } });
  }

  it("stops, keeps the draft, and does not loop", async () => {
    await conflict();
    type(" more");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.requests).toHaveLength(1);
    expect(drafts.kept?.text.body).toBe("mine more");
    expect(server.text?.body).toBe("theirs");
  });

  it("keeps mine over theirs", async () => {
    await conflict();
    saver.keepMine();
    await vi.advanceTimersByTimeAsync(100);
    expect(server.text?.body).toBe("mine");
    expect(words()).toBe("Saved");
  });

  it("keeps theirs and lets the draft go", async () => {
    await conflict();
    saver.keepTheirs();
    await vi.advanceTimersByTimeAsync(100);
    expect(words()).toBe("Saved");
    expect(drafts.kept).toBeNull();
    body = "theirs";
    type("!");
    await vi.advanceTimersByTimeAsync(1_100);
    expect(server.text?.body).toBe("theirs!");
  });
});

describe("a page that is hidden in mid-sentence, and comes back", () => {
  async function hiddenWithTwoOnTheirWay(): Promise<void> {
    type("One.");
    await vi.advanceTimersByTimeAsync(1_005);
    expect(server.requests).toHaveLength(1);
    type(" Two.");
    // The first save arrives and is heard of; the hasty one arrives, and its answer is lost.
    server.weather = ["ack-lost"];
    saver.leaving();
    await vi.advanceTimersByTimeAsync(100);
    expect(server.text?.body).toBe("One. Two.");
    expect(server.revision).toBe(2);
  }

  it("meets its own words as no stranger's", async () => {
    await hiddenWithTwoOnTheirWay();
    type(" Three.");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(words()).toBe("Saved");
    expect(server.text?.body).toBe("One. Two. Three.");
    expect(server.revision).toBe(3);
  });

  it("still shows what another device made of them", async () => {
    await hiddenWithTwoOnTheirWay();
    server.text = { body: "One. Two. And another's.", title: null };
    server.revision = 3;
    type(" Three.");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(words()).toBe("Needs your attention");
    expect(server.text.body).toBe("One. Two. And another's.");
  });
});

describe("two tabs of one browser", () => {
  it("sends nothing while another tab writes, and goes on from what that tab saved", async () => {
    type("Mine.");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.revision).toBe(1);
    server.text = { body: "Mine. Theirs.", title: null };
    server.revision = 2;
    body = "Mine. Theirs.";
    saver.followed({ text: { body, title: null }, base: 2, safe: true, from: "other" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.requests).toHaveLength(1);
    type(" Mine again.");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.text).toEqual({ body: "Mine. Theirs. Mine again.", title: null });
    expect(words()).toBe("Saved");
  });

  it("keeps its own copy of the words until the other tab has one", async () => {
    type("Only here");
    await vi.advanceTimersByTimeAsync(300);
    expect(drafts.kept?.text.body).toBe("Only here");
    saver.followed({ text: { body, title: null }, base: 0, safe: false, from: "other" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drafts.kept?.text.body).toBe("Only here");
    saver.followed({ text: { body, title: null }, base: 1, safe: true, from: "other" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drafts.kept).toBeNull();
  });

  it("sees no conflict in a text of the other tab that arrived late, because its own grew from it", async () => {
    // The other tab's last save is still on its way when this one takes over.
    body = "Theirs";
    saver.followed({ text: { body, title: null }, base: 0, safe: false, from: "other" });
    server.text = { body: "Theirs", title: null };
    server.revision = 1;
    type(" and mine");
    await vi.advanceTimersByTimeAsync(4_000);
    expect(server.text).toEqual({ body: "Theirs and mine", title: null });
    expect(server.revision).toBe(2);
    expect(words()).toBe("Saved");
  });

  it("still sees one in a text it never showed", async () => {
    body = "Theirs";
    saver.followed({ text: { body, title: null }, base: 0, safe: false, from: "other" });
    server.text = { body: "Another device's", title: null };
    server.revision = 1;
    type(" and mine");
    await vi.advanceTimersByTimeAsync(4_000);
    expect(server.text.body).toBe("Another device's");
    expect(words()).toBe("Needs your attention");
  });

  it("says when the newest words are kept somewhere", async () => {
    type("A word");
    const kept = saver.sheltered(5_000);
    await vi.advanceTimersByTimeAsync(400);
    expect(await kept).toBe(true);
    drafts.broken = true;
    server.weather = ["lost", "lost", "lost", "lost"];
    type(" more");
    const lost = saver.sheltered(2_000);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await lost).toBe(false);
  });
});

describe("when the device's clock is set back by a day", () => {
  const yesterday = () => vi.setSystemTime(Date.now() - 86_400_000);

  it("keeps drafts as soon as ever, though nothing can be saved meanwhile", async () => {
    server.weather = Array.from({ length: 20 }, () => "lost" as const);
    type("Lena");
    await vi.advanceTimersByTimeAsync(20);
    yesterday();
    type(" again");
    await vi.advanceTimersByTimeAsync(250);
    expect(drafts.kept?.text.body).toBe("Lena again");
  });

  it("tries again as soon as it would have", async () => {
    server.weather = ["lost", "lost", "lost"];
    type("Lena again");
    await vi.advanceTimersByTimeAsync(5_000);
    yesterday();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(server.text?.body).toBe("Lena again");
    expect(words()).toBe("Saved");
  });

  it("gives up waiting for what can't arrive when it said it would", async () => {
    server.delay = 60_000;
    type("Lena again");
    let settled: boolean | null = null;
    void saver.settle(1_500).then((done) => (settled = done));
    yesterday();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(settled).toBe(false);
  });
});

it("lets what a closed tab kept go once words that go on from it are in the journal, and nothing else", async () => {
  const kept = (text: string, pageId: string, savedAt: number): KeptDraft => ({
    entryId: "e",
    text: { body: text, title: null },
    base: 0,
    pending: [],
    pageId,
    savedAt,
  });
  body = "A lake";
  saver.followed({ text: { body, title: null }, base: 0, safe: false, from: "other" });
  const [heard, unheard, strange] = [
    kept("A lake", "other", Date.now()),
    kept("A lake and a boat", "other", Date.now() + 1),
    kept("Something else", "third", Date.now() - 1_000),
  ];
  drafts.others = [heard, unheard, strange];
  type(" at night");
  await vi.advanceTimersByTimeAsync(3_000);
  expect(words()).toBe("Saved");
  expect(drafts.others).toEqual([unheard, strange]);
});

describe("words of an earlier visit whose arrival nobody heard of", () => {
  const there = (text: string) => {
    server.revision = 1;
    server.text = { body: text, title: null };
  };

  it("are gone on from without a question", async () => {
    there("A lake");
    body = "A lake";
    saver.growsFrom({ text: { body: "A lake", title: null }, pending: [], pageId: "earlier", savedAt: 1 });
    type(" at night");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.text?.body).toBe("A lake at night");
    expect(words()).toBe("Saved");
  });

  it("are known by what was on its way as well", async () => {
    there("A lake");
    body = "A lake at";
    const pending = [await digestOf({ body: "A lake", title: null })];
    saver.growsFrom({ text: { body, title: null }, pending, pageId: "earlier", savedAt: 1 });
    type(" night");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.text?.body).toBe("A lake at night");
    expect(words()).toBe("Saved");
  });

  it("are known at the next visit, too, when this one ends without a network", async () => {
    server.weather = Array.from({ length: 20 }, () => "lost" as const);
    const [text, sent] = [
      { body: "A lake at", title: null },
      { body: "A lake", title: null },
    ];
    body = text.body;
    saver.growsFrom({ text, pending: [await digestOf(sent)], pageId: "earlier", savedAt: 1 });
    type(" night");
    saver.stop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drafts.kept?.text.body).toBe("A lake at night");
    expect(drafts.kept?.pending).toEqual(expect.arrayContaining([await digestOf(text), await digestOf(sent)]));
  });

  it("are not mistaken for what somebody else wrote", async () => {
    there("A lake, and a boat");
    body = "A lake";
    saver.growsFrom({ text: { body: "A lake", title: null }, pending: [], pageId: "earlier", savedAt: 1 });
    type(" at night");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(server.text?.body).toBe("A lake, and a boat");
    expect(words()).toBe("Needs your attention");
  });
});
