import { packed } from "./listening-weights";
import { type Model, unpack } from "./reader-model";

let loaded: Model | undefined;

/** The reader beside the encoder, made ready at its first use: it has learned more, and more languages, than a page can carry twice. */
export const listeningModel = (): Model => (loaded ??= unpack(packed));
