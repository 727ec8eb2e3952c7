import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { masterKeysFrom } from "./master-keys";
import { createVault, type Vault } from "./vault";

/** The process's vault. */
export function vault(): Vault {
  return singleton("vault", () =>
    createVault({ db: database(), masters: masterKeysFrom(config().masterKeys), clock: systemClock }),
  );
}
