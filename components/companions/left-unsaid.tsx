"use client";

import { useEffect, useState } from "react";
import { isPageOpen } from "@/components/editor/save/page-presence";
import { newId } from "@/lib/ids/ids";
import { stillUnsaid } from "./said-already";
import { UnsaidList } from "./unsaid-list";
import { type KeptUnsaid, openUnsaidStore, type UnsaidStore } from "./unsaid-store";

/** Words of closed conversations that were never said, on the page all conversations are on: also where one of them is gone. */
export function LeftUnsaid({ userId, zone }: { userId: string; zone: string }) {
  const [left, setLeft] = useState<{ readonly store: UnsaidStore; readonly unsaid: readonly KeptUnsaid[] } | null>(null);
  useEffect(() => {
    let here = true;
    async function look(): Promise<void> {
      const store = await openUnsaidStore({ userId, pageId: newId() });
      const closed: KeptUnsaid[] = [];
      for (const each of await store.all()) if (!(await isPageOpen(each.pageId))) closed.push(each);
      const unsaid = await stillUnsaid(userId, closed);
      if (here) setLeft({ store, unsaid });
    }
    // Where a browser keeps nothing there is nothing to offer.
    look().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [userId]);

  if (left === null || left.unsaid.length === 0) return null;
  const { store, unsaid } = left;
  return (
    <section aria-labelledby="left-unsaid" className="grid gap-3">
      <h2 id="left-unsaid" className="text-lg!">
        Not sent yet
      </h2>
      <UnsaidList
        userId={userId}
        zone={zone}
        unsaid={unsaid}
        onKept={(kept) => {
          void store.forget(kept);
          setLeft({ store, unsaid: unsaid.filter((each) => each !== kept) });
        }}
      />
    </section>
  );
}
