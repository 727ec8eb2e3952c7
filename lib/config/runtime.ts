import type { Connection } from "@/lib/db/connection";
import { setSingleton, singleton } from "@/lib/process/singleton";

/** What the running process knows and no variable says. */
export type RuntimeFacts = {
  /** The embedded server's, once it runs. */
  readonly embedded?: Connection;
  /** When the server can be reached from other machines, making the owner needs this code, which the terminal shows. */
  readonly ownerCode?: string;
  /** True until the start is over: workers run, and the terminal has said where PAUZ is. */
  readonly starting?: boolean;
  /** True from the moment the process was told to stop. */
  readonly draining?: boolean;
};

/** The facts as they are now. */
export function runtimeFacts(): RuntimeFacts {
  return singleton<RuntimeFacts>("runtime", () => ({}));
}

/** Adds to the facts; for the start script, the command line and tests. */
export function setRuntimeFacts(facts: RuntimeFacts): void {
  setSingleton("runtime", { ...runtimeFacts(), ...facts });
}
