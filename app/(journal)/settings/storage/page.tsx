import type { Metadata } from "next";
import { Card, Note } from "@/components/ui/card";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { config } from "@/lib/config/config";
import { guided } from "@/lib/guided";
import { GuidedOpenCard } from "./guided-open-card";
import { placesOf } from "./places";

export const metadata: Metadata = { title: "Storage" };

export default async function StoragePage() {
  const viewer = await requireViewer();
  const { searchable } = account();
  const [{ guidedOpen, memoryOpen }, lying] = await Promise.all([account().settings(viewer), guided().lying(viewer)]);
  return (
    <>
      <Card aria-labelledby="places" className="grid gap-4">
        <h2 id="places" className="text-md">
          Where your journal is kept
        </h2>
        <dl className="grid gap-4">
          {placesOf(config(), { guided: guidedOpen, memory: memoryOpen && config().smartmemory === "raindrop" }).map(
            ({ what, where, how }) => (
              <div
                key={what}
                className="grid gap-1 border-line not-first:border-t not-first:pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]"
              >
                <dt className="text-sm text-muted">{what}</dt>
                <dd className="grid gap-0.5">
                  <span className="text-sm font-semibold">{where}</span>
                  <span className="max-w-140 text-sm text-muted">{how}</span>
                </dd>
              </div>
            ),
          )}
        </dl>
        <Note>
          Sealed means encrypted with a key of your own, which PAUZ keeps under its master key. Whoever holds a copy of a store
          alone can’t read it; whoever runs this PAUZ and has the master key could.
        </Note>
      </Card>
      {searchable && <GuidedOpenCard open={guidedOpen} lying={lying} />}
    </>
  );
}
