import type { Metadata } from "next";
import { momentWithin } from "@/components/settings/moment-words";
import { RowDeed } from "@/components/settings/send-form";
import { TokenForm } from "@/components/settings/token-form";
import { Card, Note } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { apiTokens } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { makeToken, revokeToken } from "./actions";

export const metadata: Metadata = { title: "API tokens" };

export default async function TokensPage() {
  const viewer = await requireViewer();
  const [tokens, { zone }] = await Promise.all([apiTokens().list(viewer), account().settings(viewer)]);
  const now = systemClock.now();
  return (
    <>
      <Card className="grid gap-4" aria-labelledby="new-token">
        <div>
          <h2 id="new-token" className="text-md">
            A token for a program
          </h2>
          <Note>With it a program of yours can use PAUZ’s API as you. You can revoke it at any time.</Note>
        </div>
        <TokenForm action={makeToken} />
      </Card>
      <Card className="grid gap-3" aria-labelledby="tokens">
        <h2 id="tokens" className="text-md">
          Your tokens
        </h2>
        {tokens.length === 0 && <Note>There is none yet.</Note>}
        {tokens.length > 0 && (
          <ul className="divide-y divide-line">
            {tokens.map((token) => (
              <li key={token.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
                <Icon name="key" className="text-accent" />
                <div className="min-w-0 flex-1 text-sm">
                  <p className="font-semibold break-words">{token.name}</p>
                  <p className="text-xs text-muted">
                    {token.scope === "write" ? "Reads and writes" : "Reads"} · made {momentWithin(token.createdAt, now, zone)} ·{" "}
                    {token.lastUsedAt === null ? "never used" : `last used ${momentWithin(token.lastUsedAt, now, zone)}`}
                  </p>
                </div>
                <RowDeed action={revokeToken} id={token.id} words="Revoke" label={`Revoke the token ${token.name}`} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
