import { packed as elsewhere } from "./elsewhere-weights";
import { packed as beside } from "./listening-weights";
import { type Model, unpack } from "./reader-model";

/** Readers that have learned more than a page can carry, each made ready at its first use. */
export type Readers = {
  /** Beside the encoder. */
  readonly listening: Model;
  /** For other languages than English, learned from those alone. */
  readonly elsewhere: Model;
};

let loaded: Readers | undefined;

export const listeningReaders = (): Readers => (loaded ??= { listening: unpack(beside), elsewhere: unpack(elsewhere) });
