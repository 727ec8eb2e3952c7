import type { Effect, Outcome, Pending, SaveEvent, SaveState, Surroundings, Trouble } from "./save-state";

// The save protocol of one open entry, as a pure function of events and time. It knows versions (one per edit), never the text. The
// saver beside it does what it says.

const LARGE = 100_000;
const DRAFT_GAP = 60;
const DRAFT_GAP_LARGE = 180;
const PAUSE = 1_000;
/** Without a draft the server is the only keeper. */
const PAUSE_UNGUARDED = 300;
const LONGEST_WAIT = 5_000;
const LARGE_INTERVAL = 5_000;
const SIGN_IN_POLL = 15_000;

/** Nothing is on its way, and nothing stands in the way. */
const calm = { pending: null, inFlight: false, flushed: null, trouble: null, attempts: 0, retryAt: 0 };

export function initialState(base: number): SaveState {
  return {
    version: 0,
    saved: 0,
    drafted: 0,
    drafting: false,
    drafts: "opening",
    base,
    ...calm,
    firstUnsaved: 0,
    firstUndrafted: 0,
    lastEdit: 0,
    lastSent: Number.NEGATIVE_INFINITY,
    blank: false,
    size: 0,
  };
}

/** 1 s, 2 s, 4 s … 30 s. */
function backOff(attempts: number): number {
  return Math.min(30_000, 1_000 * 2 ** Math.max(0, attempts - 1));
}

function stands(trouble: Trouble | null): boolean {
  return trouble !== null && (trouble.kind === "conflict" || trouble.kind === "refused" || trouble.kind === "missing");
}

function draftDue(state: SaveState): number | null {
  if (state.drafts !== "ready" || state.drafting || state.blank || state.version <= Math.max(state.drafted, state.saved))
    return null;
  return state.firstUndrafted + (state.size > LARGE ? DRAFT_GAP_LARGE : DRAFT_GAP);
}

function sendDue(state: SaveState): number | null {
  if (state.inFlight || state.flushed !== null || stands(state.trouble)) return null;
  if (state.pending !== null) return state.retryAt;
  if (state.version <= state.saved || state.blank) return null;
  const pause = state.drafts === "absent" ? PAUSE_UNGUARDED : PAUSE;
  const due = Math.min(state.lastEdit + pause, state.firstUnsaved + LONGEST_WAIT);
  return Math.max(due, state.retryAt, state.size > LARGE ? state.lastSent + LARGE_INTERVAL : due);
}

