import type pg from "pg";
import type { EntryFault } from "@/lib/auth/owner";
import type { Viewer } from "@/lib/auth/viewer";
import type { Clock } from "@/lib/clock/clock";
import type { UserId } from "@/lib/ids/ids";
import { log } from "@/lib/observability/log";
import { err, ok, type Result } from "@/lib/result/result";
import type { Believed, LeavingStore } from "./store";
import { isConfirmed, type LeavingFault, type LeavingView, recentMinutes } from "./view";

/** How somebody shows that it is them: by their passphrase or, coming in with Google, by having done so just now. */
export type Proof = {
  hasPassphrase(viewer: Viewer): Promise<boolean>;
  confirm(viewer: Viewer, passphrase: string): Promise<Result<UserId, EntryFault>>;
  signedInAt(viewer: Viewer): Promise<Date | undefined>;
};

export type LeavingWish = { readonly confirmation: string; readonly passphrase?: string | undefined };

export type LeavingService = ReturnType<typeof createLeavingService>;

/** Deleting one's account. */
export function createLeavingService(deps: {
  readonly store: LeavingStore;
  readonly proof: Proof;
  readonly clock: Clock;
  /** Stops the person's jobs and orders the erasing, by the connection given. */
  readonly order: (client: pg.PoolClient, userId: UserId) => Promise<void>;
  /** Has this process forget what it holds in memory of the account. */
  readonly forget: (userId: UserId, believed: Believed) => void;
}) {
  const { store, proof, clock } = deps;

  async function isRecent(viewer: Viewer): Promise<boolean> {
    const at = await proof.signedInAt(viewer);
    return at !== undefined && clock.now().getTime() - at.getTime() <= recentMinutes * 60_000;
  }

  async function proved(viewer: Viewer, passphrase: string | undefined): Promise<Result<null, LeavingFault>> {
    if (!(await proof.hasPassphrase(viewer))) return (await isRecent(viewer)) ? ok(null) : err({ code: "sign_in_again" });
    if (passphrase === undefined || passphrase === "") return err({ code: "passphrase_missing" });
    const confirmed = await proof.confirm(viewer, passphrase);
    if (confirmed.ok) return ok(null);
    return err(confirmed.error.code === "no_owner" ? { code: "sign_in_again" } : confirmed.error);
  }

  async function close(userId: UserId): Promise<void> {
    const believed = await store.close(userId, clock.now(), (client) => deps.order(client, userId));
    // Closed a moment ago by another request of theirs: what they wanted has happened.
    if (believed === undefined) return;
    deps.forget(userId, believed);
    log("info", "leaving.closed", { userId });
  }

  return {
    /** What there is of the person, and what deleting it takes. */
    async look(viewer: Viewer): Promise<LeavingView> {
      const counts = await store.counts(viewer.userId);
      if (await proof.hasPassphrase(viewer)) return { ...counts, proof: "passphrase" };
      return { ...counts, proof: (await isRecent(viewer)) ? "session" : "sign_in" };
    },

    /**
     * Deletes the account of whoever asks: closed when this resolves, so that nothing leads in and nothing opens any more; the rest
     * is taken away by a job, until it is done. Only for a session in a browser, confirmed and proved; each fault changes nothing.
     */
    async leave(viewer: Viewer, wish: LeavingWish): Promise<Result<null, LeavingFault>> {
      if (viewer.via !== "cookie" || viewer.sessionId === null) return err({ code: "own_session_only" });
      if (!isConfirmed(wish.confirmation)) return err({ code: "not_confirmed" });
      const itIsThem = await proved(viewer, wish.passphrase);
      if (!itIsThem.ok) return itIsThem;
      await close(viewer.userId);
      return ok(null);
    },

    /** The same by whoever runs this PAUZ, who has the database and its keys: nothing is asked, but for who acts. */
    async dismiss(viewer: Viewer): Promise<void> {
      if (viewer.via !== "job") throw new Error("only the administration closes somebody's account unasked");
      await close(viewer.userId);
    },
  };
}
