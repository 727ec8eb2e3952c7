import { ConfigProblem } from "@/lib/config/config-problem";
import { EmbeddedProblem } from "@/lib/db/embedded/embedded-problem";
import { MigrationProblem } from "@/lib/db/migrate";

/** PAUZ can't start; the message is one line for the person who tried. */
export class StartProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartProblem";
  }
}

/** The line to print for an error a person can mend, or undefined for a bug. */
export function lineFor(error: unknown): string | undefined {
  const expected = [StartProblem, ConfigProblem, EmbeddedProblem, MigrationProblem].some((kind) => error instanceof kind);
  return expected && error instanceof Error ? error.message : undefined;
}
