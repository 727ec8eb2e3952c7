import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { initialState, nextWake, step } from "@/components/editor/save/machine";
import type { Outcome, Pending, SaveEvent, SaveState } from "@/components/editor/save/save-state";
import type { Ledger } from "./ledger";
import type { Sent } from "./send";

/** Somebody who writes one entry, by the editor's own save protocol; its waits pass at once, on a clock of its own. */
export type Writer = {
  readonly entryId: string;
  readonly state: () => SaveState;
  text(): string;
  edit(text: string): void;
  /** Goes on until the newest text is acknowledged, or until something stands that only a person can settle. */
  settle(): Promise<void>;
  keepMine(): void;
  keepTheirs(): void;
  /** Time passes for this page alone. */
  later(milliseconds: number): void;
};

export type WriterOptions = {
  readonly entryId: string;
  readonly base: number;
  readonly text?: string;
  readonly ledger: Ledger;
  readonly send: (sent: Sent) => Promise<Outcome>;
  /** Each save a version of its own in the history, or all of one device, which share one for five minutes. */
  readonly ownRows: boolean;
  /** A writer gives up after so many unanswered requests in a row: then something is wrong for good. */
  readonly patience?: number;
};

export function createWriter(options: WriterOptions): Writer {
  const { entryId, ledger } = options;
  const device = randomUUID();
  let now = Date.now();
  let state = initialState(options.base);
  let text = options.text ?? "";
  /** Sealed on this device: what a page that comes after this one would find. */
  let draft: string | undefined;
  const sent = new Map<string, Sent>();
  let flight: Promise<void> | undefined;

  function handle(event: SaveEvent): void {
    const result = step(state, event, { now, newId: randomUUID });
    state = result.state;
    for (const effect of result.effects) {
      if (effect.kind === "draft") {
        draft = text;
        queueMicrotask(() => handle({ kind: "drafted", version: effect.version }));
      } else if (effect.kind === "forget_draft") draft = undefined;
      else flight = deliver(effect.save, effect.again);
    }
  }

  async function deliver({ saveId, base }: Pending, again: boolean): Promise<void> {
    const before = again ? sent.get(saveId) : undefined;
    const save = before ?? { entryId, text, base, saveId, device: options.ownRows ? randomUUID() : device };
    sent.set(saveId, save);
    ledger.sent(entryId, saveId, save.text, options.ownRows);
    const outcome = await options.send(save);
    flight = undefined;
    if (outcome.kind === "saved") ledger.acknowledged(entryId, saveId, outcome.revision);
    if (outcome.kind === "conflict" || outcome.kind === "missing" || outcome.kind === "refused") ledger.refused(entryId, saveId);
    handle({ kind: "answered", saveId, outcome });
    if (state.version > state.saved && draft === undefined && state.drafted > state.saved)
      ledger.complain(`${entryId}: text that is not acknowledged was forgotten on the device`);
  }

  handle({ kind: "drafts", are: "ready" });
  return {
    entryId,
    state: () => state,
    text: () => text,
    edit(to) {
      text = to;
      now += 1;
      handle({ kind: "edited", blank: to.trim() === "", size: to.length });
    },
    async settle() {
      for (let unanswered = 0; unanswered < (options.patience ?? 7_200);) {
        if (flight !== undefined) {
          await flight;
          if (state.trouble === null) unanswered = 0;
          else {
            unanswered += 1;
            await pause(25);
          }
          continue;
        }
        const wake = nextWake(state);
        if (wake === null) return;
        now = Math.max(now, wake);
        handle({ kind: "woke" });
        await Promise.resolve();
      }
      throw new Error(`${entryId}: nothing answered any more, though the server should be back`);
    },
    keepMine: () => handle({ kind: "kept_mine" }),
    keepTheirs() {
      if (state.trouble?.kind === "conflict") text = state.trouble.theirs.body;
      handle({ kind: "kept_theirs" });
    },
    later: (milliseconds) => void (now += milliseconds),
  };
}
