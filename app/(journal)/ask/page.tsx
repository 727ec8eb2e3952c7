import type { Metadata } from "next";
import { AskRoom } from "@/components/ask/ask-room";
import { Emblem } from "@/components/garden/emblem";
import { Page, PageHead } from "@/components/shell/page";
import { ButtonLink, TextLink } from "@/components/ui/button";
import { Note } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { account } from "@/lib/account";
import { ask } from "@/lib/ask";
import { requireViewer } from "@/lib/auth/session";
import { journal } from "@/lib/journal";
import { helpOf } from "../journal/entry-facts";

export const metadata: Metadata = { title: "Ask your journal" };

export default async function AskPage() {
  const viewer = await requireViewer();
  const [settings, count] = await Promise.all([account().settings(viewer), journal().count(viewer)]);
  const suggestions = count === 0 ? [] : await ask().suggest(viewer);
  return (
    <Page width="narrow">
      <PageHead title="Ask your journal" beside={<TextLink href="/journal">Back to the journal</TextLink>} />
      {count === 0 ? (
        <EmptyState
          picture={<Emblem mood="reflective" />}
          title="There is nothing to ask yet"
          action={<ButtonLink href="/journal/new">Write the first entry</ButtonLink>}
        >
          Once you have written, your own entries answer here, and nothing else does.
        </EmptyState>
      ) : (
        <>
          <AskRoom suggestions={suggestions} help={await helpOf(settings)} />
          <Note className="mt-8">Only your own entries answer. Neither your question nor the answer is kept.</Note>
        </>
      )}
    </Page>
  );
}
