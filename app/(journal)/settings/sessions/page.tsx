import type { Metadata } from "next";
import { momentWithin } from "@/components/settings/moment-words";
import { RowDeed, SendForm } from "@/components/settings/send-form";
import { SignOutForm } from "@/components/settings/sign-out-form";
import { Card, Note } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { sessions } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { endOtherSessions, endSession, signOut } from "../actions";

export const metadata: Metadata = { title: "Sessions and devices" };

export default async function SessionsPage() {
  const viewer = await requireViewer();
  const [list, { zone }] = await Promise.all([sessions().list(viewer), account().settings(viewer)]);
  const now = systemClock.now();
  return (
    <Card className="grid gap-4" aria-labelledby="sessions">
      <div>
        <h2 id="sessions" className="text-md">
          Where you are signed in
        </h2>
        <Note>Signing a device out works within a second. Thirty days without a visit do the same.</Note>
      </div>
      <ul className="divide-y divide-line">
        {list.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
            <Icon name="device" className="text-accent" />
            <div className="min-w-0 flex-1 text-sm">
              <p className="flex flex-wrap items-center gap-x-2 font-semibold">
                {session.device}
                {session.current && <span className="rounded-full bg-lavender-soft px-2.5 py-0.5 text-xs">This device</span>}
              </p>
              <p className="text-xs text-muted">
                Since {momentWithin(session.createdAt, now, zone)} · last seen {momentWithin(session.lastSeenAt, now, zone)}
              </p>
            </div>
            {session.current ? (
              <SignOutForm action={signOut} userId={viewer.userId} sessionId={viewer.sessionId} zone={zone} />
            ) : (
              <RowDeed
                action={endSession}
                id={session.id}
                words="Sign out"
                label={`Sign out ${session.device}, last seen ${momentWithin(session.lastSeenAt, now, zone)}`}
              />
            )}
          </li>
        ))}
      </ul>
      {list.length > 1 && <SendForm action={endOtherSessions} button="Sign out all others" />}
    </Card>
  );
}
