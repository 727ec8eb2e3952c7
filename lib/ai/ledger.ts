import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { Database } from "@/lib/db/database";
import type { EntryId } from "@/lib/ids/ids";
import { providerNames, providerWords } from "./names";
import type { CallFacts, Performance } from "./performance";
import type { Feature, OutsideName, ProviderName, Usage } from "./port";

/** How a use ended. A row that says `sent` is under way, or its process died in mid-call. */
export type LedgerOutcome = CallFacts["outcome"];

type Use = {
  readonly feature: Feature;
  readonly provider: ProviderName;
  readonly model: string;
  readonly entries: readonly EntryId[];
  readonly insteadOf: OutsideName | null;
  readonly wordsSent: number;
  /** Things PAUZ remembers that went along. */
  readonly remembered?: number | undefined;
  /** Of a sound. */
  readonly secondsSent?: number | undefined;
};

/** One use of an AI, for the person to read. `words` are plain words for the columns of a table. */
export type LedgerLine = {
  readonly id: string;
  readonly at: Date;
  /** The entry it was about; null when it was about none, or several. */
  readonly entryId: string | null;
  readonly entryCount: number;
  readonly feature: string;
  readonly provider: string;
  readonly model: string;
  readonly insteadOf: string | null;
  readonly wordsSent: number;
  /** How many things that PAUZ remembers went along; never which. */
  readonly remembered: number;
  /** Seconds of sound; null where none was sent. */
  readonly secondsSent: number | null;
  readonly milliseconds: number;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly outcome: string;
  readonly cached: boolean;
  readonly words: { readonly what: string; readonly to: string; readonly sent: string; readonly outcome: string };
};

const pageSize = 50;
const dayMs = 24 * 60 * 60_000;

const featureWords: Readonly<Record<string, string>> = {
  hint: "A hint",
  reflect: "A feeling",
  prompts: "Guided questions",
  follow_up: "A follow-up question",
  ask: "A question to your journal",
  embed: "Finding by meaning",
  look_back: "A look back",
  companion: "A conversation",
  context: "A short portrait of you",
  transcribe: "A recording, into words",
  tidy: "A tidied transcript",
};
/** What the words that were sent are words of. */
const sentWords: Readonly<Record<string, string>> = {
  prompts: "around a topic",
  follow_up: "of one answer",
  companion: "of a conversation",
  tidy: "of a recording",
};

const outcomeWords: Readonly<Record<string, string>> = {
  sent: "Cut off",
  answered: "Answered",
  nothing: "No suggestion",
  failed: "No answer",
  timed_out: "Took too long",
  cancelled: "You moved on",
};

/** "48 seconds", "3 minutes 20 seconds". */
function lengthWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const part = (count: number, unit: string) => (count === 0 ? [] : [`${count} ${unit}${count === 1 ? "" : "s"}`]);
  return seconds === 0 ? "0 seconds" : [...part(minutes, "minute"), ...part(rest, "second")].join(" ");
}

function sourceWords(entries: number): string {
  if (entries === 0) return "of a question";
  return entries === 1 ? "of one entry" : `of ${entries} entries`;
}

function alongWords(remembered: number): string {
  if (remembered === 0) return "";
  return `, with ${remembered} ${remembered === 1 ? "thing" : "things"} PAUZ remembers`;
}

function providerName(provider: string): string {
  const known = providerNames.find((name) => name === provider);
  return known === undefined ? provider : providerWords[known];
}

function wordsOf(row: {
  feature: string;
  provider: string;
  insteadOf: string | null;
  wordsSent: number;
  remembered: number;
  secondsSent: number | null;
  entryCount: number;
  outcome: string;
  cached: boolean;
}): LedgerLine["words"] {
  const to = providerName(row.provider);
  const ofWords = `${row.wordsSent} ${row.wordsSent === 1 ? "word" : "words"} ${sentWords[row.feature] ?? sourceWords(row.entryCount)}${alongWords(row.remembered)}`;
  return {
    what: featureWords[row.feature] ?? row.feature,
    to: row.insteadOf === null ? to : `${to}, in ${providerName(row.insteadOf)}’s place`,
    sent:
      row.provider === "on-device"
        ? "Nothing left the machine"
        : row.cached
          ? "Nothing: its answer was still here"
          : row.secondsSent === null
            ? ofWords
            : `${lengthWords(row.secondsSent)} of sound`,
    outcome: outcomeWords[row.outcome] ?? row.outcome,
  };
}

