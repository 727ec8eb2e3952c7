import { setTimeout as pause } from "node:timers/promises";
import { ai } from "@/lib/ai/wire";
import { audit } from "@/lib/auth/wire";
import { careListening } from "@/lib/care/wire";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { smartbucket } from "@/lib/smartbucket/wire";
import { createRecordingsService } from "./service";
import { createSoundObjects } from "./sound-objects";
import { createRecordingStore } from "./store";
import { createTidying } from "./tidying/service";
import { createTidiedStore } from "./tidying/store";
import { askForWords } from "./transcribing/wire";
import { createUploadStore } from "./upload-store";
import { createUploads } from "./uploads";

const recordingStore = () => singleton("store.recordings", () => createRecordingStore({ db: database(), vault: vault() }));

/** The process's sealed sounds. */
export const soundObjects = () => singleton("voice.objects", () => createSoundObjects({ bucket: smartbucket(), vault: vault() }));

/** Recordings: how they come in, hearing them, their words, and taking them away. */
export const voice = () =>
  singleton("service.voice", () => {
    const shared = { store: recordingStore(), objects: soundObjects(), clock: systemClock, afterFinish: askForWords };
    const recordings = createRecordingsService({
      ...shared,
      sealBroken: (userId, what) => audit().record(userId, "seal.broken", what),
      pause: (milliseconds) => pause(milliseconds),
    });
    return {
      ...recordings,
      ...createTidying({
        store: createTidiedStore({ db: database(), vault: vault() }),
        ai: ai(),
        clock: systemClock,
        hears: (text) => careListening().hears(text),
        read: (viewer, id) => recordings.read(viewer, id),
      }),
      ...createUploads({
        ...shared,
        uploads: createUploadStore({ db: database(), vault: vault() }),
        limit: config().voiceBytes,
      }),
    };
  });
