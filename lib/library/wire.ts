import { garden } from "@/lib/garden/wire";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { createLibraryService } from "./service";

/** Entries of both kinds with their flowers: what Today, the journal and the API list. */
export const library = () =>
  singleton("service.library", () =>
    createLibraryService({
      list: (viewer, request) => journal().list(viewer, request),
      feelingsOf: (viewer, entries) => garden().feelingsOf(viewer, entries),
      entriesOf: (viewer, mood) => garden().entriesOf(viewer, mood),
    }),
  );
