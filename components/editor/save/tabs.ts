import type { Text } from "./send";

// Tabs of one browser that show the same entry: one writes, the others show what it writes. The writer holds a lock of the
// browser's, so that there is never a second one, and so that its end (a closed tab, a crash) is known without asking.

/** `writer`: this tab's text is the one that is saved. `follower`: another tab's is. `alone`: nobody has written yet. */
export type Role = "alone" | "writer" | "follower";

/** What a writer tells the others: its text, the revision that rests on, and whether it is kept beyond that tab. */
export type Told = { readonly text: Text; readonly base: number; readonly safe: boolean };

type Message =
  { readonly kind: "hello" | "here" | "bye"; readonly from: string } | ({ readonly kind: "text"; readonly from: string } & Told);

export type TabsDeps = {
  readonly userId: string;
  readonly entryId: string;
  readonly pageId: string;
  readonly locks: LockManager;
  /** The text of this tab as it is now. */
  readonly now: () => Told;
  /** The writer's text, to be shown here, and its page. */
  readonly onTold: (told: Told & { readonly from: string }) => void;
  readonly onRole: (role: Role) => void;
  /** The writer has gone, and what it told last was kept nowhere else. */
  readonly onOrphaned: () => void;
};

export type Tabs = ReturnType<typeof joinTabs>;

/** Between two tellings while somebody types; what came meanwhile goes with the last. */
const GAP = 100;

function isText(value: unknown): value is Text {
  if (typeof value !== "object" || value === null || !("body" in value) || !("title" in value)) return false;
  return typeof value.body === "string" && (value.title === null || typeof value.title === "string");
}

/** A tab may still run an older PAUZ, or already a newer one: what isn't understood is left alone. */
export function messageOf(value: unknown): Message | null {
  if (typeof value !== "object" || value === null || !("kind" in value) || !("from" in value)) return null;
  const { kind, from } = value;
  if (typeof from !== "string") return null;
  if (kind === "hello" || kind === "here" || kind === "bye") return { kind, from };
  if (kind !== "text" || !("text" in value) || !("base" in value) || !("safe" in value)) return null;
  const { text, base, safe } = value;
  if (!isText(text) || typeof base !== "number" || typeof safe !== "boolean") return null;
  return { kind, from, text, base, safe };
}

/** Joins the tabs of this entry and account, until `leave`. */
export function joinTabs(deps: TabsDeps) {
  const name = `pauz-writer-${deps.userId}-${deps.entryId}`;
  const channel = new BroadcastChannel(name);
  const others = new Set<string>();
  let role: Role = "alone";
  let lastSafe = true;
  let lastTold = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;
  let left = false;

  function become(next: Role): void {
    if (role === next || left) return;
    role = next;
    deps.onRole(next);
  }

  function say(kind: "hello" | "here" | "bye"): void {
    channel.postMessage({ kind, from: deps.pageId } satisfies Message);
  }

  function tellNow(): void {
    clearTimeout(timer);
    timer = undefined;
    if (left || role !== "writer" || others.size === 0) return;
    lastTold = performance.now();
    channel.postMessage({ kind: "text", from: deps.pageId, ...deps.now() } satisfies Message);
  }

  /** Resolves when nobody holds the writer's lock any more. */
  function watchForEnd(): void {
    if (waiting !== null) return;
    const own = new AbortController();
    waiting = own;
    deps.locks
      .request(name, { signal: own.signal }, () => {
        waiting = null;
        if (role !== "follower") return;
        become("alone");
        if (!lastSafe) deps.onOrphaned();
      })
      // Called off, because this tab writes now or is closed.
      .catch((reason: unknown) => {
        if (!own.signal.aborted) reportError(reason);
      });
  }

  function follow(): void {
    release = null;
    become("follower");
    watchForEnd();
  }

  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = messageOf(data);
    if (message === null || left) return;
    if (message.kind === "bye") return void others.delete(message.from);
    others.add(message.from);
    if (message.kind === "hello") {
      say("here");
      tellNow();
    }
    // A writer hears of another one by losing the lock, and then asks for its text.
    if (message.kind !== "text" || role === "writer") return;
    lastSafe = message.safe;
    follow();
    deps.onTold({ text: message.text, base: message.base, safe: message.safe, from: message.from });
  });
  say("hello");

  return {
    role: () => role,
    /** This tab writes from now on; whoever did before follows. */
    claim(): void {
      if (role === "writer" || left) return;
      waiting?.abort();
      waiting = null;
      become("writer");
      deps.locks
        .request(name, { steal: true }, () => new Promise<void>((done) => (release = done)))
        .catch(() => {
          // Taken over by another tab.
          if (left) return;
          follow();
          say("hello");
        });
    },
    /** The text or what is known of it has changed: the others hear of it, soon or at once. */
    tell(): void {
      if (role !== "writer" || others.size === 0) return;
      const since = performance.now() - lastTold;
      // In a tab that nobody looks at, timers are late.
      if (since >= GAP || document.hidden) tellNow();
      else timer ??= setTimeout(tellNow, GAP - since);
    },
    tellNow,
    leave(): void {
      tellNow();
      say("bye");
      left = true;
      clearTimeout(timer);
      waiting?.abort();
      release?.();
      channel.close();
    },
  };
}
