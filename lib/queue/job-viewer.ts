import { mintViewer, type Viewer } from "@/lib/auth/viewer";
import type { UserId } from "@/lib/ids/ids";

/** Somebody on whose behalf a job runs: it may read what is theirs, and nothing else. */
export function jobViewer(userId: UserId): Viewer {
  return mintViewer({ userId, sessionId: null, scope: "read", via: "job" });
}
