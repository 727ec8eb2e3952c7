import type { Metadata } from "next";
import { dayWithYear } from "@/components/library/day-words";
import { ContextCard } from "@/components/memory/context-card";
import { ForgetAll } from "@/components/memory/forget-all";
import { type MemoryGroup, MemoryList } from "@/components/memory/memory-list";
import { MemorySwitches } from "@/components/memory/memory-switches";
import { momentWithin } from "@/components/settings/moment-words";
import { SendForm } from "@/components/settings/send-form";
import { LookAgain } from "@/components/shell/look-again";
import { Card, Note } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { account } from "@/lib/account";
import type { Viewer } from "@/lib/auth/viewer";
import { requireViewer } from "@/lib/auth/session";
import { systemClock } from "@/lib/clock/clock";
import { memory } from "@/lib/memory";
import { type ContextView, type MemoryKind, memoryKinds, type MemoryView } from "@/lib/memory/view";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { MemoryUnavailable } from "@/lib/smartmemory/port";
import {
  dropContext,
  forgetAll,
  forgetMemory,
  keepGoingAlong,
  keepMemoryOpen,
  keepRemembering,
  lookAgain,
  rewriteMemory,
} from "./actions";

export const metadata: Metadata = { title: "What PAUZ remembers" };

const headings: Readonly<Record<MemoryKind, string>> = {
  person: "People",
  theme: "What returns",
  style: "How you write",
  hours: "When you write",
  family: "Questions that helped",
};

function grouped(memories: readonly MemoryView[]): readonly MemoryGroup[] {
  return memoryKinds.flatMap((kind) => {
    const items = memories
      .filter((one) => one.kind === kind)
      .map(({ id, text, edited, entries }) => ({
        id,
        text,
        edited,
        entries: entries.map((entry) => ({
          href: entry.kind === "guided" ? `/guided/${entry.id}` : `/journal/${entry.id}`,
          day: dayWithYear(entry.day),
          id: entry.id,
        })),
      }));
    return items.length === 0 ? [] : [{ kind, heading: headings[kind], items }];
  });
}

/** What is remembered and kept for outside AIs; in its place why it can't be told, when the place it lies in doesn't answer. */
async function told(
  viewer: Viewer,
): Promise<{ readonly memories: readonly MemoryView[]; readonly context: ContextView | null } | { readonly reason: string }> {
  try {
    const [memories, context] = await Promise.all([memory().list(viewer), memory().context(viewer)]);
    return { memories, context };
  } catch (fault) {
    if (fault instanceof MemoryUnavailable)
      return { reason: `Raindrop can’t tell what it keeps for you just now: ${fault.reason}.` };
    if (fault instanceof BucketUnavailable)
      return { reason: `The store of what is kept for AI doesn’t answer just now: ${fault.reason}.` };
    throw fault;
  }
}

export default async function MemoryPage() {
  const viewer = await requireViewer();
  const [settings, state, found] = await Promise.all([account().settings(viewer), memory().state(viewer), told(viewer)]);
  const { remembers, memoryOpen, ai, zone } = settings;
  const memories = "memories" in found ? found.memories : [];
  const moving = memoryOpen ? state.lying.sealed : state.lying.open;
  return (
    <>
      <Card className="grid gap-4" aria-labelledby="remembers">
        <div className="grid gap-1.5">
          <h2 id="remembers" className="text-md">
            What PAUZ remembers
          </h2>
          <p className="max-w-160 text-sm text-muted">
            PAUZ reads your entries on this machine and notes who and what returns in them, and how you write. Each note rests on
            at least three entries of three days. Nothing comes from entries you keep away from AI, from the trash, from what you
            don’t want to see again, or from a text that says how heavy it was.
          </p>
        </div>
        <MemorySwitches
          remembers={remembers}
          goesAlong={ai.consentAt === null ? null : ai.memory}
          service={memory().hasService || state.lying.open > 0 ? { open: memoryOpen, moving } : null}
          keepRemembering={keepRemembering}
          keepGoingAlong={keepGoingAlong}
          keepMemoryOpen={keepMemoryOpen}
        />
        {remembers && (
          <div className="grid gap-2 border-t border-line pt-4">
            <Note>
              {state.builtAt === null
                ? "Your entries have not been read for this yet. That happens by itself within half an hour of your writing."
                : `Read last ${momentWithin(state.builtAt, systemClock.now(), zone)}.${state.behind ? " You have written since." : ""}`}
            </Note>
            <SendForm action={lookAgain} button="Look again now" />
          </div>
        )}
        {remembers && state.behind && <LookAgain everyMs={3_000} atMost={20} />}
      </Card>
      {"reason" in found && (
        <Notice tone="warning" title="Not to be shown just now">
          <p>{found.reason} Nothing was changed. Come back in a while.</p>
        </Notice>
      )}
      {!("reason" in found) && remembers && memories.length === 0 && (
        <Card>
          <EmptyState title="Nothing yet">
            <p>
              Write about what is on your mind. Once somebody or something has returned in three entries of different days, it
              stands here, with those entries, for you to change or take away.
            </p>
          </EmptyState>
        </Card>
      )}
      {memories.length > 0 && <MemoryList groups={grouped(memories)} rewrite={rewriteMemory} forget={forgetMemory} />}
      {"context" in found && found.context !== null && <ContextCard lines={found.context.lines} drop={dropContext} />}
      {memories.length > 0 && <ForgetAll action={forgetAll} />}
    </>
  );
}