function parseCursor(cursor: string | null): { at: Date; id: string } | undefined {
  const match = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(cursor ?? "");
  return match?.[1] === undefined || match[2] === undefined ? undefined : { at: new Date(Number(match[1])), id: match[2] };
}

export type Ledger = ReturnType<typeof createLedger>;

/** The record of every use of an AI: when, which, what for, how much; never the text. */
export function createLedger(deps: { db: Database; clock: Clock; performance: Pick<Performance, "note"> }) {
  const rows = deps.db.prisma.aiLedger;

  return {
    /** Writes a use down as `sent`, before it happens, and gives what completes the row. */
    async open(viewer: Viewer, use: Use) {
      const id = randomUUID();
      const at = deps.clock.now();
      const started = performance.now();
      const { feature, provider, model, entries, insteadOf, wordsSent, remembered = 0, secondsSent = null } = use;
      const [entryId = null] = entries.length === 1 ? entries : [];
      await rows.create({
        data: {
          id,
          userId: viewer.userId,
          entryId,
          entryCount: entries.length,
          at,
          feature,
          provider,
          model,
          insteadOf,
          wordsSent,
          remembered,
          secondsSent,
          milliseconds: 0,
          outcome: "sent",
        },
      });
      return {
        async close(outcome: LedgerOutcome, usage?: Usage): Promise<void> {
          const milliseconds = Math.round(performance.now() - started);
          const data = { outcome, milliseconds, inputTokens: usage?.input ?? null, outputTokens: usage?.output ?? null };
          await rows.updateMany({ where: { id, userId: viewer.userId }, data });
          const facts = { use: feature, provider, model, outcome, milliseconds, usage, seconds: secondsSent };
          await deps.performance.note({ ...facts, cached: false });
        },
      };
    },

    /** Writes down an answer of a provider's that was kept: nothing was sent for it. */
    async noteKept(
      viewer: Viewer,
      use: Omit<Use, "wordsSent" | "remembered" | "secondsSent">,
      milliseconds: number,
    ): Promise<void> {
      const { feature, provider, model, entries, insteadOf } = use;
      const [entryId = null] = entries.length === 1 ? entries : [];
      const facts = { feature, provider, model, insteadOf, entryId, entryCount: entries.length };
      const ended = { outcome: "answered", milliseconds, cached: true, wordsSent: 0 };
      await rows.create({ data: { id: randomUUID(), userId: viewer.userId, at: deps.clock.now(), ...facts, ...ended } });
      await deps.performance.note({
        use: feature,
        provider,
        model,
        outcome: "answered",
        milliseconds,
        usage: undefined,
        cached: true,
      });
    },

    /**
     * Calls that left this machine in the last 24 hours, counted in the record so that all copies of the app share one budget.
     * Turning entries into vectors is counted apart: a whole journal's worth of it must not use up the day's hints.
     */
    async sentInADay(viewer: Viewer, feature: Feature): Promise<number> {
      const since = new Date(deps.clock.now().getTime() - dayMs);
      const counted = feature === "embed" ? feature : { not: "embed" };
      const sent = [{ wordsSent: { gt: 0 } }, { secondsSent: { not: null } }];
      return rows.count({ where: { userId: viewer.userId, at: { gt: since }, OR: sent, feature: counted } });
    },

    /** The person's uses, newest first, 50 at a time; `next` continues, null at the end. A cursor of another shape begins anew. */
    async list(
      viewer: Viewer,
      cursor: string | null,
    ): Promise<{ readonly lines: readonly LedgerLine[]; readonly next: string | null }> {
      const from = parseCursor(cursor);
      const found = await rows.findMany({
        where: {
          userId: viewer.userId,
          ...(from === undefined ? {} : { OR: [{ at: { lt: from.at } }, { at: from.at, id: { lt: from.id } }] }),
        },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: pageSize + 1,
      });
      const page = found.slice(0, pageSize);
      const last = found.length > pageSize ? page.at(-1) : undefined;
      return {
        lines: page.map(({ userId: _owner, ...row }) => ({ ...row, words: wordsOf(row) })),
        next: last === undefined ? null : `${last.at.getTime()}_${last.id}`,
      };
    },
  };
}