/** When the machine next wants to be woken, or null while there is nothing to wait for. */
export function nextWake(state: SaveState): number | null {
  const times = [draftDue(state), sendDue(state)].filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/** One event: the state after it, and what is to be done. */
export function step(state: SaveState, event: SaveEvent, around: Surroundings): { state: SaveState; effects: readonly Effect[] } {
  const { next, effects } = react(state, event, around);
  return act(next, effects, around);
}

function react(state: SaveState, event: SaveEvent, around: Surroundings): { next: SaveState; effects: Effect[] } {
  switch (event.kind) {
    case "edited":
      return { next: edited(state, event, around.now), effects: [] };
    case "drafts":
      return { next: { ...state, drafts: event.are, drafting: false }, effects: [] };
    case "drafted":
      return {
        next: { ...state, drafted: event.version, drafting: false, firstUndrafted: around.now },
        // The server was quicker than the draft: what is saved needs none.
        effects: event.version <= state.saved ? [{ kind: "forget_draft" }] : [],
      };
    case "answered":
      return answered(state, event.saveId, event.outcome, around.now);
    case "leaving":
      return leave(state, around);
    case "hopeful":
      return { next: { ...state, retryAt: Math.min(state.retryAt, around.now) }, effects: [] };
    case "woke":
      return { next: state, effects: [] };
    case "followed":
      return followed(state, event.base, event.safe);
    case "kept_mine":
      if (state.trouble?.kind !== "conflict") return { next: state, effects: [] };
      return {
        next: { ...state, base: state.trouble.theirs.revision, trouble: null, firstUnsaved: 0, lastEdit: 0, retryAt: 0 },
        effects: [],
      };
    case "kept_theirs":
      if (state.trouble?.kind !== "conflict") return { next: state, effects: [] };
      return {
        next: { ...state, base: state.trouble.theirs.revision, trouble: null, saved: state.version, drafted: state.version },
        effects: [{ kind: "forget_draft" }],
      };
  }
}

function followed(state: SaveState, base: number, safe: boolean): { next: SaveState; effects: Effect[] } {
  const next: SaveState = {
    ...state,
    base: Math.max(state.base, base),
    saved: state.version,
    drafted: safe ? 0 : state.drafted,
    ...calm,
  };
  // Until the other tab has kept the words, this tab's copy of them stays.
  return { next, effects: safe && state.drafted > 0 ? [{ kind: "forget_draft" }] : [] };
}

function edited(state: SaveState, event: { blank: boolean; size: number }, now: number): SaveState {
  return {
    ...state,
    version: state.version + 1,
    blank: event.blank,
    size: event.size,
    lastEdit: now,
    firstUnsaved: state.version === state.saved ? now : state.firstUnsaved,
    firstUndrafted: state.version === Math.max(state.drafted, state.saved) ? now : state.firstUndrafted,
    // What was refused (too long, a letter that can't be stored) may be right now.
    trouble: state.trouble?.kind === "refused" ? null : state.trouble,
  };
}

function answered(state: SaveState, saveId: string, outcome: Outcome, now: number): { next: SaveState; effects: Effect[] } {
  if (state.flushed?.saveId === saveId) return flushAnswered(state, state.flushed, outcome, now);
  if (state.pending?.saveId !== saveId) return { next: state, effects: [] };
  const sent = state.pending;
  if (outcome.kind === "saved")
    return acknowledged({ ...state, pending: null, inFlight: false }, sent.version, outcome.revision, now);
  const failed = { ...state, inFlight: false, attempts: state.attempts + 1 };
  switch (outcome.kind) {
    case "busy":
      // Who is told no time, or always the same, waits longer each time too.
      return { next: { ...failed, retryAt: now + Math.max(outcome.afterMs, backOff(failed.attempts)) }, effects: [] };
    case "other_version":
      return { next: misunderstood(failed, sent, outcome, now), effects: [] };
    case "unreachable":
      return { next: { ...failed, trouble: outcome, retryAt: now + backOff(failed.attempts) }, effects: [] };
    case "signed_out":
    case "other_account":
      return { next: { ...failed, trouble: outcome, retryAt: now + SIGN_IN_POLL }, effects: [] };
    case "missing":
    case "conflict":
    case "refused":
      return { next: { ...failed, pending: null, attempts: 0, trouble: outcome }, effects: [] };
  }
}

function misunderstood(
  state: SaveState,
  sent: Pending,
  trouble: Extract<Trouble, { kind: "other_version" }>,
  now: number,
): SaveState {
  // What was refused is over: the next request carries the newest words, under an id of its own.
  const pending = trouble.taken && sent.version > state.saved ? sent : null;
  // A hasty save of the newest words may have been understood meanwhile: then nothing is wrong, and nothing will be asked again.
  if (pending === null && state.version <= state.saved) return { ...state, pending, trouble: null, attempts: 0, retryAt: 0 };
  return { ...state, pending, trouble, retryAt: now + backOff(state.attempts) };
}

function acknowledged(state: SaveState, version: number, revision: number, now: number): { next: SaveState; effects: Effect[] } {
  const saved = Math.max(state.saved, version);
  const next: SaveState = {
    ...state,
    saved,
    base: Math.max(state.base, revision),
    trouble: null,
    attempts: 0,
    retryAt: 0,
    firstUnsaved: now,
    // A draft that rests on the older revision would look like a conflict at the next visit.
    firstUndrafted: now,
  };
  const done = saved === state.version;
  return { next, effects: done && state.drafted > 0 && !state.drafting ? [{ kind: "forget_draft" }] : [] };
}

function flushAnswered(state: SaveState, sent: Pending, outcome: Outcome, now: number): { next: SaveState; effects: Effect[] } {
  const next = { ...state, flushed: null };
  // A flush guesses the revision it rests on; when that guess fails, the ordinary save does it properly.
  return outcome.kind === "saved" ? acknowledged(next, sent.version, outcome.revision, now) : { next, effects: [] };
}

/**
 * The page is hidden or closed: everything unsaved goes now. What is already on its way needs no second request; what waits to be
 * asked for once more goes again, and newer words right behind it.
 */
function leave(state: SaveState, { now, newId }: Surroundings): { next: SaveState; effects: Effect[] } {
  const { version, pending } = state;
  const effects: Effect[] = [];
  if (state.blank || stands(state.trouble) || state.flushed !== null) return { next: state, effects };
  if (pending !== null && !state.inFlight) effects.push({ kind: "send", save: pending, again: true, leaving: true });
  const next = { ...state, inFlight: pending !== null };
  if (version <= Math.max(pending?.version ?? 0, state.saved)) return { next, effects };
  const base = pending === null ? state.base : pending.base + 1;
  const save: Pending = { saveId: newId(), version, base, follows: pending?.saveId };
  effects.push({ kind: "send", save, again: false, leaving: true });
  return {
    next: pending === null ? { ...next, pending: save, inFlight: true, lastSent: now } : { ...next, flushed: save },
    effects,
  };
}

function act(state: SaveState, already: Effect[], around: Surroundings): { state: SaveState; effects: readonly Effect[] } {
  let next = state;
  const effects = [...already];
  const draft = draftDue(next);
  if (draft !== null && draft <= around.now) {
    effects.push({ kind: "draft", version: next.version });
    next = { ...next, drafting: true };
  }
  const send = sendDue(next);
  if (send !== null && send <= around.now) {
    const again = next.pending !== null;
    const save = next.pending ?? { saveId: around.newId(), version: next.version, base: next.base };
    effects.push({ kind: "send", save, again, leaving: false });
    next = { ...next, pending: save, inFlight: true, lastSent: around.now };
  }
  return { state: next, effects };
}
