import type { Metadata } from "next";
import { CompanionCards } from "@/components/companions/companion-cards";
import { LeftUnsaid } from "@/components/companions/left-unsaid";
import { ConversationList, type ConversationLine } from "@/components/companions/conversation-list";
import { dayFrom } from "@/components/library/day-words";
import { Page, PageHead } from "@/components/shell/page";
import { TextLink } from "@/components/ui/button";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { systemClock } from "@/lib/clock/clock";
import { localDateOf } from "@/lib/clock/local-date";
import { companions } from "@/lib/companions";
import type { ConversationView } from "@/lib/companions/view";
import { beginConversation } from "./actions";

export const metadata: Metadata = { title: "Companions" };

/** Conversations on one page of the list. */
const shown = 20;

export default async function CompanionsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const query = await searchParams;
  const archive = query["show"] === "archived";
  const cursor = typeof query["cursor"] === "string" ? query["cursor"] : undefined;
  const statuses = archive ? (["archived"] as const) : (["active", "paused"] as const);
  const [{ zone, dayStart }, asked, archived] = await Promise.all([
    account().settings(viewer),
    companions().list(viewer, { statuses, begun: true, limit: shown, cursor }),
    companions().list(viewer, { statuses: ["archived"], begun: true, limit: 1 }),
  ]);
  // An address with a place that is none leads to the first page.
  const found = asked.ok ? asked : await companions().list(viewer, { statuses, begun: true, limit: shown });
  const { conversations, next } = found.ok ? found.value : { conversations: [], next: null };
  const now = systemClock.now();
  const today = localDateOf(now, zone, dayStart);
  const lineOf = (it: ConversationView): ConversationLine => ({
    id: it.id,
    type: it.type,
    title: it.title === "" ? "Not begun yet" : it.title,
    tags: it.tags,
    day: dayFrom(today, localDateOf(it.updatedAt, zone, dayStart)),
    paused: it.status === "paused",
  });
  const address = (place: string) => `/companions?${archive ? "show=archived&" : ""}cursor=${place}`;
  const hasArchive = archived.ok && archived.value.conversations.length > 0;

  return (
    <Page width="narrow">
      <PageHead title="Companions" />
      <p className="-mt-2 mb-6 max-w-prose text-muted md:-mt-4">
        Five ways of talking something through. They are programs, no people and no therapists; what you say is sealed, and yours.
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        {!archive && <LeftUnsaid userId={viewer.userId} zone={zone} />}
        {(archive || conversations.length > 0) && (
          <section aria-labelledby="conversations" className="grid gap-2">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <h2 id="conversations" className="text-lg!">
                {archive ? "Archived" : "Go on"}
              </h2>
              {archive ? (
                <TextLink href="/companions">Back to those that go on</TextLink>
              ) : (
                hasArchive && (
                  <TextLink href="/companions?show=archived" muted>
                    Archived
                  </TextLink>
                )
              )}
            </div>
            {conversations.length === 0 ? (
              <p className="text-sm text-muted">Nothing is archived. A conversation you put away would lie here.</p>
            ) : (
              <ConversationList lines={conversations.map(lineOf)} />
            )}
            {next !== null && (
              <p>
                <TextLink href={address(next)}>Older ones</TextLink>
              </p>
            )}
          </section>
        )}
        {!archive && (
          <section aria-labelledby="begin" className="grid gap-4">
            <div className="flex flex-wrap items-center justify-between gap-x-4">
              <h2 id="begin" className="text-lg!">
                {conversations.length === 0 ? "Choose a companion" : "Begin another"}
              </h2>
              {conversations.length === 0 && hasArchive && (
                <TextLink href="/companions?show=archived" muted>
                  Archived
                </TextLink>
              )}
            </div>
            <CompanionCards begin={beginConversation} />
          </section>
        )}
        <p className="max-w-prose text-xs text-muted">
          Answers are made on this device unless you have let an outside AI help with conversations under{" "}
          <TextLink href="/settings/ai" className="min-h-0! text-xs!">
            AI and privacy
          </TextLink>
          . Nobody watches over what is said here. If it gets too heavy, the{" "}
          <TextLink href="/help" className="min-h-0! text-xs!">
            Help page
          </TextLink>{" "}
          has people to talk to.
        </p>
      </div>
    </Page>
  );
}
