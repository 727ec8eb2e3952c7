import { garden } from "@/lib/garden/wire";
import { guided } from "@/lib/guided/wire";
import { journal } from "@/lib/journal/wire";
import { singleton } from "@/lib/process/singleton";
import { voice } from "@/lib/voice/wire";
import { createLibraryService } from "./service";

/** Entries of both kinds with their flowers: what Today, the journal and the API list, and their history. */
export const library = () =>
  singleton("service.library", () =>
    createLibraryService({
      list: (viewer, request) => journal().list(viewer, request),
      feelingsOf: (viewer, entries) => garden().feelingsOf(viewer, entries),
      entriesOf: (viewer, mood) => garden().entriesOf(viewer, mood),
      progressOf: (viewer, entries) => guided().progress(viewer, entries),
      soundsOf: (viewer, entries) => voice().soundsOf(viewer, entries),
      read: (viewer, id) => journal().read(viewer, id),
      restoreFree: (viewer, id, revision) => journal().restoreRevision(viewer, id, revision),
      restoreGuided: (viewer, id, revision) => guided().restoreRevision(viewer, id, revision),
    }),
  );
