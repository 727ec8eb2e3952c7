import type { Ai, Inquiry } from "@/lib/ai/chain";
import type { Ledger } from "@/lib/ai/ledger";
import type { Viewer } from "@/lib/auth/viewer";
import type { EntryId } from "@/lib/ids/ids";
import type { JournalService } from "@/lib/journal/service";
import type { SourcedLine } from "@/lib/memory/lines";
import { replyCarefully } from "./careful/replies";
import { type EarlierEntry, inEarlier, recurring } from "./counting";
import { replyOnDevice } from "./on-device";
import { moveOf, openingMove, type Plan, planOf } from "./plan";
import type { StoredConversation, StoredMessage } from "./rows";
import { type ReplyAnswer, replyMaterial, replyTask, sentOf } from "./task";
import { saidBy } from "./turns";

/** How an answer is watched: `onText` gets it as it is being written, `signal` aborts when the person has gone. */
export type Watching = { readonly onText?: ((delta: string) => void) | undefined; readonly signal?: AbortSignal | undefined };

export type Reply = Pick<StoredMessage, "text" | "move" | "rests" | "provider" | "insteadOf">;

/** An entry that may be looked at, by its id: who may not see it is asked at the gate. */
export type LookedAt = EarlierEntry & { readonly id: EntryId };

const onDeviceModel = "pauz-companions-1";

const restsOf = (turns: readonly StoredMessage[]): readonly EntryId[] => [...new Set(turns.flatMap(({ rests }) => rests))];

/** Finds what a companion says next: by an outside model where the person lets one, else out of its own lines. */
export function createReplies(deps: {
  readonly ai: Ai;
  readonly ledger: Ledger;
  readonly journal: Pick<JournalService, "readTrashed">;
  /** The person's latest entries that may be looked back at. */
  readonly entriesOf: (viewer: Viewer) => Promise<readonly LookedAt[]>;
  /** Lines PAUZ remembers that bear on a text, with the entries they have their words from. */
  readonly remembered: (viewer: Viewer, text: string) => Promise<readonly SourcedLine[]>;
  /** Those of these entries whose words may go to an outside AI just now. */
  readonly openEntries: (viewer: Viewer, ids: readonly EntryId[]) => Promise<ReadonlySet<EntryId>>;
}) {
  const { ai, ledger, journal, entriesOf } = deps;

  /** Only the pattern detective looks into the journal, and only when it counts. */
  async function lookedAt(viewer: Viewer, { type }: StoredConversation, { step, aside }: Plan): Promise<readonly LookedAt[]> {
    return type === "pattern_detective" && step.name === "counted" && !aside ? entriesOf(viewer) : [];
  }

  /**
   * The entry it was saved as holds the same words: kept away from AI, or in the trash, it keeps the conversation away, too. Only
   * one that was deleted for ever says nothing any more. Of those it was saved as before, one that is kept away from AI does.
   */
  async function ownEntries(viewer: Viewer, { entryId, savedBefore }: StoredConversation): Promise<readonly EntryId[]> {
    const own = await Promise.all(
      [...new Set([...savedBefore, ...(entryId === null ? [] : [entryId])])].map(async (id) => {
        const entry = await journal.readTrashed(viewer, id);
        if (id === entryId) return entry.ok || entry.error !== "not_found" ? [id] : [];
        return entry.ok && entry.value.aiExcluded ? [id] : [];
      }),
    );
    return own.flat();
  }

  /** What may go out of a conversation: nothing that was said from an entry which its writer has since kept away, or deleted. */
  async function mayGoOut(viewer: Viewer, turns: readonly StoredMessage[]): Promise<readonly StoredMessage[]> {
    const open = await deps.openEntries(viewer, restsOf(turns));
    return turns.filter(({ rests }) => rests.every((id) => open.has(id)));
  }

  async function here(viewer: Viewer, { onDevice }: Pick<Inquiry<unknown, ReplyAnswer>, "onDevice">) {
    const use = { feature: "companion", provider: "on-device", model: onDeviceModel, entries: [] } as const;
    const row = await ledger.open(viewer, { ...use, insteadOf: null, wordsSent: 0 });
    const value = await onDevice();
    await row.close(value === undefined ? "nothing" : "answered");
    return value === undefined
      ? ({ kind: "nothing" } as const)
      : ({ kind: "answer", value, provider: "on-device", insteadOf: null } as const);
  }

  /** After something heavy nothing of a conversation leaves this device, and no companion goes on with its own moves. */
  async function carefully(viewer: Viewer, turns: readonly StoredMessage[]): Promise<Reply | "nothing"> {
    const said = replyCarefully(turns);
    const onDevice = (): ReplyAnswer | undefined => said && { kind: "reply", text: said.text };
    const outcome = await here(viewer, { onDevice });
    if (outcome.kind === "nothing" || said === undefined) return "nothing";
    return { ...said, rests: [], provider: outcome.provider, insteadOf: null };
  }

  return {
    /**
     * The answer to the last message of `turns`. "care" when a model says that care comes first, "nothing" when there is nothing
     * to say, "unavailable" when nobody answered.
     */
    async to(
      viewer: Viewer,
      conversation: StoredConversation,
      turns: readonly StoredMessage[],
      watching: Watching & Pick<Inquiry<unknown, ReplyAnswer>, "stillLet">,
    ): Promise<Reply | "care" | "nothing" | "unavailable"> {
      const { type, keptHere, careful } = conversation;
      if (careful) return carefully(viewer, turns);
      const plan = planOf(type, turns);
      const entries = await lookedAt(viewer, conversation, plan);
      const own = saidBy("person", turns);
      const found = recurring(own).slice(0, 3);
      const earlier = inEarlier(found, entries);
      // Only what stands in one of them has an entry's words in it.
      const holding = entries.filter((entry) => inEarlier(found, [entry]).length > 0);
      const along = keptHere ? [] : await deps.remembered(viewer, own.at(-1) ?? "");
      const remembered = along.map(({ line }) => line);
      const sent = keptHere ? [] : sentOf(await mayGoOut(viewer, turns));
      let move = moveOf(plan, turns.findLast(({ role }) => role === "companion")?.move ?? openingMove);
      const onDevice = (): ReplyAnswer | undefined => {
        const said = replyOnDevice(type, turns, entries);
        if (said === undefined) return undefined;
        move = said.move;
        return { kind: "reply", text: said.text };
      };
      const around = { counted: type === "pattern_detective" ? found : [], earlier, remembered };
      const outcome = keptHere
        ? await here(viewer, { onDevice })
        : await ai.run(viewer, {
            entries: [...(await ownEntries(viewer, conversation)), ...holding.map(({ id }) => id), ...restsOf(sent)],
            remembered: remembered.length,
            material: replyMaterial(sent, around),
            task: replyTask(type, plan, turns, remembered),
            onDevice,
            onDeviceModel,
            ...watching,
          });
      if (outcome.kind !== "answer") return outcome.kind;
      if (outcome.value.kind === "care") return "care";
      const rests = [
        ...holding.map(({ id }) => id),
        ...(outcome.provider === "on-device" ? [] : along.flatMap(({ entries: of }) => of)),
      ];
      return { text: outcome.value.text, move, rests, provider: outcome.provider, insteadOf: outcome.insteadOf };
    },
  };
}
