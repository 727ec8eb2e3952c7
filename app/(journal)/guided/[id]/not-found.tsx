import type { Metadata } from "next";
import { MissingGuided } from "@/components/guided/missing-guided";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { blankFacts, helpOf } from "../../journal/entry-facts";

export const metadata: Metadata = { title: "Not found" };

/** Another person's journal, one that never was, or one whose first save hasn't arrived: the server can't tell, the device may. */
export default async function GuidedNotFound() {
  const viewer = await requireViewer();
  const settings = await account().settings(viewer);
  return (
    <MissingGuided userId={viewer.userId} blank={blankFacts(settings)} help={helpOf(settings)}>
      <div className="grid min-h-dvh place-items-center">
        <EmptyState heading title="There is no guided journal here" action={<ButtonLink href="/guided">To Guided</ButtonLink>}>
          It may have been moved to the trash, or its questions waited unanswered for too long and went.
        </EmptyState>
      </div>
    </MissingGuided>
  );
}
