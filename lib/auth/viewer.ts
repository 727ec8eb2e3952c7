import type { SessionId, UserId } from "@/lib/ids/ids";

declare const viewerBrand: unique symbol;

/**
 * Someone whose right to act was checked. Every service method takes one first, and only lib/auth makes them,
 * so that unchecked access does not compile.
 */
export type Viewer = {
  readonly userId: UserId;
  /** Null for the app's own jobs. For an API token, undefined session too. */
  readonly sessionId: SessionId | null;
  readonly scope: "read" | "write";
  readonly via: "cookie" | "bearer" | "job";
  readonly [viewerBrand]: true;
};

/** For lib/auth, the job runner and tests only (the linter sees to it). */
export function mintViewer(facts: Omit<Viewer, typeof viewerBrand>): Viewer {
  return facts as Viewer;
}
