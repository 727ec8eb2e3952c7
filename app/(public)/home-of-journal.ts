import { isLoopbackHost } from "@/lib/auth/loopback";
import { config } from "@/lib/config/config";

/** Whether the visitor sits at the machine that keeps the journal. */
export function isAtHome(): boolean {
  return isLoopbackHost(new URL(config().url).hostname);
}

/** The machine that keeps the journal, as its visitor would call it. */
export function homeOfJournal(): string {
  return isAtHome() ? "this machine" : "the machine that runs PAUZ";
}
