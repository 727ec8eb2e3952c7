import { owner, resolver, sessions } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { objectstore } from "@/lib/objectstore/wire";
import { singleton } from "@/lib/process/singleton";
import { queue } from "@/lib/queue/wire";
import { smartbucket } from "@/lib/smartbucket/wire";
import { smartmemory } from "@/lib/smartmemory/wire";
import { erasePerson } from "./erase-person";
import { createEraser, type Eraser } from "./eraser";
import { bucketPlaces, memoryPlace, pdfPlace } from "./places";
import { createLeavingService, type LeavingService } from "./service";
import { createLeavingStore } from "./store";

const store = () => singleton("store.leaving", () => createLeavingStore(database()));

/** Deleting one's account. */
export const leaving = (): LeavingService =>
  singleton("service.leaving", () =>
    createLeavingService({
      store: store(),
      clock: systemClock,
      proof: {
        hasPassphrase: (viewer) => owner().hasPassphrase(viewer),
        confirm: (viewer, passphrase) => owner().confirm(viewer, passphrase),
        signedInAt: (viewer) => sessions().signedInAt(viewer),
      },
      async order(client, userId) {
        await queue().drop(client, userId);
        await queue().enqueue(client, erasePerson, { userId });
      },
      forget(userId, believed) {
        vault().forget(userId);
        for (const key of [...believed.sessions, ...believed.tokens]) resolver().forget(key);
      },
    }),
  );

/** What takes away what closed accounts leave behind. */
export const eraser = (): Eraser =>
  singleton("leaving.eraser", () =>
    createEraser({
      store: store(),
      places: [
        memoryPlace(smartmemory().open, (userId) => store().dropMemorySession(userId)),
        ...bucketPlaces(smartbucket()),
        pdfPlace(objectstore()),
      ],
      dropJobs: (userId, all) => queue().drop(database().pool, userId, all ? undefined : erasePerson),
      clock: systemClock,
    }),
  );
